package dk.koereplan.ui.shell;

import dk.koereplan.scene.Placed;
import dk.koereplan.scene.Shapes;
import dk.koereplan.scene.Text;
import dk.koereplan.ui.control.SceneCanvas;
import java.util.Set;
import java.util.TreeSet;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Control;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.Tooltip;
import org.jspecify.annotations.Nullable;

/// Everything that a window says: on its nodes, in its pictures, and to a screen reader.
final class ShownWords {
    private final Set<String> found = new TreeSet<>();

    private ShownWords() {}

    static Set<String> of(Node root) {
        var words = new ShownWords();
        words.collect(root);
        return words.found;
    }

    private void collect(Node node) {
        add(node.getAccessibleText());
        add(node.getAccessibleHelp());
        switch (node) {
            case Labeled labeled -> add(labeled.getText());
            case TextInputControl input -> {
                add(input.getPromptText());
                add(input.getText());
            }
            case javafx.scene.text.Text text -> add(text.getText());
            case SceneCanvas canvas -> canvas.scene().ifPresent(this::collect);
            default -> {}
        }
        if (node instanceof Control control) {
            Tooltip tooltip = control.getTooltip();
            add(tooltip == null ? null : tooltip.getText());
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(this::collect);
        }
    }

    private void collect(dk.koereplan.scene.Scene scene) {
        add(scene.title());
        Shapes.texts(scene).stream().map(Text::text).forEach(this::add);
        scene.tagged().stream().map(Placed::tag).forEach(tag -> add(tag.text()));
    }

    private void add(@Nullable String text) {
        if (text != null && !text.isBlank()) {
            found.add(text);
        }
    }
}
