package dk.koereplan.analysis.facts;

import dk.koereplan.analysis.AsOf;
import dk.koereplan.analysis.OwnerStatus;
import dk.koereplan.analysis.PlanIndex;
import dk.koereplan.analysis.PlanTimes;
import dk.koereplan.analysis.RiskGravity;
import dk.koereplan.domain.governance.Risk;

/// What is true of a risk on the as-of date.
///
/// @param open somebody still has to deal with it; its state bears no date and is as it was recorded
/// @param gravity from 1 to 9; 0 when likelihood or impact has not been assessed
/// @param owner whether its owner stays
public record RiskFacts(Risk risk, boolean open, int gravity, OwnerStatus owner) {
    static RiskFacts of(Risk risk, PlanIndex index, AsOf asOf) {
        return new RiskFacts(
                risk, PlanTimes.isOpen(risk), RiskGravity.of(risk), OwnerStatus.of(risk.owner(), index, asOf));
    }
}
