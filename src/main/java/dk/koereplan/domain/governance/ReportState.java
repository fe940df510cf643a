package dk.koereplan.domain.governance;

import java.util.EnumSet;
import java.util.Set;

/// The life cycle of a status report; a published one is corrected by a new revision only.
public enum ReportState {
    DRAFT,
    SUBMITTED,
    MANAGEMENT_APPROVED,
    PUBLISHED;

    public Set<ReportState> next() {
        return switch (this) {
            case DRAFT -> EnumSet.of(SUBMITTED);
            case SUBMITTED -> EnumSet.of(MANAGEMENT_APPROVED, DRAFT);
            case MANAGEMENT_APPROVED -> EnumSet.of(PUBLISHED, DRAFT);
            case PUBLISHED -> EnumSet.noneOf(ReportState.class);
        };
    }

    public boolean mayBecome(ReportState target) {
        return next().contains(target);
    }
}
