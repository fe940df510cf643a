package dk.koereplan.analysis.overview;

import dk.koereplan.analysis.Periods;
import dk.koereplan.domain.governance.ReportState;
import dk.koereplan.domain.governance.ReportingPeriod;
import dk.koereplan.domain.governance.StatusReport;
import dk.koereplan.domain.work.Initiative;
import java.util.Optional;

/// How far the report on an initiative is in the newest period that has begun.
public enum ReportStage {
    AWAITED,
    DRAFT,
    SUBMITTED,
    MANAGEMENT_APPROVED,
    PUBLISHED,
    /// Nobody is asked for it: it has not begun, or is over, or no period has begun.
    NOT_ASKED;

    public static ReportStage of(Initiative initiative, Scope scope) {
        Optional<ReportingPeriod> period = Periods.on(scope.asOf().day(), scope.index());
        if (period.isEmpty()) {
            return NOT_ASKED;
        }
        ReportStage none = Updates.expects(initiative, period.get(), scope.index()) ? AWAITED : NOT_ASKED;
        return Round.report(initiative, period.get(), scope)
                .map(StatusReport::state)
                .map(ReportStage::of)
                .orElse(none);
    }

    private static ReportStage of(ReportState state) {
        return values()[state.ordinal() + 1];
    }

    /// The recorded state that it stands for; empty where there is no report.
    public Optional<ReportState> state() {
        return this == AWAITED || this == NOT_ASKED
                ? Optional.empty()
                : Optional.of(ReportState.values()[ordinal() - 1]);
    }
}
