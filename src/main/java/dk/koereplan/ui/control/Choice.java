package dk.koereplan.ui.control;

import dk.koereplan.ui.theme.Css;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.control.Toggle;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;

/// One of a few, as chips beside each other.
public final class Choice<T> extends HBox {
    /// @param chosen called with what is picked
    public Choice(T[] values, T first, Function<T, String> words, Consumer<T> chosen) {
        super(6);
        setAlignment(Pos.CENTER_LEFT);
        ToggleGroup group = new ToggleGroup();
        Map<Toggle, T> of = new HashMap<>();
        for (T value : values) {
            ToggleButton chip = new ToggleButton(words.apply(value));
            chip.getStyleClass().add(Css.CHIP);
            chip.setToggleGroup(group);
            chip.setSelected(value.equals(first));
            chip.setMinWidth(USE_PREF_SIZE);
            // a press on the chosen one would take the choice away
            chip.setOnAction(event -> chip.setSelected(true));
            of.put(chip, value);
            getChildren().add(chip);
        }
        // arrow keys choose without any action of the chip
        group.selectedToggleProperty().subscribe((before, now) -> {
            T value = now == null ? null : of.get(now);
            if (value != null && before != null) {
                chosen.accept(value);
            }
        });
    }
}
