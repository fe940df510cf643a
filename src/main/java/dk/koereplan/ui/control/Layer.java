package dk.koereplan.ui.control;

import java.util.ArrayDeque;
import java.util.Deque;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/// What lies over a window for a moment: palettes and pop-overs, in the window's own scene. Escape or a click beside it
/// closes the topmost, and the focus goes back to where it was.
public final class Layer extends StackPane {
    private static final double GAP = 6;
    private static final double MARGIN = 8;
    private final Deque<Shown> shown = new ArrayDeque<>();

    public Layer() {
        setPickOnBounds(false);
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE && !shown.isEmpty()) {
                hide();
                event.consume();
            }
        });
    }

    /// In the upper middle, over a scrim.
    public void showCentred(Region content, Node focus) {
        StackPane pane = new StackPane(content);
        pane.getStyleClass().add("k-scrim");
        StackPane.setAlignment(content, Pos.TOP_CENTER);
        content.translateYProperty().bind(pane.heightProperty().multiply(.12));
        content.maxHeightProperty().bind(pane.heightProperty().multiply(.7));
        show(pane, focus);
    }

    /// Under a node, kept inside the window.
    public void showUnder(Node anchor, Region content, Node focus) {
        Pane pane = new Pane(content) {
            @Override
            protected void layoutChildren() {
                Bounds at = sceneToLocal(anchor.localToScene(anchor.getBoundsInLocal()));
                double width = content.prefWidth(-1);
                double height = Math.min(content.prefHeight(width), getHeight() - 2 * MARGIN);
                double x = Math.clamp(at.getMinX(), MARGIN, Math.max(MARGIN, getWidth() - width - MARGIN));
                double below = at.getMaxY() + GAP;
                double y = below + height > getHeight() - MARGIN
                        ? Math.max(MARGIN, Math.min(at.getMinY() - GAP, getHeight() - MARGIN) - height)
                        : below;
                content.resizeRelocate(x, y, width, height);
            }
        };
        show(pane, focus);
    }

    private void show(Pane pane, Node focus) {
        Node before = getScene() == null ? null : getScene().getFocusOwner();
        pane.setOnMousePressed(event -> {
            if (event.getTarget() == pane) {
                hide();
                event.consume();
            }
        });
        shown.push(new Shown(pane, before));
        getChildren().add(pane);
        pane.applyCss();
        pane.layout();
        focus.requestFocus();
    }

    public boolean showing() {
        return !shown.isEmpty();
    }

    /// Takes away the topmost.
    public void hide() {
        Shown top = shown.poll();
        if (top != null) {
            getChildren().remove(top.pane());
            if (top.focus() != null && top.focus().getScene() != null) {
                top.focus().requestFocus();
            }
        }
    }

    public void hideAll() {
        while (showing()) {
            hide();
        }
    }

    /// One thing on the layer, and what had the focus before it.
    private record Shown(Pane pane, @Nullable Node focus) {}
}
