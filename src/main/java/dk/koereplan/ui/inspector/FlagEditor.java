package dk.koereplan.ui.inspector;

import dk.koereplan.domain.change.Value;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;

/// A field that is on or off.
final class FlagEditor implements FieldEditor {
    private final CheckBox box;

    FlagEditor(String label, String field, boolean on, Sink sink) {
        box = new CheckBox(label);
        box.setSelected(on);
        box.setOnAction(event -> sink.typed(field, Optional.of(new Value.Flag(box.isSelected()))));
    }

    @Override
    public Node node() {
        return box;
    }
}
