package dk.koereplan.ui.timeline.offender;

import dk.koereplan.app.planning.Planned;
import dk.koereplan.ui.common.Edits;
import dk.koereplan.ui.common.PlanContext;
import dk.koereplan.ui.timeline.PlannedGesture;

/// Planted: plans what is in hand once more, to draw it.
final class SecondPlan {
    Planned again(PlannedGesture what, PlanContext context, Edits edits) {
        return what.plan(context, edits, "");
    }
}
