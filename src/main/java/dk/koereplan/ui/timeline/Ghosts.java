package dk.koereplan.ui.timeline;

import dk.koereplan.app.planning.Planned;
import dk.koereplan.domain.Entity;
import dk.koereplan.scene.Bounds;
import dk.koereplan.scene.Drawing;
import dk.koereplan.scene.Mark;
import dk.koereplan.scene.Point;
import dk.koereplan.scene.Polyline;
import dk.koereplan.scene.Roles;
import dk.koereplan.scene.Scene;
import dk.koereplan.scene.Shape;
import dk.koereplan.scene.Stroke;
import dk.koereplan.ui.common.PlanContext;
import dk.koereplan.ui.timeline.view.Ghost;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Draws what is in hand above the scene: where things would lie, the old and the new time in words beside the pointer,
/// the box that selects, and the link that is being drawn.
final class Ghosts {
    private static final double DOT = 8;
    private static final double AWAY = 24;

    private final PlanContext context;
    private final TimelineEditing editing;
    private final TimelineViewModel model;
    private final Ruler ruler;
    private final Hover hover;

    Ghosts(PlanContext context, TimelineViewModel model, Ruler ruler, Hover hover) {
        this.context = context;
        this.model = model;
        this.ruler = ruler;
        this.hover = hover;
        this.editing = model.editing();
    }

    List<Shape> shapes(Scene scene) {
        var drawing = new Drawing(context.metrics());
        drawing.clipped(ruler.body(), () -> {
            hover.handle(scene)
                    .ifPresent(bar -> drawing.mark(
                            Roles.ACCENT,
                            Mark.CIRCLE,
                            bar.handleX(),
                            bar.bounds().centreY(),
                            DOT));
            if (editing.gesture().now() instanceof GestureState.Boxing boxing) {
                drawing.box(Roles.SELECTION, boxing.box(), 2);
                drawing.box(Roles.FOCUS, boxing.box(), 2);
            }
            editing.held().ifPresent(held -> held(drawing, scene, held));
        });
        return drawing.scene(scene.width(), scene.height(), "", Roles.SURFACE).shapes();
    }

    private void held(Drawing drawing, Scene scene, PendingGesture held) {
        if (held.what() instanceof PlannedGesture.Link link) {
            link(drawing, scene, link, held.pointer());
        } else {
            places(scene, held.changes(), held.pointer()).forEach(place -> place.draw(drawing));
        }
        if (!held.asked()) {
            Point pointer = held.pointer();
            Point at = pointer == null ? byKeyboard(scene, held) : pointer;
            new PointerNote(context, editing.words()).draw(drawing, held, at, ruler.body());
        }
    }

    /// Where what is in hand is and would be, as far as it is seen, for what is shown beside it: of many the first, of
    /// several lanes the one at the pointer.
    Bounds area(Scene scene, PendingGesture held) {
        Bounds body = ruler.body();
        Point pointer = held.pointer();
        Point at = pointer == null ? new Point(body.centreX(), body.y()) : pointer;
        Bounds none = new Bounds(at.x(), at.y(), 0, 0);
        List<Planned.Changed> first = held.changes().stream().limit(1).toList();
        List<Bounds> rows = places(scene, first, pointer).stream()
                .map(Ghost::bounds)
                .filter(b -> b.touches(body))
                .toList();
        return rows.stream()
                .min(Comparator.comparingDouble(b -> Math.abs(b.centreY() - at.y())))
                .map(b -> rows.stream()
                        .filter(other -> Math.abs(other.centreY() - b.centreY()) < 1)
                        .reduce(b, Bounds::union))
                .map(b -> within(b, body))
                .orElse(none);
    }

    private static Bounds within(Bounds bounds, Bounds body) {
        return Bounds.between(
                Math.max(bounds.x(), body.x()), bounds.y(), Math.min(bounds.right(), body.right()), bounds.bottom());
    }

    /// Where a card about this area begins: at the pointer when that is there.
    static double near(Bounds area, @Nullable Point pointer) {
        return pointer == null ? area.x() : Math.clamp(pointer.x() - AWAY, area.x(), Math.max(area.x(), area.right()));
    }

    /// Where things would lie, in every lane in which they stand.
    private List<Ghost> places(Scene scene, List<Planned.Changed> changes, @Nullable Point pointer) {
        List<Ghost> places = new ArrayList<>();
        List<DragHandle> seen = DragHandle.all(scene, scene.bounds());
        for (Planned.Changed change : changes) {
            Entity after = change.after();
            List<Double> tops = new ArrayList<>(seen.stream()
                    .filter(g -> g.id().equals(after.id().value()) && g.kind() != DragHandle.Kind.CHIP)
                    .map(g -> g.bounds().centreY())
                    .toList());
            if (tops.isEmpty() && pointer != null && changes.size() == 1) {
                tops.add(pointer.y());
            }
            tops.forEach(y -> Ghost.of(after, y, model.view(), context.index()).ifPresent(places::add));
        }
        return places;
    }

    private static void link(Drawing drawing, Scene scene, PlannedGesture.Link link, @Nullable Point pointer) {
        List<DragHandle> seen = DragHandle.all(scene, scene.bounds());
        Optional<DragHandle> from = find(seen, link.from());
        Optional<DragHandle> to = find(seen, link.to());
        to.ifPresent(g -> drawing.box(Roles.FOCUS, g.bounds().inset(-3), 6));
        Point end =
                to.map(g -> new Point(g.bounds().x() - 2, g.bounds().centreY())).orElse(pointer);
        if (from.isPresent() && end != null) {
            Point start =
                    new Point(from.get().bounds().right(), from.get().bounds().centreY());
            drawing.polyline(Roles.FOCUS, List.of(start, end), Polyline.Form.ARROW, Stroke.of(1.5));
        }
    }

    /// Where a link leads that is being made without a pointer, else where it begins.
    private static @Nullable Point byKeyboard(Scene scene, PendingGesture held) {
        List<DragHandle> seen = DragHandle.all(scene, scene.bounds());
        return held.what() instanceof PlannedGesture.Link link
                ? find(seen, link.to())
                        .or(() -> find(seen, link.from()))
                        .map(g -> new Point(
                                Math.max(0, g.bounds().x()), g.bounds().bottom()))
                        .orElse(null)
                : null;
    }

    private static Optional<DragHandle> find(List<DragHandle> seen, String id) {
        return seen.stream().filter(g -> g.id().equals(id)).findFirst();
    }
}
