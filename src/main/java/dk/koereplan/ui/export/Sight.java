package dk.koereplan.ui.export;

import dk.koereplan.export.TimelineCut;
import dk.koereplan.export.View;
import java.nio.file.Path;
import java.util.Optional;

/// What the user looks at when they ask for a file.
///
/// @param screen as a view; empty for a screen that has none on paper, such as the log
/// @param timeline how the timeline is cut into lanes
/// @param plan the file of the plan
/// @param folder where a file goes unless the user says otherwise, which exists
public record Sight(Optional<View> screen, TimelineCut timeline, Path plan, Path folder) {
    /// What is offered first.
    public View view() {
        return screen.orElse(View.DASHBOARD);
    }
}
