package dk.koereplan.ui.control;

import dk.koereplan.scene.Bounds;
import dk.koereplan.scene.Outline;
import dk.koereplan.scene.Placed;
import dk.koereplan.scene.Tag;
import java.util.Optional;
import javafx.geometry.BoundingBox;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// One row of a scene's tree, as a screen reader sees it: a node that is never seen and never in the pointer's way.
final class SceneTreeItem extends Region {
    private final SceneTree tree;
    private final int row;

    SceneTreeItem(SceneTree tree, int row) {
        this.tree = tree;
        this.row = row;
        setManaged(false);
        setMouseTransparent(true);
        setAccessibleRole(AccessibleRole.TREE_ITEM);
    }

    private Outline.Entry entry() {
        Outline outline = tree.outline();
        return outline.entry(Math.min(row, outline.size() - 1));
    }

    @Override
    public @Nullable Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        Outline.Entry entry = entry();
        return switch (attribute) {
            case TEXT -> entry.tag().text();
            case INDEX -> row;
            case DISCLOSURE_LEVEL -> entry.level();
            case LEAF -> entry.leaf();
            case EXPANDED -> !entry.leaf() && !entry.folded();
            case SELECTED -> tree.source().isSelected(entry.tag());
            case TREE_ITEM_COUNT -> entry.children();
            case TREE_ITEM_AT_INDEX -> child(entry, (Integer) parameters[0]);
            case TREE_ITEM_PARENT -> tree.item(entry.parent()).orElse(null);
            case BOUNDS -> onScreen(entry.tag());
            default -> super.queryAccessibleAttribute(attribute, parameters);
        };
    }

    private @Nullable Node child(Outline.Entry entry, int place) {
        return place < 0 || place >= entry.children()
                ? null
                : tree.item(tree.outline().child(row, place)).orElse(null);
    }

    private static boolean same(Tag one, Tag other) {
        return one.subject().equals(other.subject());
    }

    /// Where it is drawn; an empty place in the canvas's corner for what is not.
    private javafx.geometry.Bounds onScreen(Tag tag) {
        Bounds place = placed(tag).map(Placed::bounds).orElse(new Bounds(0, 0, 0, 0));
        javafx.geometry.Bounds screen =
                tree.canvas().localToScreen(new BoundingBox(place.x(), place.y(), place.width(), place.height()));
        return screen == null ? new BoundingBox(0, 0, 0, 0) : screen;
    }

    private Optional<Placed> placed(Tag tag) {
        return tree.canvas().scene().flatMap(scene -> {
            var drawn = scene.tagged();
            return drawn.stream()
                    .filter(placed -> placed.tag().equals(tag))
                    .findFirst()
                    .or(() -> drawn.stream()
                            .filter(placed -> same(placed.tag(), tag))
                            .findFirst());
        });
    }

    @Override
    public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
        Outline.Entry entry = entry();
        switch (action) {
            case REQUEST_FOCUS -> tree.source().focus(entry.tag());
            case FIRE -> tree.source().open(entry.tag());
            case EXPAND -> fold(entry, true);
            case COLLAPSE -> fold(entry, false);
            default -> super.executeAccessibleAction(action, parameters);
        }
    }

    private void fold(Outline.Entry entry, boolean out) {
        if (entry.folds() && entry.folded() == out) {
            tree.source().fold(entry.tag());
        }
    }
}
