package dk.koereplan.domain.governance;

import java.util.EnumSet;
import java.util.Set;

/// The life cycle of a decision gate.
public enum GateState {
    PLANNED,
    ON_AGENDA,
    HELD,
    POSTPONED,
    CANCELLED;

    public Set<GateState> next() {
        return switch (this) {
            case PLANNED -> EnumSet.of(ON_AGENDA, POSTPONED, CANCELLED);
            case ON_AGENDA -> EnumSet.of(HELD, POSTPONED, CANCELLED);
            case POSTPONED -> EnumSet.of(ON_AGENDA, CANCELLED);
            case HELD, CANCELLED -> EnumSet.noneOf(GateState.class);
        };
    }

    public boolean mayBecome(GateState target) {
        return next().contains(target);
    }

    public boolean isOpen() {
        return !next().isEmpty();
    }
}
