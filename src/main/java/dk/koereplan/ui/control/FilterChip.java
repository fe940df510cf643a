package dk.koereplan.ui.control;

import dk.koereplan.ui.theme.Css;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.control.CheckBox;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.MenuButton;

/// A criterion of a filter: opens a list to tick, and shows what is ticked.
public final class FilterChip<T> extends MenuButton {
    private final String name;
    private final Supplier<Map<T, String>> options;
    private final Consumer<Set<T>> changed;
    private final Set<T> chosen = new LinkedHashSet<>();

    /// @param options what there is to tick, asked for each time the list opens
    /// @param changed called with what is ticked
    public FilterChip(String name, Supplier<Map<T, String>> options, Consumer<Set<T>> changed) {
        super(name);
        this.name = name;
        this.options = options;
        this.changed = changed;
        getStyleClass().add(Css.CHIP);
        setMinWidth(USE_PREF_SIZE);
        fill();
        setOnShowing(event -> fill());
    }

    private void fill() {
        getItems().clear();
        options.get().forEach((value, text) -> {
            CheckBox box = new CheckBox(text);
            box.setSelected(chosen.contains(value));
            box.setOnAction(event -> tick(value, box.isSelected()));
            getItems().add(new CustomMenuItem(box, false));
        });
    }

    private void tick(T value, boolean on) {
        Set<T> next = new LinkedHashSet<>(chosen);
        if (on) {
            next.add(value);
        } else {
            next.remove(value);
        }
        changed.accept(next);
    }

    /// Shows what is ticked.
    public void show(Set<T> values) {
        chosen.clear();
        chosen.addAll(values);
        getStyleClass().remove(Css.ON);
        if (values.isEmpty()) {
            setText(name);
            return;
        }
        getStyleClass().add(Css.ON);
        T first = values.iterator().next();
        String more = values.size() > 1 ? " +" + (values.size() - 1) : "";
        setText(name + ": " + options.get().getOrDefault(first, String.valueOf(first)) + more);
    }
}
