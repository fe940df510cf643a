package dk.koereplan.ui.inspector;

import dk.koereplan.domain.change.Value;
import dk.koereplan.i18n.Alphabet;
import dk.koereplan.ui.control.ComboKeys;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;

/// A field that is chosen from a list.
final class ChoiceEditor implements FieldEditor {
    private final ComboBox<Choice> box = new ComboBox<>();
    private final Settling settling;

    /// One thing to choose.
    ///
    /// @param value as the log writes it; empty for none
    /// @param begin makes a new record to be chosen; empty for what is there to choose
    record Choice(Optional<Value> value, String text, Optional<Runnable> begin) {
        Choice(Optional<Value> value, String text) {
            this(value, text, Optional.empty());
        }
    }

    /// @param none what "nothing" is called; empty when something must be chosen
    ChoiceEditor(String field, Optional<Value> current, List<Choice> choices, String none, Sink sink) {
        List<Choice> all = new ArrayList<>();
        if (!none.isEmpty()) {
            all.add(new Choice(Optional.empty(), none));
        }
        all.addAll(choices);
        fill(box, all, current);
        settling = new Settling(box, choice -> sink.typed(field, choice.value()));
        ComboKeys.on(box, Alphabet::nearness);
    }

    /// Begins what is to be chosen. The form that the list stands in gives way to that, and is made anew after it.
    static void begin(ComboBox<Choice> box, Choice begun) {
        box.hide();
        begun.begin().ifPresent(Runnable::run);
    }

    /// Puts the choices into a box and selects the one of this value.
    static void fill(ComboBox<Choice> box, List<Choice> all, Optional<Value> current) {
        box.getItems().setAll(all);
        box.setMaxWidth(Double.MAX_VALUE);
        box.setVisibleRowCount(12);
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(Choice choice) {
                return choice == null ? "" : choice.text();
            }

            @Override
            public Choice fromString(String text) {
                return all.stream()
                        .filter(c -> c.text().equals(text))
                        .findFirst()
                        .orElseThrow();
            }
        });
        select(box, current);
    }

    /// Selects the choice of this value.
    static void select(ComboBox<Choice> box, Optional<Value> current) {
        box.getItems().stream()
                .filter(c -> c.begin().isEmpty() && c.value().equals(current))
                .findFirst()
                .ifPresent(box::setValue);
    }

    @Override
    public boolean clean() {
        return !settling.passing();
    }

    @Override
    public void commitTyped() {
        settling.leave();
    }

    @Override
    public Node node() {
        return box;
    }
}
