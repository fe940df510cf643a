package dk.koereplan.app;

import dk.koereplan.domain.Entity;
import dk.koereplan.domain.InvalidValue;
import dk.koereplan.domain.change.Value;
import dk.koereplan.domain.edit.Edit;
import dk.koereplan.domain.roadmap.EntityKind;
import dk.koereplan.domain.roadmap.Field;
import dk.koereplan.domain.time.When;
import dk.koereplan.domain.time.WhenNotation;
import dk.koereplan.i18n.Language;
import dk.koereplan.i18n.MoneyWords;
import dk.koereplan.i18n.WhenWords;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Edits from fields by name, as the command line and programs give them. Times may be in machine notation or in words.
public final class RecordEdits {
    /// Kinds whose edits have a name of their own in the history; the others share one.
    public static final Set<EntityKind> NAMED = Set.of(EntityKind.INITIATIVE, EntityKind.MILESTONE);

    private RecordEdits() {}

    /// A new record. One without a source is marked as entered by `role`.
    ///
    /// @throws InvalidValue for unknown fields and for values that break an invariant
    public static Edit create(
            EntityKind kind, String id, Map<String, @Nullable Value> fields, String role, Language language) {
        TreeMap<String, Value> values = new TreeMap<>();
        values.put("source", new Value.Struct(new TreeMap<>(Map.of("enteredBy", new Value.Text(role)))));
        set(kind, values, fields, language);
        return Edit.put(intention(kind, "create"), kind.schema().read(id, new Value.Struct(values)));
    }

    /// A record with some fields changed; null makes a field unknown.
    ///
    /// @throws InvalidValue for unknown fields and for values that break an invariant
    public static Edit change(Entity before, Map<String, @Nullable Value> fields, Language language) {
        EntityKind kind = EntityKind.of(before);
        TreeMap<String, Value> values =
                new TreeMap<>(kind.schema().write(before).fields());
        set(kind, values, fields, language);
        return Edit.put(intention(kind, "edit"), kind.schema().read(before.id().value(), new Value.Struct(values)));
    }

    public static Edit delete(Entity entity) {
        return Edit.of(
                intention(EntityKind.of(entity), "delete"),
                new Edit.Step.Remove(entity.id().value()));
    }

    private static void set(
            EntityKind kind, Map<String, Value> values, Map<String, @Nullable Value> fields, Language language) {
        fields.forEach((name, value) -> {
            Field field = kind.schema()
                    .field(name)
                    .filter(f -> !name.equals("id"))
                    .orElseThrow(() -> new InvalidValue("field.unknown", name, kind.singular(), names(kind)));
            if (value == null) {
                values.remove(name);
            } else {
                values.put(name, read(field, value, language));
            }
        });
    }

    /// Text is read as people write it: "3. kvartal 2027", and in Danish 1.500 is one thousand five hundred.
    private static Value read(Field field, Value value, Language language) {
        if (field.type() == When.class) {
            return time(value, language);
        }
        boolean number = field.type() == BigDecimal.class;
        return number && value instanceof Value.Text(String words)
                ? new Value.Number(MoneyWords.readNumber(words, language))
                : value;
    }

    private static String names(EntityKind kind) {
        return kind.schema().fields().stream()
                .map(Field::name)
                .filter(n -> !n.equals("id"))
                .collect(Collectors.joining(", "));
    }

    private static Value time(Value value, Language language) {
        if (!(value instanceof Value.Text(String words))) {
            return value;
        }
        try {
            WhenNotation.read(words);
            return value;
        } catch (InvalidValue machine) {
            String notation = WhenNotation.write(WhenWords.read(words, language));
            return new Value.Text(notation == null ? "" : notation);
        }
    }

    private static String intention(EntityKind kind, String verb) {
        String subject =
                NAMED.contains(kind) ? kind.singular() : kind == EntityKind.FUNDING_SOURCE ? "funding" : "record";
        return subject + "." + verb;
    }
}
