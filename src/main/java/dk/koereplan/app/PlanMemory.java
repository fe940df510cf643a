package dk.koereplan.app;

import dk.koereplan.domain.InvalidValue;
import dk.koereplan.domain.change.Value;
import dk.koereplan.json.JsonLimits;
import dk.koereplan.json.JsonReader;
import java.util.Optional;

/// What this user has set up for the open plan, from one start of the program to the next, each under a name.
public interface PlanMemory {
    /// The text that was kept last under a name.
    Optional<String> kept(String name);

    void keep(String name, String text);

    /// What [#keepValue] kept. What cannot be read is as if it had never been kept.
    default Optional<Value> value(String name) {
        try {
            return kept(name).map(text -> new JsonReader(JsonLimits.GIVEN).value(text));
        } catch (InvalidValue unreadable) {
            return Optional.empty();
        }
    }

    default void keepValue(String name, Value value) {
        keep(name, value.canonical());
    }
}
