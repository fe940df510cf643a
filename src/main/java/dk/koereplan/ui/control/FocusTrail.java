package dk.koereplan.ui.control;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Scene;
import org.jspecify.annotations.Nullable;

/// Where the keyboard was, with all that lay around it then, the innermost first. Nothing here keeps a node alive that
/// is gone.
record FocusTrail(List<WeakReference<Node>> nodes) {
    static final FocusTrail NONE = new FocusTrail(List.of());
    private static final Object PLACE = FocusTrail.class;

    static FocusTrail of(@Nullable Node owner) {
        List<WeakReference<Node>> chain = new ArrayList<>();
        for (Node at = owner; at != null; at = at.getParent()) {
            chain.add(new WeakReference<>(at));
        }
        return new FocusTrail(List.copyOf(chain));
    }

    /// Says what the keyboard goes to when something in this part had it and is gone.
    static void place(Node part, Supplier<Optional<? extends Node>> own) {
        part.getProperties().put(PLACE, new Place(own));
    }

    boolean isEmpty() {
        return nodes.isEmpty();
    }

    /// What had it, as long as it is shown and can have it again.
    Optional<Node> owner(@Nullable Scene scene) {
        return nodes.stream()
                .limit(1)
                .flatMap(FocusTrail::there)
                .filter(node -> Focusables.fits(node, scene))
                .findFirst();
    }

    /// What has come in place of what had it: what the parts say that are left around it, the innermost first. Ask
    /// when all is laid out: what is new has no parts before.
    Stream<Node> places(Scene scene) {
        List<Node> parts = new ArrayList<>();
        Optional<Node> left = nodes.stream()
                .flatMap(FocusTrail::there)
                .filter(node -> Focusables.fits(node, scene))
                .findFirst();
        for (Node at = left.orElse(null); at != null; at = at.getParent()) {
            parts.add(at);
        }
        return parts.stream()
                .filter(Node::hasProperties)
                .flatMap(
                        part -> part.getProperties().get(PLACE) instanceof Place place ? Stream.of(place) : Stream.of())
                .<Node>flatMap(place -> place.own().get().stream())
                .filter(node -> Focusables.fits(node, scene));
    }

    static Stream<Node> there(WeakReference<Node> node) {
        return Stream.ofNullable(node.get());
    }

    /// What a part says.
    private record Place(Supplier<Optional<? extends Node>> own) {}
}
