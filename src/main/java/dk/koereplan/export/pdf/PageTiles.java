package dk.koereplan.export.pdf;

import dk.koereplan.scene.Bounds;
import dk.koereplan.scene.Group;
import dk.koereplan.scene.Scene;
import dk.koereplan.scene.Shape;
import java.util.ArrayList;
import java.util.List;

/// Cuts a scene into pages. Cuts between rows go where no small shape is cut in two.
final class PageTiles {
    private static final double LEAST_USE = .5;
    private static final double SMALL = .2;

    private final Scene scene;
    private final PageSetup setup;
    private final double scale;
    private final double roomAcross;
    private final double roomDown;

    /// @param width,height the printable area of a page in points
    PageTiles(Scene scene, PageSetup setup, double width, double height) {
        this.scene = scene;
        this.setup = setup;
        scale = setup.fitWidth() ? Math.min(Paper.SCREEN, width / scene.width()) : Paper.SCREEN;
        roomAcross = Math.max(1, width / scale - setup.frozenLeft());
        roomDown = Math.max(1, height / scale - setup.frozenTop());
    }

    /// Points for one unit.
    double scale() {
        return scale;
    }

    /// The part of the scene beyond the frozen edges that each page shows, row by row.
    List<Bounds> bodies() {
        var bodies = new ArrayList<Bounds>();
        double bottom = Math.max(scene.height(), setup.frozenTop() + 1);
        double right = Math.max(scene.width(), setup.frozenLeft() + 1);
        double[][] small = smallShapes();
        for (double top = setup.frozenTop(); top < bottom; ) {
            double end = top + roomDown >= bottom ? bottom : cut(top, top + roomDown, small);
            for (double left = setup.frozenLeft(); left < right - .01; left += roomAcross) {
                bodies.add(new Bounds(left, top, Math.min(roomAcross, right - left), end - top));
            }
            top = end;
        }
        return bodies;
    }

    private double cut(double top, double limit, double[][] small) {
        double cut = limit;
        for (boolean moved = true; moved; ) {
            moved = false;
            for (double[] shape : small) {
                if (shape[0] < cut && shape[1] > cut) {
                    cut = shape[0];
                    moved = true;
                }
            }
        }
        return cut < top + LEAST_USE * (limit - top) ? limit : cut;
    }

    private double[][] smallShapes() {
        var found = new ArrayList<double[]>();
        collect(scene.shapes(), found);
        return found.toArray(double[][]::new);
    }

    private void collect(List<Shape> shapes, List<double[]> found) {
        for (Shape shape : shapes) {
            Bounds bounds = shape.bounds();
            if (shape instanceof Group group) {
                collect(group.shapes(), found);
            } else if (bounds.height() < SMALL * roomDown) {
                found.add(new double[] {bounds.y(), bounds.bottom()});
            }
        }
    }
}
