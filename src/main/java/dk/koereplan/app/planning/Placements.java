package dk.koereplan.app.planning;

import dk.koereplan.analysis.PlanIndex;
import dk.koereplan.domain.Entity;
import dk.koereplan.domain.time.When;
import dk.koereplan.domain.work.Milestone;
import dk.koereplan.domain.work.MilestoneState;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Gives a time to what has none in the calendar, such as what lies in the tray: the unit of the line where it is
/// dropped. An initiative begins and ends within that unit until somebody knows more.
public record Placements(PlanIndex index) {
    public Planned put(String id, TimelinePoint place) {
        return Planned.checked(
                id,
                () -> index.find(id).map(thing -> put(thing, place)).orElseGet(() -> new Planned.Proposal(List.of())));
    }

    private static Planned put(Entity thing, TimelinePoint place) {
        if (thing instanceof Milestone m && m.state() != MilestoneState.PLANNED) {
            return new Planned.Refused(StayingReason.why(thing).stream().toList());
        }
        When when = place.when();
        Map<String, When> times = new HashMap<>();
        RecordTimes.fields(thing).forEach(field -> times.put(field, when));
        return new Planned.Proposal(List.of(new Planned.Changed(thing, RecordTimes.with(thing, times))));
    }
}
