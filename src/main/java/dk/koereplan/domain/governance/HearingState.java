package dk.koereplan.domain.governance;

import java.util.EnumSet;
import java.util.Set;

/// What is stored of a hearing; *closed* is derived from the clock.
public enum HearingState {
    DRAFT,
    OPEN,
    PROCESSING,
    NOTE_READY,
    DONE;

    public Set<HearingState> next() {
        return switch (this) {
            case DRAFT -> EnumSet.of(OPEN);
            case OPEN -> EnumSet.of(PROCESSING);
            case PROCESSING -> EnumSet.of(NOTE_READY);
            case NOTE_READY -> EnumSet.of(DONE);
            case DONE -> EnumSet.noneOf(HearingState.class);
        };
    }

    public boolean mayBecome(HearingState target) {
        return next().contains(target);
    }
}
