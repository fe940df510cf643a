package dk.koereplan.ui.control;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.Shape;

/// The form of a traffic light, so that it is read without its colour: a square, triangle, circle, ring or diamond.
public final class LightMark {
    public static final double SIZE = 10;

    private LightMark() {}

    /// @param light `red`, `yellow`, `green`, `not-assessed` or `closing`
    public static Node of(String light) {
        return of(light, SIZE);
    }

    public static Node of(String light, double size) {
        double half = size / 2;
        Shape shape = switch (light) {
            case "red" -> new Rectangle(size * .9, size * .9);
            case "yellow" -> new Polygon(half, 0, size, size * .92, 0, size * .92);
            case "green" -> new Circle(half * .95);
            case "closing" -> new Polygon(half, 0, size, half, half, size, 0, half);
            default -> new Circle(half * .85);
        };
        shape.getStyleClass().addAll(List.of("k-light", "k-light-" + light));
        return shape;
    }
}
