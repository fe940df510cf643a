package dk.koereplan.app.acts;

import dk.koereplan.analysis.PlanIndex;
import dk.koereplan.analysis.facts.Facts;
import dk.koereplan.app.IdSource;
import dk.koereplan.domain.Entity;
import dk.koereplan.domain.Provenance;
import dk.koereplan.domain.edit.Edit;
import dk.koereplan.domain.roadmap.Records;
import dk.koereplan.domain.time.When;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Where an act is done: the plan with its facts, who does it, and when.
///
/// @param source of what is made
/// @param today what is proposed as a day
public record Place(Facts facts, IdSource ids, Provenance source, LocalDate today) {
    PlanIndex index() {
        return facts.index();
    }

    When now() {
        return new When.Day(today);
    }

    /// Each record with other values, all in one edit.
    static <T extends Entity> Edit change(
            List<T> records, Function<T, Map<String, ? extends @Nullable Object>> values) {
        return Edit.of(records.stream()
                .map(r -> new Edit.Step.Put(Records.with(r, values.apply(r)), r))
                .toArray(Edit.Step[]::new));
    }

    /// A new record of its own, entered here.
    <T extends Entity> T make(Class<T> type, Map<String, ? extends @Nullable Object> values) {
        TreeMap<String, @Nullable Object> all = new TreeMap<>(values);
        all.put("source", source);
        return Records.make(type, ids.next(), all);
    }
}
