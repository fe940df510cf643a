package dk.koereplan.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What is wrong with a value.
///
/// @param key the text that explains it (`invalid.‹key›`), filled with `arguments`
/// @param field the record's field that holds the value; null while no record is asked for
/// @param arguments values, which the words put as people write them
public record Invalid(String key, @Nullable String field, List<Object> arguments) {
    public Invalid {
        arguments = List.copyOf(arguments);
    }
}
