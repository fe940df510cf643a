package dk.koereplan.ui.inspector;

import dk.koereplan.domain.InvalidValue;
import dk.koereplan.domain.change.Value;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;

/// Shows one field and lets it be changed. It speaks in the log's values.
interface FieldEditor {
    Node node();

    /// What takes the focus; the node itself unless it is made of several.
    default Node focus() {
        return node();
    }

    /// Nothing is typed in it that the plan does not say, so that it may be made anew under the user's hands.
    default boolean clean() {
        return false;
    }

    /// Reads what is typed and not read yet, as when the cursor leaves.
    default void commitTyped() {}

    /// Puts into it what [Sink#typing] was told once, as if somebody had typed it and not left it yet.
    default void stand(Value stands) {}

    /// What is told under the field, such as how a date was understood; empty for nothing.
    default String preview() {
        return "";
    }

    /// Where a changed field goes.
    interface Sink {
        /// One field.
        default void typed(String field, Optional<Value> value) {
            typed(Map.of(field, value));
        }

        /// Fields that are typed as one.
        void typed(Map<String, Optional<Value>> values);

        void cannotRead(String field, InvalidValue invalid);

        /// How the text is understood while it is being typed.
        void preview(String field, String text);

        /// What stands in the field now, and not only when it is left.
        ///
        /// @param stands a text; an object or a list of them in a field that is made of several
        /// @param wrong why it cannot be read; empty when it can
        default void typing(String field, Value stands, Optional<InvalidValue> wrong) {}

        /// Nothing is read now.
        default boolean holds() {
            return false;
        }

        /// What a list of choices lacks may be made from it.
        default boolean begins() {
            return true;
        }

        /// The field holds again what it held before.
        default void asBefore(String field) {}
    }
}
