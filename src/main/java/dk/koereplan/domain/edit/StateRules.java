package dk.koereplan.domain.edit;

import dk.koereplan.domain.Entity;
import dk.koereplan.domain.Provenance;
import dk.koereplan.domain.funding.FundingSource;
import dk.koereplan.domain.funding.FundingState;
import dk.koereplan.domain.governance.DecisionGate;
import dk.koereplan.domain.governance.GateState;
import dk.koereplan.domain.governance.HearingRound;
import dk.koereplan.domain.governance.HearingState;
import dk.koereplan.domain.governance.ReportState;
import dk.koereplan.domain.governance.StatusReport;
import dk.koereplan.domain.roadmap.Roadmap;
import dk.koereplan.domain.work.Initiative;
import java.util.EnumSet;
import java.util.List;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/// The life cycles: a state follows only from those that its transition table names, and only when its guard
/// holds. What a document reports, or the demo invents, may begin in any state.
public final class StateRules {
    private StateRules() {}

    static List<Refusal> check(@Nullable Entity was, Entity now, Roadmap after) {
        return switch (now) {
            case Initiative i -> initiative(was, i, after);
            case FundingSource f
            when was instanceof FundingSource b -> step(now, b.state(), f.state(), FundingState::mayBecome);
            case DecisionGate g
            when was instanceof DecisionGate b -> step(now, b.state(), g.state(), GateState::mayBecome);
            case HearingRound h
            when was instanceof HearingRound b -> step(now, b.state(), h.state(), HearingState::mayBecome);
            case StatusReport r
            when was instanceof StatusReport b -> step(now, b.state(), r.state(), ReportState::mayBecome);
            default -> List.of();
        };
    }

    private static List<Refusal> initiative(@Nullable Entity was, Initiative now, Roadmap after) {
        if (was instanceof Initiative before) {
            return before.state() == now.state() ? List.of() : InitiativeGuards.against(before, now, after);
        }
        boolean entered = now.source() instanceof Provenance.Entered || now.source() instanceof Provenance.Decided;
        return entered ? InitiativeGuards.missingOnTheWay(now, after) : List.of();
    }

    /// A step that the life cycle does not have is refused with those that it has.
    public static <S extends Enum<S>> List<Refusal> step(Entity now, S from, S to, BiPredicate<S, S> mayBecome) {
        if (from == to || mayBecome.test(from, to)) {
            return List.of();
        }
        List<S> open = EnumSet.allOf(from.getDeclaringClass()).stream()
                .filter(next -> mayBecome.test(from, next))
                .toList();
        return List.of(Refusal.of(now.id().value(), "state", RefusalKey.STATE_STEP, from, to, open)
                .mendedBy(Mending.NONE));
    }
}
