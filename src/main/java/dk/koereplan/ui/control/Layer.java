package dk.koereplan.ui.control;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.event.EventHandler;
import javafx.geometry.Bounds;
import javafx.geometry.Dimension2D;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.TraversalDirection;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/// What lies over a window for a moment: palettes and pop-overs, in the window's own scene. Escape or a click beside it
/// closes the topmost, and the focus goes back to where it was, or to what came in place of that. As long as something
/// is shown, the focus stays in it.
public final class Layer extends StackPane {
    private static final double MARGIN = 8;
    private final Deque<Shown> shown = new ArrayDeque<>();
    private final EventHandler<KeyEvent> escape = this::escape;
    private @Nullable Pane hint;

    public Layer() {
        setPickOnBounds(false);
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE && !shown.isEmpty()) {
                hide();
                event.consume();
            }
        });
    }

    /// In the upper middle, over a scrim.
    public void showCentred(Region content, Node focus) {
        Pane pane = new Centred(content);
        pane.getStyleClass().add("k-scrim");
        show(pane, focus);
    }

    /// Under a node, kept inside the window.
    public void showUnder(Node anchor, Region content, Node focus) {
        showUnder(() -> anchor.localToScene(anchor.getBoundsInLocal()), content, focus);
    }

    /// Under an area of the window, kept inside it.
    ///
    /// @param anchor in the window's coordinates, asked for at each layout
    public void showUnder(Supplier<Bounds> anchor, Region content, Node focus) {
        show(new Beside(anchor, content), focus);
    }

    /// Under an area of the window, for as long as the pointer is there: it takes neither the pointer nor the focus.
    /// There is one at a time.
    public void hint(Bounds anchor, Region content) {
        hideHint();
        Pane pane = new Beside(() -> anchor, content);
        pane.setMouseTransparent(true);
        hint = pane;
        getChildren().addFirst(pane);
        if (getScene() != null) {
            getScene().addEventFilter(KeyEvent.KEY_PRESSED, escape);
        }
    }

    public boolean hinting() {
        return hint != null;
    }

    public void hideHint() {
        getChildren().remove(hint);
        hint = null;
        if (getScene() != null) {
            getScene().removeEventFilter(KeyEvent.KEY_PRESSED, escape);
        }
    }

    private void escape(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            hideHint();
            event.consume();
        }
    }

    /// As high as its content asks for, as far as there is room.
    private static final class Centred extends Pane {
        private static final double DOWN = .12;
        private static final double MOST = .76;
        private final Region content;

        Centred(Region content) {
            super(content);
            this.content = content;
        }

        @Override
        protected void layoutChildren() {
            double width = Math.min(content.prefWidth(-1), getWidth() - 2 * MARGIN);
            double height = Math.min(content.prefHeight(width), getHeight() * MOST);
            content.resizeRelocate(Math.round((getWidth() - width) / 2), Math.round(getHeight() * DOWN), width, height);
        }
    }

    /// Lays its content under an area, or wherever else beside it there is room.
    private static final class Beside extends Pane {
        private final Supplier<Bounds> anchor;
        private final Region content;

        Beside(Supplier<Bounds> anchor, Region content) {
            super(content);
            this.anchor = anchor;
            this.content = content;
        }

        @Override
        protected void layoutChildren() {
            Bounds at = sceneToLocal(anchor.get());
            double width = content.prefWidth(-1);
            double height = Math.min(content.prefHeight(width), getHeight() - 2 * MARGIN);
            Point2D place = CardPlacement.of(
                    at, at.getMinX(), new Dimension2D(width, height), new Dimension2D(getWidth(), getHeight()), MARGIN);
            content.resizeRelocate(place.getX(), place.getY(), width, height);
        }
    }

    private void show(Pane pane, Node focus) {
        hideHint();
        FocusTrail before = FocusTrail.of(getScene() == null ? null : getScene().getFocusOwner());
        pane.setOnMousePressed(event -> {
            if (event.getTarget() == pane) {
                hide();
                event.consume();
            }
        });
        shown.push(new Shown(pane, focus, before));
        fence(pane);
        getChildren().add(pane);
        pane.applyCss();
        pane.layout();
        focus.requestFocus();
    }

    /// Tab from the last comes to the first, and back.
    private static void fence(Pane pane) {
        Region first = new Region();
        Region last = new Region();
        pane.getChildren().addFirst(first);
        pane.getChildren().addLast(last);
        turn(pane, first, last, TraversalDirection.PREVIOUS);
        turn(pane, last, first, TraversalDirection.NEXT);
    }

    /// @param from never keeps the focus: it goes on from the other end
    private static void turn(Pane pane, Region from, Region other, TraversalDirection on) {
        from.setManaged(false);
        from.setFocusTraversable(true);
        from.focusedProperty().subscribe(focused -> {
            if (!focused) {
                return;
            }
            List<Node> between = new ArrayList<>(Focusables.in(pane));
            between.removeAll(List.of(from, other));
            if (between.isEmpty()) {
                pane.requestFocus();
            } else {
                other.requestFocusTraversal(on);
            }
        });
    }

    public boolean showing() {
        return !shown.isEmpty();
    }

    /// What is shown topmost.
    Optional<Node> top() {
        return Optional.ofNullable(shown.peek()).map(Shown::pane);
    }

    /// Nothing behind takes the focus from what is shown.
    void keep(Node owner) {
        Shown top = shown.peek();
        if (top != null && !Focusables.within(top.pane(), owner)) {
            top.own().requestFocus();
        }
    }

    /// Takes away the topmost.
    public void hide() {
        Shown top = shown.poll();
        if (top != null) {
            getChildren().remove(top.pane());
            Optional.ofNullable(getScene()).ifPresent(scene -> giveBack(top.before(), scene));
        }
    }

    /// What had the focus may be gone through what was done here: then to what came in its place.
    private static void giveBack(FocusTrail before, Scene scene) {
        Optional<Node> owner = before.owner(scene);
        if (owner.isPresent()) {
            owner.get().requestFocus();
        } else if (!before.isEmpty()) {
            scene.getRoot().applyCss();
            scene.getRoot().layout();
            before.places(scene).findFirst().ifPresent(Node::requestFocus);
        }
    }

    /// Takes away what was shown, wherever it lies; nothing when it is gone already.
    ///
    /// @param content what was shown
    public void hide(Node content) {
        shown.stream()
                .filter(each -> each.pane().getChildren().contains(content))
                .findFirst()
                .ifPresent(each -> {
                    if (each.equals(shown.peek())) {
                        hide();
                    } else {
                        shown.remove(each);
                        getChildren().remove(each.pane());
                    }
                });
    }

    public void hideAll() {
        hideHint();
        while (showing()) {
            hide();
        }
    }

    /// One thing on the layer.
    ///
    /// @param own what has the focus in it first
    /// @param before where it was until then
    private record Shown(Pane pane, Node own, FocusTrail before) {}
}
