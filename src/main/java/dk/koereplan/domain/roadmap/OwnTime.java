package dk.koereplan.domain.roadmap;

import dk.koereplan.domain.Entity;
import dk.koereplan.domain.governance.DecisionGate;
import dk.koereplan.domain.governance.HearingRound;
import dk.koereplan.domain.governance.Meeting;
import dk.koereplan.domain.time.When;
import dk.koereplan.domain.work.Initiative;
import dk.koereplan.domain.work.Milestone;
import dk.koereplan.domain.work.PlanEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The time of a record that others mean when they say "before this" or "after this".
///
/// @param field the field that holds it
public record OwnTime(String field, When when) {
    private static final OwnTime NONE = new OwnTime("", When.UNKNOWN);

    /// The kinds of records that times may hang on.
    public static final Set<EntityKind> KINDS = Set.of(
            EntityKind.MILESTONE,
            EntityKind.INITIATIVE,
            EntityKind.DECISION_GATE,
            EntityKind.HEARING_ROUND,
            EntityKind.MEETING,
            EntityKind.PLAN_EVENT);

    static OwnTime of(Entity entity) {
        return switch (entity) {
            case Milestone m when m.actual().isUnknown() -> new OwnTime("forecast", m.forecast());
            case Milestone m -> new OwnTime("actual", m.actual());
            case Initiative i -> new OwnTime("end", i.end());
            case DecisionGate g -> new OwnTime("date", g.date());
            case HearingRound h -> new OwnTime("deadline", h.deadline());
            case Meeting m -> new OwnTime("at", m.at());
            case PlanEvent e -> new OwnTime("when", e.when());
            default -> NONE;
        };
    }

    /// One way in which a record's own time hangs on another's.
    ///
    /// @param field where to mend it
    record Hanging(String field, When.Event event) {}

    /// What it hangs on. What starts after something ends after it too. A gate that has a meeting is held when that is.
    static List<Hanging> hangingOf(Entity entity, boolean met) {
        List<Hanging> all = new ArrayList<>();
        if (entity instanceof DecisionGate gate && gate.meeting() != null && met) {
            all.add(new Hanging("meeting", new When.Event.Planned(gate.meeting().value())));
        } else {
            OwnTime own = of(entity);
            add(all, own.field(), own.when().event());
        }
        if (entity instanceof Initiative i && i.start() instanceof When.After after) {
            add(all, "start", after.event());
        }
        return all;
    }

    /// Whether the record's own time hangs on another's by this field.
    public static boolean hangsBy(Entity entity, String field) {
        return hangingOf(entity, false).stream().anyMatch(h -> h.field().equals(field));
    }

    private static void add(List<Hanging> all, String field, When.@Nullable Event event) {
        if (event != null && (all.isEmpty() || !all.getFirst().event().equals(event))) {
            all.add(new Hanging(field, event));
        }
    }
}
