package dk.koereplan.ui.common;

import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.input.KeyCombination;

/// Something the user can do, with a name, a key and a place.
///
/// @param key the text that names it
/// @param shortcut the keys that run it, if any
/// @param place the text that says where it is found
public record Command(
        String key, Optional<KeyCombination> shortcut, String place, ObservableBooleanValue enabled, Runnable action) {
    /// @param shortcut in [KeyCombination]'s form, such as `Shortcut+K`; empty for none
    public static Command of(String key, String shortcut, String place, Runnable action) {
        return of(key, shortcut, place, new ReadOnlyBooleanWrapper(true), action);
    }

    public static Command of(
            String key, String shortcut, String place, ObservableBooleanValue enabled, Runnable action) {
        return new Command(
                key,
                shortcut.isEmpty() ? Optional.empty() : Optional.of(KeyCombination.valueOf(shortcut)),
                place,
                enabled,
                action);
    }

    public void run() {
        if (enabled.get()) {
            action.run();
        }
    }

    /// The keys as a keyboard names them; empty when there are none.
    public String keys() {
        return shortcut.map(KeyCombination::getDisplayText).orElse("");
    }
}
