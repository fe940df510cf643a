package dk.koereplan.ui.shell;

import dk.koereplan.ui.export.ExportMemory;

/// What the window does for the plan that is open in it.
interface House extends ExportMemory {
    /// Goes back to the welcome screen.
    void closePlan();
}
