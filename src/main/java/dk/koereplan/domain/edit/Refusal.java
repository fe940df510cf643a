package dk.koereplan.domain.edit;

import dk.koereplan.domain.InvalidValue;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Why an edit is not done: which record, which field, and what is missing.
///
/// @param field null when it concerns the whole record
/// @param key the text that says it (`refusal.‹key›`), filled with `arguments`
public record Refusal(String entity, @Nullable String field, String key, List<Object> arguments) {
    public static Refusal of(String entity, @Nullable String field, String key, Object... arguments) {
        return new Refusal(entity, field, key, List.of(arguments));
    }

    public static Refusal of(String entity, InvalidValue invalid) {
        return new Refusal(entity, null, "invalid." + invalid.key(), invalid.arguments());
    }
}
