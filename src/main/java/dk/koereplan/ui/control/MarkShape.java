package dk.koereplan.ui.control;

import dk.koereplan.scene.Mark;
import java.util.stream.DoubleStream;
import javafx.scene.Node;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Polyline;
import javafx.scene.shape.Shape;
import javafx.scene.shape.StrokeLineCap;

/// A mark of the scenes as a node, for labels and cells: the same outline, coloured by a style class.
public final class MarkShape {
    private MarkShape() {}

    /// @param size the side of the square that it fits, in pixels
    /// @param style the class that gives it its colour as `-fx-fill` and `-fx-stroke`
    public static Node of(Mark mark, double size, String style) {
        Shape shape = mark.round() ? circle(mark, size) : corners(mark, size);
        boolean lines = mark.linear() || mark == Mark.RING;
        shape.getStyleClass().addAll(style, lines ? "k-mark-line" : "k-mark-area");
        return shape;
    }

    private static Shape circle(Mark mark, double size) {
        Circle circle = new Circle(mark == Mark.RING ? size / 2 - .75 : size / 2);
        circle.setStrokeWidth(1.5);
        return circle;
    }

    private static Shape corners(Mark mark, double size) {
        double[] points = mark.corners(size / 2, size / 2, size).stream()
                .flatMapToDouble(point -> DoubleStream.of(point.x(), point.y()))
                .toArray();
        Shape shape = mark.linear() ? new Polyline(points) : new Polygon(points);
        shape.setStrokeWidth(Mark.lineWidth(size));
        shape.setStrokeLineCap(StrokeLineCap.BUTT);
        return shape;
    }
}
