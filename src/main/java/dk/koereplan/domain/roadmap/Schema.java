package dk.koereplan.domain.roadmap;

import dk.koereplan.domain.Entity;
import dk.koereplan.domain.FieldName;
import dk.koereplan.domain.Id;
import dk.koereplan.domain.InvalidValue;
import dk.koereplan.domain.PartOf;
import dk.koereplan.domain.Together;
import dk.koereplan.domain.change.Value;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// The fields of one kind of record, read from its components once: the record *is* the schema of the change log,
/// of the JSON export and of `koereplan edit`. A component that is `@Nullable` is optional; `@Together` names its
/// merge group.
///
/// @param references the fields that point to other records
/// @param byName the fields in the order of their names, as they are written
public record Schema(
        Class<?> type, List<Field> fields, List<Field> references, List<Field> byName, Constructor<?> constructor) {
    public static Schema of(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        List<Field> fields = Arrays.stream(components).map(Schema::field).toList();
        List<Field> references = fields.stream().filter(Field::refers).toList();
        List<Field> byName =
                fields.stream().sorted(Comparator.comparing(Field::name)).toList();
        try {
            return new Schema(type, fields, references, byName, type.getDeclaredConstructor(types));
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(type + " has a canonical constructor", e);
        }
    }

    private static Field field(RecordComponent component) {
        Together together = component.getAnnotation(Together.class);
        Codec codec = Codecs.of(component.getGenericType());
        boolean optional = component.getAnnotatedType().isAnnotationPresent(Nullable.class) || codec.absent() != null;
        return new Field(
                component.getName(),
                together == null ? component.getName() : together.value(),
                component.getGenericType(),
                !optional,
                component.isAnnotationPresent(PartOf.class),
                codec,
                component.getAccessor());
    }

    public Optional<Field> field(String name) {
        return fields.stream().filter(f -> f.name().equals(name)).findFirst();
    }

    /// The names of the fields that change together as `group`.
    public List<String> namesOf(String group) {
        return fields.stream()
                .filter(f -> f.group().equals(group))
                .map(Field::name)
                .toList();
    }

    /// The merge groups, without the id, in the order of the record.
    public List<String> groups() {
        return fields.stream()
                .map(Field::group)
                .filter(g -> !g.equals("id"))
                .distinct()
                .toList();
    }

    /// All known values but the id.
    public Value.Struct write(Entity entity) {
        return write(entity, true);
    }

    Value.Struct writeObject(Object object) {
        return write(object, false);
    }

    private Value.Struct write(Object object, boolean withoutId) {
        List<String> names = new ArrayList<>(byName.size());
        List<Value> values = new ArrayList<>(byName.size());
        for (Field field : byName) {
            boolean left = withoutId && field.name().equals("id");
            Object held = left ? null : Reflection.invoke(field.accessor(), object);
            Value value = held == null ? null : field.codec().write(held);
            if (value != null) {
                names.add(field.name());
                values.add(value);
            }
        }
        return Value.Struct.of(names, values);
    }

    /// The record of these values. Unknown names are ignored: a newer program may have written them.
    ///
    /// @throws InvalidValue when a required value is absent, or one breaks an invariant
    public Entity read(String id, Value.Struct values) {
        return (Entity) readObject(values, new Value.Text(id));
    }

    /// @param id stands in for the field `id`; null when there is no such field
    Object readObject(Value.Struct values, Value.@Nullable Text id) {
        @Nullable Object[] arguments = new Object[fields.size()];
        for (int i = 0; i < arguments.length; i++) {
            Field field = fields.get(i);
            Value value = id != null && field.name().equals("id") ? id : values.get(field.name());
            arguments[i] = held(field, read(field, value));
        }
        return Reflection.create(constructor, arguments);
    }

    private static @Nullable Object read(Field field, @Nullable Value value) {
        try {
            return value == null ? null : field.codec().read(value);
        } catch (InvalidValue invalid) {
            throw invalid.in(field.name());
        }
    }

    Entity make(String id, Map<String, ? extends @Nullable Object> values) {
        TreeMap<String, @Nullable Object> all = new TreeMap<>(values);
        all.put("id", new Id<>(id));
        return (Entity) create(all);
    }

    /// @param changed by the names of fields; null for unknown
    Entity copy(Entity record, Map<String, ? extends @Nullable Object> changed) {
        TreeMap<String, @Nullable Object> values = new TreeMap<>();
        for (Field field : fields) {
            values.put(field.name(), field.raw(record));
        }
        values.putAll(changed);
        return (Entity) create(values);
    }

    private Object create(Map<String, ? extends @Nullable Object> values) {
        @Nullable Object[] arguments = new Object[fields.size()];
        int given = 0;
        for (int i = 0; i < arguments.length; i++) {
            Field field = fields.get(i);
            given += values.containsKey(field.name()) ? 1 : 0;
            arguments[i] = held(field, values.get(field.name()));
        }
        if (given < values.size()) {
            throw new IllegalArgumentException(type + " has no such fields: " + values.keySet());
        }
        return Reflection.create(constructor, arguments);
    }

    private static @Nullable Object held(Field field, @Nullable Object value) {
        Object held = value == null ? field.codec().absent() : value;
        if (held == null && field.required()) {
            throw new InvalidValue("field.required", new FieldName(field.name())).in(field.name());
        }
        return held instanceof List<?> list ? List.copyOf(list) : held;
    }
}
