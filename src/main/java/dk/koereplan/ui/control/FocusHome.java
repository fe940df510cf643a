package dk.koereplan.ui.control;

import java.lang.ref.WeakReference;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
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
    private static final Object PLACE = FocusHome.class;
    private static final int REMEMBERED = 8;
    private final Pane root;
    private final Layer layer;

    private final Deque<WeakReference<Node>> before = new ArrayDeque<>();
    private List<WeakReference<Node>> around = List.of();
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
        part.getProperties().put(PLACE, new Place(own));
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

    /// Nothing here keeps a node alive that is gone.
    private void remember(Node owner) {
        List<WeakReference<Node>> chain = new ArrayList<>();
        for (Node at = owner; at != null; at = at.getParent()) {
            chain.add(new WeakReference<>(at));
        }
        around = chain;
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
        return Stream.concat(places(scene), before.stream().flatMap(FocusHome::there))
                .filter(node -> Focusables.fits(node, scene) && Focusables.within(top, node))
                .findFirst()
                .or(() -> layer.top().flatMap(Focusables::main))
                .orElse(top);
    }

    /// What the parts say around what went, the innermost first.
    private Stream<Node> places(Scene scene) {
        List<Node> parts = new ArrayList<>();
        Optional<Node> left = around.stream()
                .flatMap(FocusHome::there)
                .filter(node -> Focusables.fits(node, scene))
                .findFirst();
        for (Node at = left.orElse(null); at != null; at = at.getParent()) {
            parts.add(at);
        }
        return parts.stream()
                .filter(Node::hasProperties)
                .flatMap(
                        part -> part.getProperties().get(PLACE) instanceof Place place ? Stream.of(place) : Stream.of())
                .flatMap(place -> place.own().get().stream());
    }

    private static Stream<Node> there(WeakReference<Node> node) {
        return Stream.ofNullable(node.get());
    }

    /// What a part says.
    private record Place(Supplier<Optional<? extends Node>> own) {}
}
