package dk.koereplan.scene.timeline.index;

import dk.koereplan.analysis.facts.Facts;
import dk.koereplan.analysis.overview.Scope;
import dk.koereplan.domain.Entity;
import dk.koereplan.domain.governance.DecisionGate;
import dk.koereplan.domain.governance.HearingRound;
import dk.koereplan.domain.governance.Meeting;
import dk.koereplan.domain.roadmap.Roadmap;
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
        Facts facts = scope.facts();
        Roadmap roadmap = scope.index().roadmap();
        var events = new ArrayList<TimelineEvent>();
        for (Meeting meeting : roadmap.all(Meeting.class)) {
            add(events, meeting, "meeting", facts);
        }
        for (DecisionGate gate : roadmap.all(DecisionGate.class)) {
            if (facts.of(gate).meeting() == null && scope.accepts(gate)) {
                add(events, gate, RoleNames.gate(facts.of(gate)), facts);
            }
        }
        for (HearingRound hearing : roadmap.all(HearingRound.class)) {
            if (scope.accepts(hearing)) {
                add(events, hearing, RoleNames.hearing(facts.of(hearing).phase()), facts);
            }
        }
        for (PlanEvent event : roadmap.all(PlanEvent.class)) {
            add(events, event, "event", facts);
        }
        events.sort(Comparator.comparingDouble((TimelineEvent e) -> e.days().middle())
                .thenComparing(e -> e.entity().id().value()));
        return List.copyOf(events);
    }

    private static void add(List<TimelineEvent> events, Entity entity, String role, Facts facts) {
        DayInterval days = facts.due(entity);
        if (days.earliest() != null || days.latest() != null) {
            events.add(new TimelineEvent(entity, role, DaySpan.within(days)));
        }
    }
}
