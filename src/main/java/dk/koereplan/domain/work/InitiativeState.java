package dk.koereplan.domain.work;

import java.util.EnumSet;
import java.util.Set;

/// The life cycle of an initiative, with its allowed transitions.
public enum InitiativeState {
    PROPOSED,
    AGREED,
    PLANNED,
    IN_PROGRESS,
    ON_HOLD,
    DELIVERED,
    IN_OPERATION,
    CLOSED,
    DROPPED,
    SUPERSEDED;

    /// The states that may follow this one.
    public Set<InitiativeState> next() {
        return switch (this) {
            case PROPOSED -> EnumSet.of(AGREED, DROPPED, SUPERSEDED);
            case AGREED -> EnumSet.of(PLANNED, DROPPED, SUPERSEDED);
            case PLANNED -> EnumSet.of(IN_PROGRESS, DROPPED, SUPERSEDED);
            case IN_PROGRESS -> EnumSet.of(ON_HOLD, DELIVERED, DROPPED, SUPERSEDED);
            case ON_HOLD -> EnumSet.of(IN_PROGRESS, DROPPED, SUPERSEDED);
            case DELIVERED -> EnumSet.of(IN_OPERATION, DROPPED, SUPERSEDED);
            case IN_OPERATION -> EnumSet.of(CLOSED, DROPPED, SUPERSEDED);
            case CLOSED, DROPPED, SUPERSEDED -> EnumSet.noneOf(InitiativeState.class);
        };
    }

    public boolean mayBecome(InitiativeState target) {
        return next().contains(target);
    }

    /// Still asks something of somebody.
    public boolean isOpen() {
        return !next().isEmpty();
    }
}
