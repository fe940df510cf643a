package dk.koereplan.ui.inspector;

import dk.koereplan.domain.Entity;
import dk.koereplan.domain.Id;
import dk.koereplan.domain.change.Value;
import dk.koereplan.domain.edit.Refusal;
import dk.koereplan.domain.roadmap.EntityKind;
import dk.koereplan.domain.roadmap.Field;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// What a form does to a record, put into the plan's own words.
final class FormEdits {
    static final Set<String> TIMES = Set.of("start", "end", "forecast");

    private FormEdits() {}

    /// The values that are there; what was taken away is absent.
    static Value.Struct struct(Map<String, Optional<Value>> typed) {
        TreeMap<String, Value> values = new TreeMap<>();
        typed.forEach((name, value) -> value.ifPresent(v -> values.put(name, v)));
        return new Value.Struct(values);
    }

    /// The name of the intention, by what changes.
    static String intention(EntityKind kind, boolean created, Set<String> fields) {
        if (created) {
            return intention(kind, "create");
        }
        boolean timed = kind == EntityKind.INITIATIVE || kind == EntityKind.MILESTONE;
        if (timed && TIMES.containsAll(fields)) {
            return intention(kind, "reschedule");
        }
        if (kind == EntityKind.INITIATIVE && fields.contains("state")) {
            return "initiative.move";
        }
        return fields.equals(Set.of("ownerPeriods")) ? "owner.change" : intention(kind, "edit");
    }

    static String intention(EntityKind kind, String verb) {
        return switch (kind) {
            case INITIATIVE, MILESTONE, ACTION -> kind.singular() + "." + verb;
            case FUNDING_SOURCE -> "funding." + verb;
            case PLAN -> "plan.edit";
            default -> "record." + verb;
        };
    }

    /// The field of the form that a refusal is about.
    static Optional<String> fieldOf(Refusal refusal, EntityKind kind, Iterable<String> typed) {
        if (refusal.key().startsWith("reason.")) {
            return Optional.of("reason");
        }
        String field = refusal.field();
        if (field != null && kind.schema().field(field).isPresent()) {
            return Optional.of(field);
        }
        if (field != null || !refusal.key().startsWith("invalid.")) {
            return Optional.empty();
        }
        Optional<String> named = refusal.arguments().stream()
                .map(String::valueOf)
                .filter(a -> kind.schema().field(a).isPresent())
                .reduce((first, last) -> last);
        return named.or(() -> Optional.of(typed.iterator().next()));
    }

    /// The record that this one is a part of.
    static Optional<String> whole(Entity entity) {
        return EntityKind.of(entity).schema().references().stream()
                .filter(Field::partOf)
                .map(f -> f.raw(entity))
                .filter(Id.class::isInstance)
                .map(id -> ((Id<?>) id).value())
                .findFirst();
    }
}
