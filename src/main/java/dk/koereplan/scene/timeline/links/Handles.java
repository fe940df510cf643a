package dk.koereplan.scene.timeline.links;

import dk.koereplan.scene.Bounds;
import dk.koereplan.scene.Box;
import dk.koereplan.scene.Glyph;
import dk.koereplan.scene.Group;
import dk.koereplan.scene.Polyline;
import dk.koereplan.scene.Shape;
import dk.koereplan.scene.Tag;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The bars and diamonds that a picture shows, found among its shapes by what they stand for.
final class Handles {
    private final Map<String, List<Bounds>> found = new LinkedHashMap<>();
    private final List<Bounds> all = new ArrayList<>();

    private Handles() {}

    static Handles in(List<Shape> shapes) {
        var handles = new Handles();
        handles.collect(shapes);
        return handles;
    }

    private void collect(List<Shape> shapes) {
        for (Shape shape : shapes) {
            switch (shape) {
                case Group group -> collect(group.shapes());
                case Box box when box.role().startsWith("bar.") -> add(box.tag(), box.bounds());
                case Glyph glyph when isMilestone(glyph.role()) -> add(glyph.tag(), glyph.bounds());
                case Polyline line when isMilestone(line.role()) -> add(line.tag(), line.bounds());
                default -> {}
            }
        }
    }

    private static boolean isMilestone(String role) {
        return role.startsWith("milestone.");
    }

    /// The finished part of a bar lies within the bar.
    private void add(@Nullable Tag tag, Bounds bounds) {
        if (tag == null) {
            return;
        }
        List<Bounds> own = found.computeIfAbsent(tag.id(), k -> new ArrayList<>(2));
        if (own.isEmpty() || own.getLast().y() != bounds.y() || own.getLast().right() < bounds.right()) {
            own.add(bounds);
            all.add(bounds);
        }
    }

    /// The ids of what is seen, in the order in which it was drawn.
    Iterable<String> ids() {
        return found.keySet();
    }

    List<Bounds> all() {
        return all;
    }

    /// What stands for an id between two heights; null when nothing does.
    @Nullable
    Bounds of(String id, double top, double bottom) {
        for (Bounds bounds : found.getOrDefault(id, List.of())) {
            if (bounds.centreY() > top && bounds.centreY() < bottom) {
                return bounds;
            }
        }
        return null;
    }
}
