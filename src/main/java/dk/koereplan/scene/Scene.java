package dk.koereplan.scene;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A finished picture: shapes in painting order, the last on top.
///
/// @param width,height its size in units
/// @param title what the whole picture is, for a screen reader and a file's title
/// @param backdrop the role of the area behind everything, such as [Roles#SURFACE]
public record Scene(double width, double height, String title, String backdrop, List<Shape> shapes) {
    public Scene {
        shapes = List.copyOf(shapes);
    }

    public Bounds bounds() {
        return new Bounds(0, 0, width, height);
    }

    /// The topmost tagged thing at a place.
    public Optional<Placed> at(double x, double y) {
        return at(shapes, x, y);
    }

    private static Optional<Placed> at(List<Shape> shapes, double x, double y) {
        for (Shape shape : shapes.reversed()) {
            if (shape instanceof Group group) {
                Optional<Placed> inside = group.bounds().contains(x, y) ? at(group.shapes(), x, y) : Optional.empty();
                if (inside.isPresent()) {
                    return inside;
                }
            } else if (shape.tag() != null && shape.hit(x, y)) {
                return Optional.of(new Placed(shape.tag(), shape.bounds()));
            }
        }
        return Optional.empty();
    }

    /// The topmost tagged thing at a place, else the smallest of which the whole area, with a margin, is there.
    public Optional<Placed> near(double x, double y, double margin) {
        return at(x, y).flatMap(found -> tagged().stream()
                        .filter(placed -> placed.tag().equals(found.tag()))
                        .findFirst())
                .or(() -> tagged().stream()
                        .filter(placed -> placed.bounds().inset(-margin).contains(x, y))
                        .min(Comparator.comparingDouble(placed ->
                                placed.bounds().width() * placed.bounds().height())));
    }

    /// With a shape on top.
    public Scene with(Shape shape) {
        var more = new ArrayList<>(shapes);
        more.add(shape);
        return new Scene(width, height, title, backdrop, more);
    }

    /// The shapes that touch an area, in painting order; a group keeps only such shapes.
    public List<Shape> within(Bounds area) {
        return within(shapes, area);
    }

    private static List<Shape> within(List<Shape> shapes, Bounds area) {
        var found = new ArrayList<Shape>();
        for (Shape shape : shapes) {
            if (!shape.bounds().touches(area)) {
                continue;
            }
            if (shape instanceof Group(Bounds clip, List<Shape> inner)) {
                found.add(new Group(clip, within(inner, area)));
            } else {
                found.add(shape);
            }
        }
        return found;
    }

    /// Each tagged thing once, in reading order: the order in which the layout first drew it.
    /// Its area is what all its shapes cover together.
    public List<Placed> tagged() {
        var areas = new LinkedHashMap<Tag, Bounds>();
        collect(shapes, areas);
        return areas.entrySet().stream()
                .map(entry -> new Placed(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static void collect(List<Shape> shapes, Map<Tag, Bounds> areas) {
        for (Shape shape : shapes) {
            if (shape instanceof Group group) {
                collect(group.shapes(), areas);
            } else if (shape.tag() != null) {
                areas.merge(shape.tag(), shape.bounds(), Bounds::union);
            }
        }
    }
}
