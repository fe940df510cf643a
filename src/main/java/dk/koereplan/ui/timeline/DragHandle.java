package dk.koereplan.ui.timeline;

import dk.koereplan.domain.roadmap.EntityKind;
import dk.koereplan.scene.Bounds;
import dk.koereplan.scene.Box;
import dk.koereplan.scene.Glyph;
import dk.koereplan.scene.Group;
import dk.koereplan.scene.Roles;
import dk.koereplan.scene.Scene;
import dk.koereplan.scene.Shape;
import dk.koereplan.scene.Subject;
import dk.koereplan.scene.Tag;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A place where something on the timeline can be taken hold of.
///
/// @param bounds of the whole bar, diamond or chip, in units of the scene
public record DragHandle(Kind kind, String id, Bounds bounds) {
    /// How near to an end of a bar the end is meant.
    static final double ZONE = 6;

    /// Where the handle for links stands beside a bar, and how large it is.
    static final double HANDLE = 10;

    static final double REACH = 7;

    /// What would be done with it.
    public enum Kind {
        MILESTONE,
        START,
        END,
        BODY,
        CHIP,
        /// The dot beside a bar, from which links are drawn.
        LINK;

        boolean isBar() {
            return this == START || this == END || this == BODY;
        }
    }

    /// What lies at a place of the scene, the smaller before the larger.
    ///
    /// @param linking the bar whose handle is shown, if any
    static Optional<DragHandle> at(Scene scene, double x, double y, Optional<DragHandle> linking) {
        Optional<DragHandle> handle = linking.filter(
                        g -> Math.hypot(x - g.handleX(), y - g.bounds().centreY()) <= REACH)
                .map(g -> new DragHandle(Kind.LINK, g.id(), g.bounds()));
        if (handle.isPresent()) {
            return handle;
        }
        List<DragHandle> all = all(scene, new Bounds(x, y, 0, 0).inset(-ZONE));
        return first(all, Kind.MILESTONE, x, y, 2)
                .or(() -> first(all, Kind.BODY, x, y, 0).or(() -> first(all, Kind.BODY, x, y, ZONE / 2)))
                .map(grip -> grip.kind() == Kind.BODY ? grip.part(x) : grip)
                .or(() -> first(all, Kind.CHIP, x, y, 0));
    }

    private static Optional<DragHandle> first(List<DragHandle> all, Kind kind, double x, double y, double margin) {
        return all.reversed().stream()
                .filter(g -> g.kind() == kind && g.bounds().inset(-margin).contains(x, y))
                .findFirst();
    }

    /// Everything in an area that can be taken hold of, bars as a whole.
    static List<DragHandle> all(Scene scene, Bounds area) {
        List<DragHandle> found = new ArrayList<>();
        collect(scene.shapes(), area, found);
        return found;
    }

    private static void collect(List<Shape> shapes, Bounds area, List<DragHandle> found) {
        for (Shape shape : shapes) {
            if (shape instanceof Group group) {
                if (group.bounds().touches(area)) {
                    collect(group.shapes(), area, found);
                }
            } else if (shape.tag() != null && shape.bounds().inset(-ZONE).touches(area)) {
                of(shape, shape.tag()).ifPresent(grip -> add(found, grip));
            }
        }
    }

    private static Optional<DragHandle> of(Shape shape, Tag tag) {
        Kind kind = switch (shape) {
            case Box box when box.role().startsWith("bar.") && is(tag, EntityKind.INITIATIVE) -> Kind.BODY;
            case Box box when box.role().equals(Roles.TRAY) -> Kind.CHIP;
            case Glyph glyph
            when glyph.role().startsWith("milestone.") && is(tag, EntityKind.MILESTONE) -> Kind.MILESTONE;
            default -> null;
        };
        return kind == null ? Optional.empty() : Optional.of(new DragHandle(kind, tag.id(), shape.bounds()));
    }

    private static boolean is(Tag tag, EntityKind kind) {
        return tag.subject() instanceof Subject.Recorded record && record.entity() == kind;
    }

    /// The finished part of a bar is a box of its own.
    private static void add(List<DragHandle> found, DragHandle grip) {
        for (int i = 0; i < found.size(); i++) {
            DragHandle other = found.get(i);
            if (other.kind() == grip.kind()
                    && other.id().equals(grip.id())
                    && other.bounds().touches(grip.bounds())) {
                found.set(
                        i, new DragHandle(grip.kind(), grip.id(), other.bounds().union(grip.bounds())));
                return;
            }
        }
        found.add(grip);
    }

    private DragHandle part(double x) {
        double zone = Math.min(ZONE, bounds.width() / 4);
        Kind kind = x < bounds.x() + zone ? Kind.START : x > bounds.right() - zone ? Kind.END : Kind.BODY;
        return new DragHandle(kind, id, bounds);
    }

    /// Whether it ends where the other does, and is of the same thing.
    boolean isAt(DragHandle other) {
        return id.equals(other.id)
                && Math.abs(bounds.right() - other.bounds.right()) < 1
                && Math.abs(bounds.centreY() - other.bounds.centreY()) < 1;
    }

    double handleX() {
        return bounds.right() + HANDLE;
    }
}
