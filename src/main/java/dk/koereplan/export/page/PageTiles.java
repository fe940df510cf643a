package dk.koereplan.export.page;

import dk.koereplan.scene.Bounds;
import dk.koereplan.scene.Group;
import dk.koereplan.scene.Scene;
import dk.koereplan.scene.Shape;
import dk.koereplan.scene.Text;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/// Cuts a scene into pages. Cuts between rows go where no small shape is cut in two.
final class PageTiles {
    private static final double LEAST_USE = .5;
    private static final double SMALL = .45;

    /// The line around a shape lies half outside of it.
    private static final double EDGE = 2;

    private final Scene scene;
    private final PageSetup setup;
    private final double scale;
    private final double roomAcross;
    private final double roomDown;

    /// @param width,height the printable area of a page in points
    PageTiles(Scene scene, PageSetup setup, double width, double height) {
        this.scene = scene;
        this.setup = setup;
        double screen = setup.form().scale();
        scale = setup.fitWidth() ? Math.min(screen, width / scene.width()) : screen;
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
        double words = Math.max(lastWords(scene.shapes()), setup.frozenTop() + 1);
        double right = Math.max(scene.width(), setup.frozenLeft() + 1);
        NavigableMap<Double, Double> rows = rows();
        for (double top = setup.frozenTop(); top < bottom && top < words; ) {
            double end = top + roomDown >= bottom ? bottom : cut(top, top + roomDown, rows);
            for (double left = setup.frozenLeft(); left < right - .01; left += roomAcross) {
                bodies.add(new Bounds(left, top, Math.min(roomAcross, right - left), end - top));
            }
            top = end;
        }
        return bodies;
    }

    /// Below the last text a page would be empty.
    private static double lastWords(List<Shape> shapes) {
        double last = 0;
        for (Shape shape : shapes) {
            switch (shape) {
                case Group group -> last = Math.max(last, lastWords(group.shapes()));
                case Text text -> last = Math.max(last, text.baseline());
                default -> {}
            }
        }
        return last;
    }

    /// The lowest place up to the limit that crosses no row; the limit itself if that would waste the page.
    private static double cut(double top, double limit, NavigableMap<Double, Double> rows) {
        var row = rows.lowerEntry(limit);
        double cut = row != null && row.getValue() > limit ? row.getKey() - EDGE : limit;
        return cut < top + LEAST_USE * (limit - top) ? limit : cut;
    }

    /// Where small shapes overlap in height they make a row; from its top to its bottom.
    private NavigableMap<Double, Double> rows() {
        var small = new ArrayList<Bounds>();
        collect(scene.shapes(), small);
        small.sort(Comparator.comparingDouble(Bounds::y));
        var rows = new TreeMap<Double, Double>();
        for (Bounds shape : small) {
            var row = rows.lastEntry();
            if (row != null && shape.y() < row.getValue()) {
                rows.put(row.getKey(), Math.max(row.getValue(), shape.bottom()));
            } else {
                rows.put(shape.y(), shape.bottom());
            }
        }
        return rows;
    }

    private void collect(List<Shape> shapes, List<Bounds> small) {
        for (Shape shape : shapes) {
            Bounds bounds = shape.bounds();
            if (shape instanceof Group group) {
                collect(group.shapes(), small);
            } else if (bounds.width() > 0 && bounds.height() < SMALL * roomDown) {
                small.add(bounds);
            }
        }
    }
}
