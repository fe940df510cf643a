package dk.koereplan.analysis;

import dk.koereplan.domain.work.Initiative;
import dk.koereplan.domain.work.InitiativeState;
import java.util.List;
import java.util.Optional;

/// Where an initiative stands on the as-of date: in the state that is recorded, or coming, as long as the
/// agreement that it belongs to does not apply yet. In the order of an initiative's life.
public enum Phase {
    COMING,
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

    // asked for each initiative of a plan, and each call of values() makes a copy
    private static final List<Phase> ALL = List.of(values());
    private static final List<InitiativeState> STATES = List.of(InitiativeState.values());

    public static Phase of(InitiativeState state) {
        return ALL.get(state.ordinal() + 1);
    }

    public static Phase of(Initiative initiative, PlanIndex index, AsOf asOf) {
        return Agreements.isComing(initiative, index, asOf) ? COMING : of(initiative.state());
    }

    /// All, in order; that of what is coming only where something is.
    public static List<Phase> all(boolean coming) {
        return ALL.subList(coming ? 0 : 1, ALL.size());
    }

    /// The recorded state that it stands for; empty for what is coming, of which nothing is said yet.
    public Optional<InitiativeState> state() {
        return this == COMING ? Optional.empty() : Optional.of(STATES.get(ordinal() - 1));
    }

    /// Still asks something of somebody on the as-of date.
    public boolean isOpen() {
        return this != COMING && STATES.get(ordinal() - 1).isOpen();
    }

    /// Given up, or replaced by another.
    public boolean isGone() {
        return this == DROPPED || this == SUPERSEDED;
    }
}
