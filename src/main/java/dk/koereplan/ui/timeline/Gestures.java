package dk.koereplan.ui.timeline;

import dk.koereplan.scene.Bounds;
import dk.koereplan.scene.Point;
import dk.koereplan.ui.common.Edits;
import dk.koereplan.ui.control.EdgeScroll;
import dk.koereplan.ui.control.SceneCanvas;
import java.util.Map;
import java.util.Optional;
import javafx.event.EventType;
import javafx.scene.input.InputEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;

/// The mouse on the timeline. Bars, their ends, milestones and what lies in the tray are dragged; from the dot beside a
/// bar a link is drawn. With Shift a box is drawn that selects, with Alt (or the tool) a new initiative; anything else
/// moves the picture, as ever. Nothing is written before it has been dropped and saved.
final class Gestures {
    private static final double STILL = 4;
    private final Edits edits;
    private final Ruler ruler;
    private final TimelineEditing editing;
    private final SceneCanvas canvas;
    private final Ghosts ghosts;
    private final EdgeScroll edgeScroll;
    private final Hover hover;
    private @Nullable Drag drag;
    private boolean dragging;
    private boolean spoilt;

    Gestures(Edits edits, TimelineViewModel model, SceneCanvas canvas, Ghosts ghosts, Ruler ruler) {
        this.edits = edits;
        this.ruler = ruler;
        this.editing = model.editing();
        this.canvas = canvas;
        this.ghosts = ghosts;
        hover = new Hover(editing, canvas, ghosts, ruler);
        edgeScroll = new EdgeScroll(new Edge(model));
    }

    boolean answers(InputEvent event) {
        return event instanceof MouseEvent mouse && answers(mouse, mouse.getEventType());
    }

    private boolean answers(MouseEvent event, EventType<? extends MouseEvent> type) {
        if (type == MouseEvent.MOUSE_MOVED) {
            return hover.move(event);
        } else if (type == MouseEvent.MOUSE_EXITED) {
            hover.leave();
        } else if (type == MouseEvent.MOUSE_PRESSED) {
            press(event);
        } else if (type == MouseEvent.MOUSE_DRAGGED) {
            return drag(event);
        } else if (type == MouseEvent.MOUSE_RELEASED) {
            return release(event);
        } else if (type == MouseEvent.MOUSE_CLICKED) {
            return click(event);
        }
        return false;
    }

    private void press(MouseEvent event) {
        spoilt = false;
        canvas.requestFocus();
        boolean inside = ruler.body().contains(event.getX(), event.getY());
        if (event.getButton() != MouseButton.PRIMARY || !inside) {
            drag = null;
            return;
        }
        DragHandle grip = hover.grip(event).orElse(null);
        boolean draws = drawing(event);
        boolean takes = draws || event.isShiftDown() || (grip != null && !event.isShortcutDown());
        drag = takes
                ? new Drag(
                        draws || event.isShiftDown() ? null : grip,
                        event,
                        ruler.timeAt(event.getX()),
                        draws ? edits.nextId() : "",
                        canvas.scene().map(s -> ruler.lanesAt(s, event.getY())).orElse(Map.of()))
                : null;
    }

    private boolean drawing(MouseEvent event) {
        return event.isAltDown() || editing.tool().get();
    }

    private boolean drag(MouseEvent event) {
        Drag now = drag;
        if (now != null) {
            drag(event, now);
        }
        return now != null || spoilt;
    }

    private void drag(MouseEvent event, Drag now) {
        double away = Math.hypot(
                event.getX() - now.pressed().getX(),
                event.getY() - now.pressed().getY());
        if (!dragging && away < STILL) {
            return;
        }
        if (!dragging && !now.box() && !editing.writable()) {
            abandon();
            return;
        }
        if (!dragging) {
            editing.cancel();
        }
        dragging = true;
        ghosts.handle(null);
        if (!now.box()) {
            edgeScroll.at(event.getX(), event.getY());
        }
        moved(event.getX(), event.getY());
    }

    /// Beneath what is dragged, lanes and days move on.
    private final class Edge implements EdgeScroll.Picture {
        private final TimelineViewModel model;

        Edge(TimelineViewModel model) {
            this.model = model;
        }

        @Override
        public Bounds body() {
            return ruler.body();
        }

        @Override
        public void scroll(double right, double down) {
            model.pan(right, down);
        }

        @Override
        public void moved(double x, double y) {
            Gestures.this.moved(x, y);
        }
    }

    /// The pointer, or the picture beneath it, has moved.
    private void moved(double x, double y) {
        Drag now = drag;
        if (now == null) {
            return;
        }
        ghosts.pointAt(
                new Point(x, now.grip() == null && !now.box() ? now.pressed().getY() : y));
        if (now.box()) {
            ghosts.band(Bounds.between(now.pressed().getX(), now.pressed().getY(), x, y));
        } else {
            editing.hold(now.inHand(editing, ruler, x, target(x, y)));
        }
        canvas.repaintOverlay();
    }

    private String target(double x, double y) {
        return canvas.scene()
                .flatMap(s -> DragHandle.at(s, x, y, Optional.empty()))
                .map(DragHandle::id)
                .orElse("");
    }

    private boolean release(MouseEvent event) {
        Drag now = drag;
        boolean did = dragging;
        stop();
        if (now == null || !did) {
            return false;
        }
        if (now.box()) {
            select(Bounds.between(now.pressed().getX(), now.pressed().getY(), event.getX(), event.getY()));
        } else {
            editing.tool().set(false);
            editing.drop();
        }
        ghosts.band(null);
        canvas.repaintOverlay();
        return true;
    }

    private void select(Bounds area) {
        canvas.scene()
                .ifPresent(scene -> editing.selection()
                        .set(DragHandle.all(scene, area).stream()
                                .filter(g -> g.bounds().touches(area))
                                .map(DragHandle::id)
                                .toList()));
    }

    private void stop() {
        drag = null;
        dragging = false;
        edgeScroll.stop();
    }

    /// Escape, or a plan that may not be changed: until the button is let go, nothing more happens.
    void abandon() {
        spoilt = drag != null;
        stop();
        ghosts.band(null);
        editing.cancel();
        canvas.repaintOverlay();
    }

    boolean busy() {
        return dragging;
    }

    private boolean click(MouseEvent event) {
        if (!event.isStillSincePress()) {
            return true;
        }
        Optional<DragHandle> grip = event.getButton() == MouseButton.PRIMARY ? hover.grip(event) : Optional.empty();
        return grip.filter(g -> g.kind() != DragHandle.Kind.LINK)
                .filter(g -> select(g.id(), event.isShortcutDown() || event.isShiftDown()))
                .isPresent();
    }

    /// Whether it is one of several.
    private boolean select(String id, boolean more) {
        editing.focusProperty().set(id);
        if (more) {
            editing.selection().toggle(id);
        } else {
            editing.selection().only(id);
        }
        return more;
    }
}
