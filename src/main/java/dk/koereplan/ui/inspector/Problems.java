package dk.koereplan.ui.inspector;

import dk.koereplan.domain.InvalidValue;
import dk.koereplan.domain.edit.Mending;
import dk.koereplan.domain.edit.Refusal;
import dk.koereplan.domain.roadmap.EntityKind;
import dk.koereplan.i18n.Words;
import dk.koereplan.ui.common.PlanContext;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What is wrong with the fields of a record as typed.
///
/// @param byField a sentence for each field
/// @param asked the fields that change only with a reason; one reason answers for all of them
/// @param rest what concerns the record, or lists that hang on it
public record Problems(Map<String, String> byField, Set<String> asked, List<Refusal> rest) {
    public static final Problems NONE = new Problems(Map.of(), Set.of(), List.of());

    /// What the rules say against a record, each where the form shows its field.
    static Problems of(String id, EntityKind kind, List<Refusal> refusals, PlanContext context) {
        if (refusals.isEmpty()) {
            return NONE;
        }
        Map<String, String> byField = new LinkedHashMap<>();
        Set<String> asked = new LinkedHashSet<>();
        List<Refusal> rest = new ArrayList<>();
        for (Refusal refusal : refusals) {
            String text = Words.refusal(refusal, context.texts(), context::title);
            Optional<String> place = place(id, refusal, kind);
            place.ifPresentOrElse(f -> byField.merge(f, text, (a, b) -> a + " " + b), () -> rest.add(refusal));
            place.filter(f -> refusal.mending() instanceof Mending.Explain).ifPresent(asked::add);
        }
        return new Problems(byField, asked, rest);
    }

    /// The field of the form that a refusal is shown at; empty when it is about something else.
    private static Optional<String> place(String id, Refusal refusal, EntityKind kind) {
        String field = refusal.field();
        return field != null && refusal.entity().equals(id) && FormLayout.shows(kind, field)
                ? Optional.of(field)
                : Optional.empty();
    }

    /// With the texts that cannot be read.
    Problems with(Map<String, InvalidValue> unread, PlanContext context) {
        if (unread.isEmpty()) {
            return this;
        }
        Map<String, String> all = new LinkedHashMap<>(byField);
        unread.forEach((field, invalid) -> all.put(field, Words.invalid(invalid, context.texts())));
        return new Problems(all, asked, rest);
    }

    /// A field that asks for a reason asks on, whatever is typed.
    Problems without(String field) {
        if (asked.contains(field) || !byField.containsKey(field)) {
            return this;
        }
        Map<String, String> others = new LinkedHashMap<>(byField);
        others.remove(field);
        return new Problems(others, asked, rest);
    }
}
