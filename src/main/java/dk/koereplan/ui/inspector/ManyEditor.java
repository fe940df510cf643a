package dk.koereplan.ui.inspector;

import dk.koereplan.domain.change.Value;
import dk.koereplan.ui.theme.Css;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;

/// A field that holds several of a short list: a chip for each, on or off.
final class ManyEditor implements FieldEditor {
    private final FlowPane chips = new FlowPane(6, 6);
    private final List<Value> chosen = new ArrayList<>();

    ManyEditor(String field, List<Value> current, List<ChoiceEditor.Choice> choices, Sink sink) {
        chosen.addAll(current);
        for (ChoiceEditor.Choice choice : choices) {
            Value value = choice.value().orElseThrow();
            ToggleButton chip = new ToggleButton(choice.text());
            chip.getStyleClass().add(Css.CHIP);
            chip.setSelected(chosen.contains(value));
            chip.setOnAction(event -> {
                chosen.remove(value);
                if (chip.isSelected()) {
                    chosen.add(value);
                }
                List<Value> ordered = choices.stream()
                        .map(c -> c.value().orElseThrow())
                        .filter(chosen::contains)
                        .toList();
                sink.typed(field, ordered.isEmpty() ? Optional.empty() : Optional.of(new Value.Items(ordered)));
            });
            chips.getChildren().add(chip);
        }
    }

    @Override
    public Node node() {
        return chips;
    }

    @Override
    public Node focus() {
        return chips.getChildren().isEmpty() ? chips : chips.getChildren().getFirst();
    }
}
