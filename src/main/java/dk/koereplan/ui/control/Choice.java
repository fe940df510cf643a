package dk.koereplan.ui.control;

import dk.koereplan.ui.theme.Css;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;

/// One of a few, as chips beside each other.
public final class Choice<T> extends HBox {
    /// @param chosen called with what is picked
    public Choice(T[] values, T first, Function<T, String> words, Consumer<T> chosen) {
        super(6);
        ToggleGroup group = new ToggleGroup();
        for (T value : values) {
            ToggleButton chip = new ToggleButton(words.apply(value));
            chip.getStyleClass().add(Css.CHIP);
            chip.setToggleGroup(group);
            chip.setSelected(value.equals(first));
            chip.setMinWidth(USE_PREF_SIZE);
            chip.setOnAction(event -> {
                chip.setSelected(true);
                chosen.accept(value);
            });
            getChildren().add(chip);
        }
    }
}
