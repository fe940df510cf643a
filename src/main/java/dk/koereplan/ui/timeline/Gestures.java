package dk.koereplan.ui.timeline;

import dk.koereplan.scene.Bounds;
import dk.koereplan.scene.Point;
import dk.koereplan.ui.common.Edits;
import dk.koereplan.ui.control.EdgeScroll;
import dk.koereplan.ui.control.SceneCanvas;
import java.util.Map;
import java.util.Optional;
import javafx.event.EventType;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.InputEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/// The mouse on the timeline. Bars, their ends, milestones and what lies in the tray are dragged; from the dot beside a
/// bar a link is drawn. With Shift a box is drawn that selects, with Alt (or the tool) a new initiative; anything else
/// moves the picture, as ever. Nothing is written before it has been dropped and saved.
final class Gestures {
    private static final double STILL = 4;
    private final Edits edits;
    private final Ruler ruler;
    private final TimelineEditing editing;
    private final GestureInProgress gesture;
    private final SceneCanvas canvas;
    private final EdgeScroll edgeScroll;
    private final Hover hover;

    Gestures(Edits edits, TimelineViewModel model, SceneCanvas canvas, Hover hover, Ruler ruler) {
        this.edits = edits;
        this.ruler = ruler;
        this.editing = model.editing();
        this.gesture = editing.gesture();
        this.canvas = canvas;
        this.hover = hover;
        edgeScroll = new EdgeScroll(new Edge(model));
    }

    boolean answers(InputEvent event) {
        if (event instanceof ContextMenuEvent) {
            return gesture.dragging();
        }
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
            return drag(event.getX(), event.getY());
        } else if (type == MouseEvent.MOUSE_RELEASED && event.getButton() == MouseButton.PRIMARY) {
            return release();
        } else if (type == MouseEvent.MOUSE_CLICKED) {
            return click(event);
        }
        return false;
    }

    private void press(MouseEvent event) {
        canvas.requestFocus();
        if (event.getButton() != MouseButton.PRIMARY) {
            return;
        }
        release();
        if (!ruler.body().contains(event.getX(), event.getY())) {
            return;
        }
        DragHandle grip = hover.grip(event).orElse(null);
        boolean draws = event.isAltDown() || editing.tool().get();
        if (draws || event.isShiftDown() || (grip != null && !event.isShortcutDown())) {
            Drag drag = new Drag(
                    draws || event.isShiftDown() ? null : grip,
                    event,
                    ruler.timeAt(event.getX()),
                    draws ? edits.nextId() : "",
                    canvas.scene().map(s -> ruler.lanesAt(s, event.getY())).orElse(Map.of()));
            gesture.transition(gesture.now(), new GestureState.Pressed(drag, gesture.now()));
        }
    }

    private boolean drag(double x, double y) {
        switch (gesture.now()) {
            case GestureState.Pressed pressed -> begin(pressed.drag(), x, y);
            case GestureState.Boxing boxing -> moved(boxing.drag(), x, y);
            case GestureState.Dragging dragging -> moved(dragging.drag(), x, y);
            case GestureState.Spoilt spoilt -> {}
            default -> {
                return false;
            }
        }
        return true;
    }

    private void begin(Drag drag, double x, double y) {
        double away = Math.hypot(x - drag.pressed().getX(), y - drag.pressed().getY());
        if (away < STILL) {
            return;
        }
        if (drag.box() || editing.writable()) {
            hover.leave();
            moved(drag, x, y);
        } else {
            abandon();
        }
    }

    /// The pointer has moved.
    private void moved(Drag drag, double x, double y) {
        if (!drag.box()) {
            edgeScroll.at(x, y);
        }
        to(drag, x, y);
    }

    /// The pointer, or the picture beneath it, has moved.
    private void to(Drag drag, double x, double y) {
        if (drag.box()) {
            Bounds box = Bounds.between(drag.pressed().getX(), drag.pressed().getY(), x, y);
            gesture.transition(gesture.now(), new GestureState.Boxing(drag, box));
        } else {
            Point pointer = new Point(x, drag.grip() == null ? drag.pressed().getY() : y);
            editing.drag(drag, drag.inHand(editing, ruler, x, target(x, y)), pointer);
        }
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
            if (gesture.now() instanceof GestureState.Dragging dragging) {
                to(dragging.drag(), x, y);
            } else {
                edgeScroll.stop();
            }
        }
    }

    private String target(double x, double y) {
        return canvas.scene()
                .flatMap(s -> DragHandle.at(s, x, y, Optional.empty()))
                .map(DragHandle::id)
                .orElse("");
    }

    /// The button has been let go; whether that ended anything.
    private boolean release() {
        edgeScroll.stop();
        GestureState now = gesture.now();
        switch (now) {
            case GestureState.Pressed pressed -> gesture.transition(now, pressed.before());
            case GestureState.Spoilt spoilt -> gesture.transition(now, GestureInProgress.IDLE);
            case GestureState.Boxing boxing -> {
                gesture.transition(now, GestureInProgress.IDLE);
                select(boxing.box());
            }
            case GestureState.Dragging dragging -> {
                editing.tool().set(false);
                editing.drop();
            }
            default -> {}
        }
        return now instanceof GestureState.Boxing || now instanceof GestureState.Dragging;
    }

    private void select(Bounds area) {
        canvas.scene()
                .ifPresent(scene -> editing.selection()
                        .set(DragHandle.all(scene, area).stream()
                                .filter(g -> g.bounds().touches(area))
                                .map(DragHandle::id)
                                .toList()));
    }

    /// Escape, or a plan that may not be changed.
    void abandon() {
        edgeScroll.stop();
        gesture.abandon();
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
