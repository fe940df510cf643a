package dk.koereplan.ui.control;

import dk.koereplan.ui.theme.Css;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// A criterion of a filter: opens a list to tick, and shows what is ticked.
public final class FilterChip<T> extends Button {
    private final String name;
    private final Layer layer;
    private final Supplier<Map<T, String>> options;
    private final Consumer<Set<T>> changed;
    private final Set<T> chosen = new LinkedHashSet<>();

    /// @param layer where the list is shown
    /// @param options what there is to tick, asked for each time the list opens
    /// @param changed called with what is ticked
    public FilterChip(String name, Layer layer, Supplier<Map<T, String>> options, Consumer<Set<T>> changed) {
        super(name);
        this.name = name;
        this.layer = layer;
        this.options = options;
        this.changed = changed;
        getStyleClass().add(Css.CHIP);
        setMinWidth(USE_PREF_SIZE);
        Region arrow = Nodes.styled(new Region(), "k-arrow");
        arrow.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        setGraphic(arrow);
        setContentDisplay(ContentDisplay.RIGHT);
        setGraphicTextGap(6);
        setOnAction(event -> open());
    }

    private void open() {
        TickList<T> list = new TickList<>(options.get(), chosen, changed);
        VBox card = Nodes.column(8, Nodes.label(name, Css.HEADING), list);
        card.getStyleClass().add("k-popover");
        card.setPrefWidth(300);
        layer.showUnder(this, card, list.first());
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
