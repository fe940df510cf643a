package dk.koereplan.ui.timeline.view;

import dk.koereplan.scene.timeline.index.TimelineModel;
import dk.koereplan.scene.timeline.overview.OverviewStrip;
import dk.koereplan.scene.timeline.view.TimelineViewport;
import dk.koereplan.ui.common.PlanContext;
import dk.koereplan.ui.control.SceneCanvas;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;

/// The whole plan in a strip, with a frame around what is seen: a click moves the frame there, a drag or a key moves it
/// on.
public final class Minimap {
    private static final double KEY_STEP = .1;
    private final PlanContext context;
    private final Viewport seen;
    private final SceneCanvas canvas;
    private @Nullable OverviewStrip strip;
    private @Nullable TimelineModel drawn;
    private double drawnWidth;
    private @Nullable TimelineViewport pressed;
    private double pressedX;
    private double pressedY;

    public Minimap(PlanContext context, Viewport seen) {
        this.context = context;
        this.seen = seen;
        canvas = new SceneCanvas(
                context.palette(), (width, height) -> strip(width).scene());
        canvas.overlay(scene -> strip(scene.width()).frame(seen.view()));
        canvas.setId("minimap");
        canvas.setMinHeight(OverviewStrip.HEIGHT);
        canvas.setPrefHeight(OverviewStrip.HEIGHT);
        canvas.setMaxHeight(OverviewStrip.HEIGHT);
        canvas.setAccessibleRoleDescription(context.text("timeline.overview"));
        canvas.painted(this::name);
        canvas.addEventFilter(MouseEvent.MOUSE_PRESSED, this::press);
        canvas.addEventFilter(MouseEvent.MOUSE_DRAGGED, this::drag);
        canvas.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    public SceneCanvas node() {
        return canvas;
    }

    /// The strip of the plan as it is laid out now; made anew only for another plan or width.
    private OverviewStrip strip(double width) {
        TimelineModel now = seen.model();
        OverviewStrip made = strip;
        if (made == null || now != drawn || width != drawnWidth) {
            made = OverviewStrip.of(now, width, context.metrics());
            strip = made;
            drawn = now;
            drawnWidth = width;
        }
        return made;
    }

    /// The view has moved, or there is another plan.
    public void follow() {
        if (strip == null || seen.model() != drawn) {
            canvas.repaint();
        } else {
            canvas.repaintOverlay();
            name();
        }
    }

    /// A screen reader says what the strip is, and which days are in the frame.
    private void name() {
        canvas.scene()
                .ifPresent(scene -> canvas.setAccessibleText(
                        scene.title() + ". " + strip(scene.width()).words(seen.view())));
    }

    private void press(MouseEvent event) {
        canvas.requestFocus();
        OverviewStrip now = strip(Math.floor(canvas.getWidth()));
        TimelineViewport view = seen.view();
        if (!now.window(view).contains(event.getX(), event.getY())) {
            view = now.centred(view, event.getX(), event.getY());
            seen.camera().show(view);
        }
        pressed = view;
        pressedX = event.getX();
        pressedY = event.getY();
        event.consume();
    }

    private void drag(MouseEvent event) {
        TimelineViewport from = pressed;
        if (from != null) {
            double right = event.getX() - pressedX;
            double down = event.getY() - pressedY;
            seen.camera().show(strip(Math.floor(canvas.getWidth())).dragged(from, right, down));
            event.consume();
        }
    }

    private void key(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        Camera camera = seen.camera();
        TimelineViewport view = seen.view();
        double height = seen.rows().seen();
        switch (event.getCode()) {
            case HOME -> camera.scrollToDay(seen.days().first());
            case END -> camera.scrollToDay(seen.days().last() - seen.days().seen());
            case PAGE_UP -> camera.pan(-view.timeWidth(), 0);
            case PAGE_DOWN -> camera.pan(view.timeWidth(), 0);
            case LEFT -> camera.pan(-view.timeWidth() * KEY_STEP, 0);
            case RIGHT -> camera.pan(view.timeWidth() * KEY_STEP, 0);
            case UP -> camera.pan(0, -height * KEY_STEP);
            case DOWN -> camera.pan(0, height * KEY_STEP);
            default -> {
                return;
            }
        }
        event.consume();
    }
}
