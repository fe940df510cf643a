package dk.koereplan.ui.shell;

import dk.koereplan.app.PlanMemory;
import dk.koereplan.app.comparison.StatePoint;
import dk.koereplan.ui.export.ExportMemory;
import java.util.Optional;

/// What the window does for the plan that is open in it.
interface House extends ExportMemory, PlanMemory {
    /// Goes back to the welcome screen; from an earlier state, to the plan as it is now.
    void closePlan();

    /// Shows the plan as it was, on every screen, to be looked at only.
    void lookBack(StatePoint point);

    /// The earlier state that is looked at; empty for the plan as it is now.
    Optional<StatePoint> earlier();
}
