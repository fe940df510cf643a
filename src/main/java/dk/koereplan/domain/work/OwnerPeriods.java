package dk.koereplan.domain.work;

import dk.koereplan.domain.InvalidValue;
import java.time.LocalDate;
import java.util.List;

/// The rule for a list of owner periods: no gap, no overlap (invariant 2).
final class OwnerPeriods {
    private OwnerPeriods() {}

    static void requireSound(String field, List<OwnerPeriod> periods) {
        for (int i = 1; i < periods.size(); i++) {
            LocalDate end = periods.get(i - 1).to();
            LocalDate start = periods.get(i).from();
            InvalidValue.require(end != null && start != null, field, "owner.overlap", i, i + 1);
            if (end != null && start != null) {
                InvalidValue.require(start.isAfter(end), field, "owner.overlap", i, i + 1);
                InvalidValue.require(start.equals(end.plusDays(1)), field, "owner.gap", i, i + 1);
            }
        }
    }
}
