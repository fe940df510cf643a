package dk.koereplan.domain;

import dk.koereplan.domain.change.Value;
import dk.koereplan.domain.roadmap.EntityKind;
import dk.koereplan.domain.roadmap.Field;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Small records for tests: `record(Milestone.class, "M-1", "initiative", "I-1")`. What is required and not given is
/// made up.
public final class Samples {
    private Samples() {}

    /// @param namesAndValues field names and values in turn; a value is a text, flag, whole number, list or map
    public static <T extends Entity> T record(Class<T> type, String id, Object... namesAndValues) {
        EntityKind kind = EntityKind.of(type);
        TreeMap<String, Value> values = new TreeMap<>();
        for (Field field : kind.schema().fields()) {
            if (field.required() && !field.name().equals("id")) {
                values.put(field.name(), madeUp(field));
            }
        }
        put(values, namesAndValues);
        return type.cast(kind.schema().read(id, new Value.Struct(values)));
    }

    /// The record with other values; null makes one unknown.
    public static <T extends Entity> T with(T entity, Object... namesAndValues) {
        EntityKind kind = EntityKind.of(entity);
        TreeMap<String, Value> values =
                new TreeMap<>(kind.schema().write(entity).fields());
        put(values, namesAndValues);
        @SuppressWarnings("unchecked")
        T changed = (T) kind.schema().read(entity.id().value(), new Value.Struct(values));
        return changed;
    }

    private static void put(Map<String, Value> values, Object... namesAndValues) {
        for (int i = 0; i < namesAndValues.length; i += 2) {
            String name = (String) namesAndValues[i];
            if (namesAndValues[i + 1] == null) {
                values.remove(name);
            } else {
                values.put(name, value(namesAndValues[i + 1]));
            }
        }
    }

    public static Value value(Object plain) {
        return switch (plain) {
            case Value v -> v;
            case Boolean b -> new Value.Flag(b);
            case Integer i -> new Value.Number(BigDecimal.valueOf(i));
            case List<?> l ->
                new Value.Items(l.stream().map(o -> value((Object) o)).toList());
            case Map<?, ?> m -> {
                TreeMap<String, Value> fields = new TreeMap<>();
                m.forEach((k, v) -> fields.put((String) k, value(v)));
                yield new Value.Struct(fields);
            }
            default -> new Value.Text(plain.toString());
        };
    }

    private static Value madeUp(Field field) {
        if (field.name().equals("source")) {
            return value(Map.of("demo", true));
        }
        if (field.type() instanceof Class<?> c && c.isEnum()) {
            Object first = c.getEnumConstants()[0];
            return value(first instanceof Token t ? t.token() : first);
        }
        return switch (field.type().getTypeName()) {
            case "int" -> value(1);
            case "boolean" -> value(false);
            case "java.math.BigDecimal" -> value(1);
            case "java.time.LocalDate" -> value("2026-06-01");
            default -> value(field.isList() ? Arrays.asList() : "R-1");
        };
    }
}
