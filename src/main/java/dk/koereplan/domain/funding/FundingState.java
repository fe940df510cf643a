package dk.koereplan.domain.funding;

import java.util.EnumSet;
import java.util.Set;

/// The life cycle of a funding line, with its allowed transitions and what it means for certainty.
public enum FundingState {
    POSSIBLE(Certainty.OPEN),
    SOUGHT(Certainty.OPEN),
    EXPECTED(Certainty.EXPECTED),
    COMMITTED(Certainty.PLEDGED),
    GRANTED(Certainty.SECURED),
    ALLOCATED(Certainty.SECURED),
    SPENT(Certainty.SECURED),
    LAPSED(Certainty.LAPSED),
    WITHDRAWN(Certainty.LAPSED);

    private final Certainty certainty;

    FundingState(Certainty certainty) {
        this.certainty = certainty;
    }

    public Certainty certainty() {
        return certainty;
    }

    /// The states that may follow this one: a step up the ladder, or out of it.
    public Set<FundingState> next() {
        return switch (this) {
            case POSSIBLE -> EnumSet.of(SOUGHT, LAPSED, WITHDRAWN);
            case SOUGHT -> EnumSet.of(EXPECTED, LAPSED, WITHDRAWN);
            case EXPECTED -> EnumSet.of(COMMITTED, LAPSED, WITHDRAWN);
            case COMMITTED -> EnumSet.of(GRANTED, LAPSED, WITHDRAWN);
            case GRANTED -> EnumSet.of(ALLOCATED, LAPSED, WITHDRAWN);
            case ALLOCATED -> EnumSet.of(SPENT, LAPSED, WITHDRAWN);
            case SPENT -> EnumSet.of(LAPSED, WITHDRAWN);
            case LAPSED, WITHDRAWN -> EnumSet.noneOf(FundingState.class);
        };
    }

    public boolean mayBecome(FundingState target) {
        return next().contains(target);
    }
}
