package dk.koereplan.analysis;

import dk.koereplan.domain.Entity;
import dk.koereplan.domain.governance.DecisionGate;
import dk.koereplan.domain.governance.HearingRound;
import dk.koereplan.domain.governance.HearingState;
import dk.koereplan.domain.governance.Meeting;
import dk.koereplan.domain.governance.Risk;
import dk.koereplan.domain.governance.RiskState;
import dk.koereplan.domain.time.DayInterval;
import dk.koereplan.domain.time.When;
import dk.koereplan.domain.work.Action;
import dk.koereplan.domain.work.Deliverable;
import dk.koereplan.domain.work.Initiative;
import dk.koereplan.domain.work.Milestone;
import dk.koereplan.domain.work.MilestoneState;
import dk.koereplan.domain.work.PlanEvent;
import dk.koereplan.domain.work.WorkState;

/// Which of a record's times says, on the as-of date, when it is due, begins and ends.
public final class PlanTimes {
    private PlanTimes() {}

    /// When it is due, was reached or happens: what is expected, and what was approved where nobody expects anything.
    /// What was reached only after the as-of date is still expected on it.
    public static GivenTime time(Entity entity, PlanIndex index, AsOf asOf) {
        return switch (entity) {
            case Milestone m when !MilestoneStatus.isReached(m, index, asOf) -> expected(m);
            case DecisionGate g -> GivenTime.of(GateStatus.time(g, index, asOf));
            default -> recorded(entity, index);
        };
    }

    /// The same as it was recorded last, whatever the day; for orders that stay while the day changes.
    static GivenTime recorded(Entity entity, PlanIndex index) {
        return switch (entity) {
            case Milestone m
            when m.state() == MilestoneState.REACHED && !m.actual().isUnknown() -> GivenTime.actual(m.actual());
            case Milestone m -> expected(m);
            case Initiative i -> GivenTime.of(i.end(), i.baselineEnd());
            case DecisionGate g -> GivenTime.of(index.dates().time(g));
            case HearingRound h -> GivenTime.of(h.deadline());
            case Meeting m -> GivenTime.of(m.at());
            case PlanEvent e -> GivenTime.of(e.when());
            case Action a -> GivenTime.of(a.due());
            case Deliverable d -> GivenTime.of(d.due());
            default -> GivenTime.UNKNOWN;
        };
    }

    /// What is expected of a milestone, whether or not it has been reached.
    public static GivenTime expected(Milestone milestone) {
        return GivenTime.of(milestone.forecast(), milestone.baseline());
    }

    /// When it begins; for what has one time only, that time.
    public static GivenTime startTime(Entity entity, PlanIndex index, AsOf asOf) {
        return switch (entity) {
            case Initiative i -> GivenTime.of(i.start(), i.baselineStart());
            case HearingRound h when !h.opensAt().isUnknown() -> GivenTime.of(h.opensAt());
            default -> time(entity, index, asOf);
        };
    }

    /// The days within which it is due, or was reached; without ends when nobody knows.
    public static DayInterval due(Entity entity, PlanIndex index, AsOf asOf) {
        return index.interval(time(entity, index, asOf).when());
    }

    static DayInterval recordedDue(Entity entity, PlanIndex index) {
        return index.interval(recorded(entity, index).when());
    }

    /// The days within which it begins; for what has one time only, that time.
    public static DayInterval start(Entity entity, PlanIndex index, AsOf asOf) {
        return index.interval(startTime(entity, index, asOf).when());
    }

    /// What was given for when it is due.
    public static When given(Entity entity, PlanIndex index, AsOf asOf) {
        return time(entity, index, asOf).when();
    }

    /// Still asks something of somebody, as it was recorded last.
    public static boolean isOpen(Entity entity) {
        return switch (entity) {
            case Initiative i -> i.state().isOpen();
            case Milestone m -> m.state() == MilestoneState.PLANNED;
            case DecisionGate g -> g.state().isOpen();
            case HearingRound h -> h.state() != HearingState.DONE;
            case Action a -> a.state() == WorkState.PLANNED || a.state() == WorkState.IN_PROGRESS;
            case Deliverable d -> d.state() == WorkState.PLANNED || d.state() == WorkState.IN_PROGRESS;
            case Risk r -> r.state() != RiskState.CLOSED;
            default -> false;
        };
    }

    /// A time can be recorded of it.
    public static boolean haveTime(Entity entity) {
        return switch (entity) {
            case Initiative i -> true;
            case Milestone m -> true;
            case DecisionGate g -> true;
            case HearingRound h -> true;
            case Meeting m -> true;
            case PlanEvent e -> true;
            case Action a -> true;
            case Deliverable d -> true;
            default -> false;
        };
    }

    /// Nobody can say on which side of any day it lies: neither a first nor a last possible day is known.
    public static boolean isUndated(Entity entity, PlanIndex index, AsOf asOf) {
        return due(entity, index, asOf).equals(DayInterval.UNKNOWN)
                && start(entity, index, asOf).equals(DayInterval.UNKNOWN);
    }
}
