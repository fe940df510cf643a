package dk.koereplan.domain;

import dk.koereplan.domain.change.Value;
import dk.koereplan.domain.governance.Meeting;
import dk.koereplan.domain.money.Amount;
import dk.koereplan.domain.money.PriceLevel;
import dk.koereplan.domain.roadmap.AmountForm;
import dk.koereplan.domain.roadmap.EntityKind;
import dk.koereplan.domain.roadmap.Field;
import dk.koereplan.domain.time.When;
import dk.koereplan.domain.time.WhenNotation;
import dk.koereplan.domain.work.Dependency;
import dk.koereplan.domain.work.Initiative;
import dk.koereplan.domain.work.Milestone;
import dk.koereplan.domain.work.OwnerPeriod;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Small records for tests, of which only what matters is said: `milestone("M-1", "initiative", "I-1")`, or
/// `record(Risk.class, "R-1", "title", "Storm")` for kinds that have no method of their own. What is required and not
/// given is made up. Times are given as a `When` or in machine notation.
public final class Samples {
    private Samples() {}

    /// Planned; the rest is unknown.
    public static Initiative initiative(String id, Object... namesAndValues) {
        return with(record(Initiative.class, id, "title", "Initiativ " + id, "state", "PLANNED"), namesAndValues);
    }

    /// Planned and of no kind in particular; the rest is unknown.
    public static Milestone milestone(String id, Object... namesAndValues) {
        Milestone plain = record(Milestone.class, id, "title", "Milepæl " + id, "kind", "OTHER", "state", "PLANNED");
        return with(plain, namesAndValues);
    }

    /// What must be finished before each of the others begins.
    public static Dependency dependency(String id, String first, String... then) {
        return record(
                Dependency.class,
                id,
                "title",
                "Afhængighed",
                "from",
                first,
                "to",
                List.of(then),
                "kind",
                "FINISH_BEFORE");
    }

    public static Meeting meeting(String id, String body, Object at) {
        return record(Meeting.class, id, "title", "Møde " + id, "body", body, "at", at);
    }

    /// @param from null when nobody wrote down when it began
    /// @param to null while no end is known
    public static OwnerPeriod owner(String owner, @Nullable String from, @Nullable String to) {
        return new OwnerPeriod(
                OwnerRef.parse(owner),
                from == null ? null : LocalDate.parse(from),
                to == null ? null : LocalDate.parse(to));
    }

    /// @param namesAndValues field names and values in turn; a value is a text, flag, whole number, time, owner period,
    ///     list or map
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
            case When w -> new Value.Text(Objects.requireNonNullElse(WhenNotation.write(w), ""));
            case Token t -> new Value.Text(t.token());
            case Amount a -> AmountForm.write(a);
            case PriceLevel l -> new Value.Text(Objects.requireNonNullElse(PriceLevel.write(l), ""));
            case OwnerRef o -> new Value.Text(o.token());
            case Provenance p -> written("source", p);
            case OwnerPeriod p -> owner(p);
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

    private static Value written(String field, Object held) {
        Field any = EntityKind.PLAN.schema().field(field).orElseThrow();
        return Objects.requireNonNull(any.codec().write(held));
    }

    private static Value owner(OwnerPeriod period) {
        TreeMap<String, Value> fields = new TreeMap<>();
        put(fields, "owner", period.owner().token(), "from", period.from(), "to", period.to());
        return new Value.Struct(fields);
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
