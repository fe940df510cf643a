package dk.koereplan.analysis;

import dk.koereplan.domain.governance.ReportingPeriod;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Which reporting period a day belongs to.
public final class Periods {
    private Periods() {}

    /// The newest period that has begun on the day.
    public static Optional<ReportingPeriod> on(LocalDate day, PlanIndex index) {
        List<ReportingPeriod> begun = begun(day, index);
        return begun.isEmpty() ? Optional.empty() : Optional.of(begun.getLast());
    }

    /// The period before the newest one.
    public static Optional<ReportingPeriod> before(LocalDate day, PlanIndex index) {
        List<ReportingPeriod> begun = begun(day, index);
        return begun.size() < 2 ? Optional.empty() : Optional.of(begun.get(begun.size() - 2));
    }

    /// Every period that has begun on the day, oldest first.
    public static List<ReportingPeriod> begun(LocalDate day, PlanIndex index) {
        return index.periods().stream().filter(p -> !p.from().isAfter(day)).toList();
    }
}
