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
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;

/// Cuts a scene into pages. Cuts between rows go where no small shape is cut in two.
final class PageTiles {
    private static final double LEAST_USE = .5;
    private static final double SMALL = .45;

    /// The line around a shape lies half outside of it.
    private static final double EDGE = 2;

    private final List<Scene> across;
    private final PageSetup setup;
    private final double scale;
    private final double roomDown;

    /// @param across the parts of a picture on pages side by side, which are cut at the same heights
    /// @param width,height the printable area of a page in points
    PageTiles(List<Scene> across, PageSetup setup, double width, double height) {
        this.across = across;
        this.setup = setup;
        double widest = across.stream().mapToDouble(Scene::width).max().orElseThrow();
        scale = Math.min(setup.form().scale(), width / widest);
        roomDown = Math.max(1, height / scale - setup.frozenTop());
    }

    /// Points for one unit.
    double scale() {
        return scale;
    }

    /// From where to where the pages below each other go, beyond what is frozen.
    List<Rows> rows() {
        var pages = new ArrayList<Rows>();
        double bottom = Math.max(height(Scene::height), setup.frozenTop() + 1);
        double words = Math.max(height(PageTiles::lastWords), setup.frozenTop() + 1);
        NavigableMap<Double, Double> whole = small();
        for (double top = setup.frozenTop(); top < bottom && top < words; ) {
            double end = top + roomDown >= bottom ? bottom : cut(top, top + roomDown, whole);
            pages.add(new Rows(top, end));
            top = end;
        }
        return pages;
    }

    /// @param top,bottom heights of the picture
    record Rows(double top, double bottom) {
        /// What of a scene stands on a page of its own; empty below its last text.
        Optional<Bounds> of(Scene scene, boolean first) {
            return first || top < lastWords(scene)
                    ? Optional.of(new Bounds(
                            0, top, scene.width(), Math.min(bottom, Math.max(scene.height(), top + 1)) - top))
                    : Optional.empty();
        }
    }

    private double height(ToDoubleFunction<Scene> of) {
        return across.stream().mapToDouble(of).max().orElseThrow();
    }

    private static double lastWords(Scene scene) {
        return lastWords(scene.shapes());
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
    private NavigableMap<Double, Double> small() {
        var small = new ArrayList<Bounds>();
        across.forEach(scene -> collect(scene.shapes(), small));
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
