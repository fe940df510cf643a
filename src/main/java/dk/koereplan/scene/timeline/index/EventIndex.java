package dk.koereplan.scene.timeline.index;

import dk.koereplan.analysis.PlanIndex;
import dk.koereplan.analysis.PlanTimes;
import dk.koereplan.analysis.overview.Scope;
import dk.koereplan.domain.Entity;
import dk.koereplan.domain.governance.DecisionGate;
import dk.koereplan.domain.governance.HearingRound;
import dk.koereplan.domain.governance.Meeting;
import dk.koereplan.domain.time.DayInterval;
import dk.koereplan.domain.work.PlanEvent;
import dk.koereplan.scene.part.RoleNames;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Finds what stands in the band of meetings and decisions. A gate at a meeting is told by the meeting's mark; an
/// event that has no day yet has no mark.
final class EventIndex {
    private EventIndex() {}

    /// By day; what a filter leaves out is left out.
    static List<TimelineEvent> events(Scope scope) {
        PlanIndex index = scope.index();
        var events = new ArrayList<TimelineEvent>();
        for (Meeting meeting : index.roadmap().all(Meeting.class)) {
            add(events, meeting, "meeting", index);
        }
        for (DecisionGate gate : index.roadmap().all(DecisionGate.class)) {
            if (gate.meeting() == null && scope.accepts(gate)) {
                add(events, gate, RoleNames.gate(gate), index);
            }
        }
        for (HearingRound hearing : index.roadmap().all(HearingRound.class)) {
            if (scope.accepts(hearing)) {
                add(events, hearing, RoleNames.hearing(hearing), index);
            }
        }
        for (PlanEvent event : index.roadmap().all(PlanEvent.class)) {
            add(events, event, "event", index);
        }
        events.sort(Comparator.comparingDouble((TimelineEvent e) -> e.days().middle())
                .thenComparing(e -> e.entity().id().value()));
        return List.copyOf(events);
    }

    private static void add(List<TimelineEvent> events, Entity entity, String role, PlanIndex index) {
        DayInterval days = PlanTimes.due(entity, index);
        if (days.earliest() != null || days.latest() != null) {
            events.add(new TimelineEvent(entity, role, DaySpan.within(days)));
        }
    }
}
