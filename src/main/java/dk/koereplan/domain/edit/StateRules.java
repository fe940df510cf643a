package dk.koereplan.domain.edit;

import dk.koereplan.domain.Entity;
import dk.koereplan.domain.Provenance;
import dk.koereplan.domain.funding.FundingSource;
import dk.koereplan.domain.governance.DecisionGate;
import dk.koereplan.domain.governance.HearingRound;
import dk.koereplan.domain.governance.StatusReport;
import dk.koereplan.domain.roadmap.Roadmap;
import dk.koereplan.domain.work.Initiative;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The life cycles: a state follows only from those that its transition table names, and only when its guard holds.
/// What a
/// document reports, or the demo invents, may begin in any state.
final class StateRules {
    private StateRules() {}

    static List<Refusal> check(@Nullable Entity was, Entity now, Roadmap after) {
        return switch (now) {
            case Initiative i -> initiative(was, i, after);
            case FundingSource f
            when was instanceof FundingSource b -> step(now, b.state().mayBecome(f.state()), b.state(), f.state());
            case DecisionGate g
            when was instanceof DecisionGate b -> step(now, b.state().mayBecome(g.state()), b.state(), g.state());
            case HearingRound h
            when was instanceof HearingRound b -> step(now, b.state().mayBecome(h.state()), b.state(), h.state());
            case StatusReport r
            when was instanceof StatusReport b -> step(now, b.state().mayBecome(r.state()), b.state(), r.state());
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

    static List<Refusal> step(Entity now, boolean allowed, Enum<?> from, Enum<?> to) {
        return from == to || allowed
                ? List.of()
                : List.of(Refusal.of(now.id().value(), "state", RefusalKey.STATE_STEP, from, to)
                        .mendedBy(Mending.NONE));
    }
}
