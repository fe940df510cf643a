package dk.koereplan.boot;

import dk.koereplan.ui.common.Screen;
import dk.koereplan.ui.shell.Shell;
import dk.koereplan.ui.shell.Workspace;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Optional;
import java.util.Queue;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.animation.AnimationTimer;

/// Says when the screen of the opened plan is complete, then goes through others in the same way: for who measures a
/// start from outside, and for the training of the image's cache. Complete is a screen that waits for no task, once a
/// frame of it has been painted.
final class ShownScreens extends AnimationTimer {
    /// A frame begins when the one before is painted.
    private static final int FRAMES = 2;

    private final Shell shell;
    private final BooleanSupplier idle;
    private final Queue<Screen> others;
    private final Consumer<Screen> shown;
    private final Runnable end;
    private int frames;

    /// @param idle whether no task is waited for
    /// @param end after the last one
    ShownScreens(Shell shell, BooleanSupplier idle, Collection<Screen> others, Consumer<Screen> shown, Runnable end) {
        this.shell = shell;
        this.idle = idle;
        this.others = new ArrayDeque<>(others);
        this.shown = shown;
        this.end = end;
    }

    @Override
    public void handle(long now) {
        Optional<Workspace> open = shell.workspace();
        frames = open.isPresent() && idle.getAsBoolean() ? frames + 1 : 0;
        if (frames > FRAMES) {
            frames = 0;
            open.ifPresent(this::next);
        }
    }

    private void next(Workspace open) {
        shown.accept(open.screen());
        Screen other = others.poll();
        if (other == null) {
            stop();
            end.run();
        } else {
            open.show(other);
        }
    }
}
