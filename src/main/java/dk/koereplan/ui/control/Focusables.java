package dk.koereplan.ui.control;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import org.jspecify.annotations.Nullable;

/// What the keyboard can be on, within a part of the window.
public final class Focusables {
    private Focusables() {}

    /// In the order of Tab, as far as it is shown and not disabled.
    public static List<Node> in(Node part) {
        List<Node> found = new ArrayList<>();
        if (!Nodes.hidden(part)) {
            collect(part, found);
        }
        return found;
    }

    private static void collect(Node node, List<Node> found) {
        if (!node.isVisible() || node.isDisabled()) {
            return;
        }
        if (node.isFocusTraversable()) {
            found.add(node);
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, found));
        }
    }

    /// What somebody who has come to this part works with: its picture or list, else a field to type in, else the
    /// first that Tab would come to.
    public static Optional<Node> main(Node part) {
        List<Node> all = in(part);
        return all.stream()
                .filter(node -> node instanceof SceneCanvas || node instanceof TableView<?>)
                .findFirst()
                .or(() ->
                        all.stream().filter(TextInputControl.class::isInstance).findFirst())
                .or(() -> all.stream().findFirst());
    }

    /// Whether it is shown in this scene and can have the focus.
    static boolean fits(Node node, @Nullable Scene scene) {
        return scene != null && node.getScene() == scene && !node.isDisabled() && !Nodes.hidden(node);
    }

    public static boolean within(Node part, @Nullable Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at == part) {
                return true;
            }
        }
        return false;
    }
}
