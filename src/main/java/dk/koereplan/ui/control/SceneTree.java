package dk.koereplan.ui.control;

import dk.koereplan.scene.Outline;
import dk.koereplan.scene.Tag;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;

/// A scene as the tree that a screen reader asks for. Each row becomes a node when it is first asked for; the nodes
/// draw nothing, so that the picture stays one canvas.
public final class SceneTree {
    /// What the tree is about, and what it can do.
    public interface Source {
        /// The same object for as long as nothing in it changes.
        Outline outline();

        /// What the keyboard is on.
        Optional<Tag> focused();

        List<Tag> selected();

        boolean isSelected(Tag tag);

        /// Brings it into sight and puts the keyboard on it.
        void focus(Tag tag);

        void open(Tag tag);

        /// Folds up or out.
        void fold(Tag tag);
    }

    /// More nodes than anybody reads; then all are made anew.
    private static final int MOST_NODES = 5000;

    /// More of what is selected than anybody reads.
    private static final int MOST_SELECTED = 200;

    private final SceneCanvas canvas;
    private final ObservableList<Node> children;
    private final Source source;
    private final Map<Integer, SceneTreeItem> items = new HashMap<>();
    private @Nullable Outline shown;

    /// @param children the canvas's own, which the nodes are put among
    SceneTree(SceneCanvas canvas, ObservableList<Node> children, Source source) {
        this.canvas = canvas;
        this.children = children;
        this.source = source;
    }

    Source source() {
        return source;
    }

    SceneCanvas canvas() {
        return canvas;
    }

    /// The tree of now; nodes of an older one are forgotten.
    Outline outline() {
        Outline now = source.outline();
        if (now != shown || items.size() > MOST_NODES) {
            children.removeAll(items.values());
            items.clear();
            shown = now;
        }
        return now;
    }

    /// Empty for what every node answers alike.
    Optional<Object> query(AccessibleAttribute attribute, Object... parameters) {
        return switch (attribute) {
            case TEXT -> Optional.of(outline().entry(0).tag().text());
            case ROW_COUNT -> Optional.of(outline().size());
            case ROW_AT_INDEX -> item((Integer) parameters[0]).map(Object.class::cast);
            case FOCUS_ITEM -> focused().map(Object.class::cast);
            case SELECTED_ITEMS -> Optional.of(selected());
            case MULTIPLE_SELECTION -> Optional.of(true);
            default -> Optional.empty();
        };
    }

    private Optional<SceneTreeItem> focused() {
        return source.focused().flatMap(this::item);
    }

    private ObservableList<Node> selected() {
        ObservableList<Node> nodes = FXCollections.observableArrayList();
        source.selected().stream().limit(MOST_SELECTED).forEach(tag -> item(tag).ifPresent(nodes::add));
        return nodes;
    }

    private Optional<SceneTreeItem> item(Tag tag) {
        OptionalInt row = outline().rowOf(tag);
        return row.isPresent() ? item(row.getAsInt()) : Optional.empty();
    }

    Optional<SceneTreeItem> item(int row) {
        if (row < 0 || row >= outline().size()) {
            return Optional.empty();
        }
        SceneTreeItem known = items.get(row);
        if (known != null) {
            return Optional.of(known);
        }
        SceneTreeItem item = new SceneTreeItem(this, row);
        items.put(row, item);
        children.add(item);
        return Optional.of(item);
    }

    /// The keyboard has come to something else. Says nothing while nobody listens.
    public void focusMoved() {
        if (!items.isEmpty()) {
            canvas.notifyAccessibleAttributeChanged(AccessibleAttribute.FOCUS_ITEM);
        }
    }
}
