package dk.koereplan.merge;

import dk.koereplan.domain.Entity;
import dk.koereplan.domain.InvalidValue;
import dk.koereplan.domain.change.Value;
import dk.koereplan.domain.roadmap.EntityKind;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Records with one field changed.
final class Fields {
    private Fields() {}

    /// The record with a text in a field; empty when that does not make a record.
    static Optional<Entity> with(Entity entity, String field, String text) {
        var schema = EntityKind.of(entity).schema();
        TreeMap<String, Value> values = new TreeMap<>(schema.write(entity).fields());
        values.put(field, new Value.Text(text));
        try {
            return Optional.of(schema.read(entity.id().value(), new Value.Struct(values)));
        } catch (InvalidValue e) {
            return Optional.empty();
        }
    }

    static Value.Struct flag(String name, boolean on) {
        return new Value.Struct(new TreeMap<>(Map.of(name, new Value.Flag(on))));
    }
}
