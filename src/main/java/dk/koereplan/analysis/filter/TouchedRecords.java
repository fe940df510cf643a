package dk.koereplan.analysis.filter;

import dk.koereplan.analysis.PlanIndex;
import dk.koereplan.analysis.facts.Facts;
import dk.koereplan.domain.Entity;
import dk.koereplan.domain.Id;
import dk.koereplan.domain.roadmap.LoggedRecord;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Which records the log has something to say of: changed since a day, or a question between people. What belongs to an
/// initiative counts for it.
final class TouchedRecords {
    private final Set<String> changed = new HashSet<>();
    private final Set<String> disputed = new HashSet<>();

    private TouchedRecords() {}

    /// Looks at the log only as far as the filter asks.
    static TouchedRecords of(PlanFilter filter, Facts facts) {
        TouchedRecords touched = new TouchedRecords();
        PlanIndex index = facts.index();
        if (filter.of(FilterAspect.CHANGED).orElse(null) instanceof Criterion.ChangedSince since) {
            long from =
                    since.day().atStartOfDay(facts.asOf().zone()).toInstant().toEpochMilli();
            Stream<LoggedRecord> late = index.roadmap()
                    .held()
                    .filter(r -> r.heads().all().getLast().hlc().millis() >= from);
            add(late, index, touched.changed);
        }
        if (filter.of(FilterAspect.CONFLICTS).isPresent()) {
            add(index.conflicts().stream(), index, touched.disputed);
        }
        return touched;
    }

    private static void add(Stream<LoggedRecord> records, PlanIndex index, Set<String> ids) {
        records.forEach(record -> {
            ids.add(record.id());
            Entity entity = record.entity();
            Optional.ofNullable(entity)
                    .map(e -> About.of(e, index))
                    .map(Id::value)
                    .ifPresent(ids::add);
        });
    }

    boolean changed(Id<?> id) {
        return changed.contains(id.value());
    }

    boolean inConflict(Id<?> id) {
        return disputed.contains(id.value());
    }
}
