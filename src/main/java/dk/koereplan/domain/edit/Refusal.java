package dk.koereplan.domain.edit;

import dk.koereplan.domain.Invalid;
import dk.koereplan.domain.InvalidValue;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Why an edit is not done, and how that can be mended.
///
/// @param entity the record that it concerns
/// @param field null when it concerns the whole record
/// @param arguments what fills the sentence, as values: an `Id` is said by its title, a `FieldName` by its word, a day
///     as a date, a list of ids as the way from one to the next
public record Refusal(String entity, @Nullable String field, RefusalKey key, List<Object> arguments, Mending mending) {
    public Refusal {
        arguments = List.copyOf(arguments);
    }

    /// Mended where it occurs: in its field, if it has one.
    public static Refusal of(String entity, @Nullable String field, RefusalKey key, Object... arguments) {
        Mending mending = field == null ? Mending.NONE : new Mending.Fill(entity, field);
        return new Refusal(entity, field, key, List.of(arguments), mending);
    }

    public static Refusal of(String entity, InvalidValue invalid) {
        return of(entity, invalid.what());
    }

    public static Refusal of(String entity, Invalid what) {
        return of(entity, what.field(), RefusalKey.VALUE, what);
    }

    /// The same with another way to mend it.
    public Refusal mendedBy(Mending other) {
        return new Refusal(entity, field, key, arguments, other);
    }
}
