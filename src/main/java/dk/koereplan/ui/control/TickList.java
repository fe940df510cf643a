package dk.koereplan.ui.control;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

/// Values to tick, one on each row: by Space, by Enter, or by a click anywhere on the row. Tab and the arrow keys step
/// from one to the next.
public final class TickList<T> extends ScrollPane {
    private static final double ROW = 28;
    private static final double MOST_HEIGHT = 280;
    private final VBox rows = new VBox();
    private final Set<T> ticked;
    private final Consumer<Set<T>> changed;

    /// @param options what there is to tick, in the order shown, with its words
    /// @param changed called with what is ticked, in the order in which it was
    public TickList(Map<T, String> options, Set<T> ticked, Consumer<Set<T>> changed) {
        this.ticked = new LinkedHashSet<>(ticked);
        this.changed = changed;
        getStyleClass().add("k-ticks");
        options.forEach((value, words) -> rows.getChildren().add(row(value, words)));
        setContent(rows);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(false);
        double height = Math.min(MOST_HEIGHT, ROW * options.size() + 2);
        setPrefHeight(height);
        setMinHeight(Math.min(height, 3 * ROW));
    }

    private CheckBox row(T value, String words) {
        CheckBox row = new CheckBox(words);
        row.setMaxWidth(Double.MAX_VALUE);
        row.setMinHeight(ROW);
        row.setSelected(ticked.contains(value));
        row.setOnAction(event -> {
            if (row.isSelected()) {
                ticked.add(value);
            } else {
                ticked.remove(value);
            }
            changed.accept(new LinkedHashSet<>(ticked));
        });
        return row;
    }

    /// Its first row; the list itself when there is none.
    public Node first() {
        return rows.getChildren().isEmpty() ? this : rows.getChildren().getFirst();
    }
}
