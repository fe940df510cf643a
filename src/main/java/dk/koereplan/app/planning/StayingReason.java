package dk.koereplan.app.planning;

import dk.koereplan.domain.Entity;
import dk.koereplan.domain.Id;
import dk.koereplan.domain.edit.Refusal;
import dk.koereplan.domain.edit.RefusalKey;
import dk.koereplan.domain.time.When;
import dk.koereplan.domain.work.Milestone;
import dk.koereplan.domain.work.MilestoneState;
import java.util.Optional;

/// Why something does not move along the line. Nothing stays silently.
final class StayingReason {
    private StayingReason() {}

    static Optional<Refusal> why(Entity thing) {
        String id = thing.id().value();
        if (thing instanceof Milestone m && m.state() != MilestoneState.PLANNED) {
            RefusalKey key =
                    m.state() == MilestoneState.REACHED ? RefusalKey.PLANNING_REACHED : RefusalKey.PLANNING_DROPPED;
            return Optional.of(Refusal.of(id, "forecast", key, Id.of(id)));
        }
        for (String field : RecordTimes.fields(thing)) {
            When when = RecordTimes.seen(thing, field);
            if (when instanceof When.Before || when instanceof When.After) {
                return Optional.of(Refusal.of(id, field, RefusalKey.PLANNING_RELATIVE, Id.of(id)));
            }
        }
        return RecordTimes.coarsest(thing).isEmpty()
                ? Optional.of(Refusal.of(id, null, RefusalKey.PLANNING_UNDATED, Id.of(id)))
                : Optional.empty();
    }
}
