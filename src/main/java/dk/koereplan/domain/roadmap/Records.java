package dk.koereplan.domain.roadmap;

import dk.koereplan.domain.Entity;
import dk.koereplan.domain.InvalidValue;
import dk.koereplan.domain.change.Value;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Records made and changed by the names of their fields. Nobody else calls a record's constructor, so that a new field
/// touches its record and no other code.
public final class Records {
    private Records() {}

    /// A new record; what is not given is unknown.
    ///
    /// @param values as the record holds them
    /// @throws InvalidValue when one that is required is not given, or one breaks an invariant
    public static <T extends Entity> T make(Class<T> type, String id, Map<String, ? extends @Nullable Object> values) {
        return type.cast(EntityKind.of(type).schema().make(id, values));
    }

    /// The record with another value in one field; null makes it unknown.
    ///
    /// @throws InvalidValue when the value breaks an invariant
    public static <T extends Entity> T with(T record, String field, @Nullable Object value) {
        TreeMap<String, @Nullable Object> values = new TreeMap<>();
        values.put(field, value);
        return with(record, values);
    }

    /// The record with other values in some fields, all at once; null makes one unknown.
    ///
    /// @param values as the record holds them
    /// @throws InvalidValue when they break an invariant
    public static <T extends Entity> T with(T record, Map<String, ? extends @Nullable Object> values) {
        return same(record, EntityKind.of(record).schema().copy(record, values));
    }

    /// The record with fields as people and files give them, in the values of the log; an empty one becomes unknown.
    ///
    /// @throws InvalidValue when one cannot be read or breaks an invariant
    public static <T extends Entity> T given(T record, Map<String, Optional<Value>> fields) {
        Schema schema = EntityKind.of(record).schema();
        return same(record, schema.read(record.id().value(), put(schema.write(record), fields)));
    }

    /// These values with some of them replaced; an empty one is taken away.
    public static Value.Struct put(Value.Struct values, Map<String, Optional<Value>> fields) {
        TreeMap<String, Value> all = new TreeMap<>(values.fields());
        fields.forEach((name, value) -> value.ifPresentOrElse(v -> all.put(name, v), () -> all.remove(name)));
        return new Value.Struct(all);
    }

    @SuppressWarnings("unchecked") // a schema makes records of its own class only
    private static <T extends Entity> T same(T record, Entity made) {
        return (T) record.getClass().cast(made);
    }
}
