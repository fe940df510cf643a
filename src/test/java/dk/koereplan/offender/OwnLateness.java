package dk.koereplan.offender;

import dk.koereplan.analysis.AsOf;
import dk.koereplan.analysis.MilestoneStatus;
import dk.koereplan.analysis.PlanIndex;
import dk.koereplan.domain.work.Milestone;

/// Planted: works out a fact beside the facts.
final class OwnLateness {
    private OwnLateness() {}

    static boolean late(Milestone milestone, PlanIndex index, AsOf asOf) {
        return MilestoneStatus.of(milestone, index, asOf) == MilestoneStatus.OVERDUE;
    }
}
