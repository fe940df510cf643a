package dk.koereplan.ui.shell;

import dk.koereplan.app.IdSource;
import dk.koereplan.app.TaskRunner;
import dk.koereplan.app.export.PlanExport;
import dk.koereplan.scene.text.TextMetrics;
import dk.koereplan.settings.PreferencesFile;
import dk.koereplan.store.PlanFiles;
import dk.koereplan.ui.common.Desktop;
import java.nio.file.Path;
import java.time.Clock;

/// What the window needs from outside.
///
/// @param plans the folder where new plans go unless the user says otherwise
/// @param version the program's, as problems report it
public record Ports(
        PlanFiles files,
        PreferencesFile preferences,
        TaskRunner tasks,
        Clock clock,
        IdSource ids,
        TextMetrics metrics,
        Path plans,
        PlanExport export,
        Desktop desktop,
        String version) {}
