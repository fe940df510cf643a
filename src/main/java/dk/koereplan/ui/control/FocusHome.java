package dk.koereplan.ui.control;

import java.lang.ref.WeakReference;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// Where the keyboard goes when what had it is gone: removed, hidden or disabled. Left alone, the toolkit gives it to
/// the first button of the window, and the next Space presses that.
///
/// The nearest part around what went that is still shown, and that [#place] was said of, says where; else it is where
/// it was before.
public final class FocusHome {
    private static final int REMEMBERED = 8;
    private final Pane root;
    private final Layer layer;

    private final Deque<WeakReference<Node>> before = new ArrayDeque<>();
    private FocusTrail around = FocusTrail.NONE;
    private boolean taken;
    private Subscription following = Subscription.EMPTY;

    /// @param root of the window
    /// @param layer what is shown there keeps the focus
    public FocusHome(Pane root, Layer layer) {
        this.root = root;
        this.layer = layer;
        root.sceneProperty().subscribe(this::follow);
    }

    /// Says what the keyboard goes to when something in this part had it and is gone.
    ///
    /// @param own asked for when that happens
    public static void place(Node part, Supplier<Optional<? extends Node>> own) {
        FocusTrail.place(part, own);
    }

    private void follow(@Nullable Scene scene) {
        following.unsubscribe();
        following =
                scene == null ? Subscription.EMPTY : scene.focusOwnerProperty().subscribe(this::came);
    }

    /// In its pulse, when whatever happened has happened whole, the toolkit takes the focus from what is gone and
    /// gives it to what it finds next.
    private void came(@Nullable Node owner) {
        if (owner == null) {
            taken = !around.isEmpty();
        } else if (taken) {
            taken = false;
            settle();
        } else {
            remember(owner);
            layer.keep(owner);
        }
    }

    private void remember(Node owner) {
        around = FocusTrail.of(owner);
        before.removeIf(earlier -> earlier.get() == null || earlier.get() == owner);
        before.addFirst(new WeakReference<>(owner));
        if (before.size() > REMEMBERED) {
            before.removeLast();
        }
    }

    private void settle() {
        Scene scene = root.getScene();
        if (scene != null) {
            // what is new has no parts before
            root.applyCss();
            root.layout();
            next(scene).requestFocus();
        }
    }

    private Node next(Scene scene) {
        Node top = layer.top().orElse(root);
        return Stream.concat(
                        around.places(scene),
                        before.stream().flatMap(FocusTrail::there).filter(node -> Focusables.fits(node, scene)))
                .filter(node -> Focusables.within(top, node))
                .findFirst()
                .or(() -> layer.top().flatMap(Focusables::main))
                .orElse(top);
    }
}
