package dk.koereplan.domain.change;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// One field group gets a value.
///
/// @param value the whole group; null for a value that was redacted
/// @param replaces the changes that its author saw and that this one takes the place of. A tombstone names every head
/// of
///     its record, so that an edit which its author had not seen keeps the record alive
public record Change(FieldKey key, Value.@Nullable Struct value, List<ChangeId> replaces) {
    public Change {
        replaces = List.copyOf(replaces);
    }

    public boolean deletes() {
        return key.group().equals(FieldKey.DELETED)
                && value != null
                && new Value.Flag(true).equals(value.get(FieldKey.DELETED));
    }
}
