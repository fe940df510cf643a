package dk.koereplan.ui.export;

import dk.koereplan.export.TimelineCut;
import dk.koereplan.export.View;
import java.nio.file.Path;

/// What the user looks at when they ask for a file.
///
/// @param view of the screen
/// @param timeline how the timeline is cut into lanes
/// @param plan the file of the plan
/// @param folder where a file goes unless the user says otherwise, which exists
public record Sight(View view, TimelineCut timeline, Path plan, Path folder) {}
