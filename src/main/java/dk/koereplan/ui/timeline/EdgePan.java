package dk.koereplan.ui.timeline;

import dk.koereplan.scene.Bounds;
import javafx.animation.AnimationTimer;

/// Moves the picture while something is dragged near its edge, faster the nearer.
final class EdgePan extends AnimationTimer {
    private static final double EDGE = 32;
    private static final double FASTEST = 14;
    private final TimelineViewModel model;
    private final Ruler ruler;
    private final Moved moved;
    private double x;
    private double y;
    private boolean running;

    /// Called when the picture has moved beneath the pointer.
    interface Moved {
        void at(double x, double y);
    }

    EdgePan(TimelineViewModel model, Ruler ruler, Moved moved) {
        this.model = model;
        this.ruler = ruler;
        this.moved = moved;
    }

    /// The pointer is here.
    void at(double pointerX, double pointerY) {
        x = pointerX;
        y = pointerY;
        boolean near = right() != 0 || down() != 0;
        if (near && !running) {
            start();
        } else if (!near && running) {
            stop();
        }
        running = near;
    }

    private double right() {
        Bounds body = ruler.body();
        return speed(x, body.x(), body.right());
    }

    private double down() {
        Bounds body = ruler.body();
        return speed(y, body.y(), body.bottom());
    }

    private static double speed(double at, double first, double last) {
        double before = Math.clamp((first + EDGE - at) / EDGE, 0, 1);
        double after = Math.clamp((at - last + EDGE) / EDGE, 0, 1);
        return (after - before) * FASTEST;
    }

    @Override
    public void handle(long now) {
        model.pan(right(), down());
        moved.at(x, y);
    }

    @Override
    public void stop() {
        running = false;
        super.stop();
    }
}
