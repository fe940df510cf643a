package dk.koereplan.ui.export;

import dk.koereplan.app.comparison.StatePoint;
import dk.koereplan.export.BoardCut;
import dk.koereplan.export.TimelineCut;
import dk.koereplan.export.View;
import dk.koereplan.store.PlanFile;
import java.nio.file.Path;
import java.util.Optional;

/// What the user looks at when they ask for a file.
///
/// @param screen as a view; empty for a screen that has none on paper, such as the log
/// @param timeline how the timeline is cut into lanes
/// @param board how the board is laid out
/// @param since the earlier state that the screen compares with; empty when it compares with none
/// @param file the plan's, which knows its earlier states
/// @param folder where a file goes unless the user says otherwise, which exists
public record Sight(
        Optional<View> screen,
        TimelineCut timeline,
        BoardCut board,
        Optional<StatePoint> since,
        PlanFile file,
        Path folder) {
    Path plan() {
        return file.path().toAbsolutePath();
    }

    /// What is offered first.
    public View view() {
        return screen.orElse(View.DASHBOARD);
    }
}
