package dk.koereplan.ui.control;

import dk.koereplan.scene.Bounds;
import javafx.animation.AnimationTimer;

/// Moves a picture while something is dragged near its edge, faster the nearer.
public final class EdgeScroll extends AnimationTimer {
    private static final double EDGE = 32;
    private static final double FASTEST = 14;
    private final Picture picture;
    private double x;
    private double y;
    private boolean running;

    /// What is moved.
    public interface Picture {
        /// The part whose edges count.
        Bounds body();

        /// @param right,down how far to move, in pixels
        void scroll(double right, double down);

        /// The picture has moved beneath the pointer.
        void moved(double x, double y);
    }

    public EdgeScroll(Picture picture) {
        this.picture = picture;
    }

    /// The pointer is here.
    public void at(double pointerX, double pointerY) {
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
        Bounds body = picture.body();
        return speed(x, body.x(), body.right());
    }

    private double down() {
        Bounds body = picture.body();
        return speed(y, body.y(), body.bottom());
    }

    private static double speed(double at, double first, double last) {
        double before = Math.clamp((first + EDGE - at) / EDGE, 0, 1);
        double after = Math.clamp((at - last + EDGE) / EDGE, 0, 1);
        return (after - before) * FASTEST;
    }

    @Override
    public void handle(long now) {
        picture.scroll(right(), down());
        picture.moved(x, y);
    }

    @Override
    public void stop() {
        running = false;
        super.stop();
    }
}
