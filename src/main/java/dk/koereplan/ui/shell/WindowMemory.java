package dk.koereplan.ui.shell;

import dk.koereplan.app.TaskRunner;
import dk.koereplan.settings.Preferences;
import dk.koereplan.settings.PreferencesFile;
import java.io.IOException;
import java.util.function.UnaryOperator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// What the window remembers for the next time: saved when it changes, and not by the plan's writer, so that a plan's
/// edits wait for no preferences.
final class WindowMemory {
    private static final Logger LOG = LoggerFactory.getLogger(WindowMemory.class);
    private final PreferencesFile file;
    private final TaskRunner tasks;
    private volatile Preferences preferences;
    private volatile boolean unsaved;

    WindowMemory(PreferencesFile file, TaskRunner tasks) {
        this.file = file;
        this.tasks = tasks;
        this.preferences = file.load();
    }

    Preferences preferences() {
        return preferences;
    }

    void change(UnaryOperator<Preferences> change) {
        preferences = change.apply(preferences);
        unsaved = true;
        tasks.read(
                "preferences",
                () -> {
                    save();
                    return preferences;
                },
                saved -> {},
                failure -> LOG.warn("Preferences cannot be saved", failure));
    }

    /// Saves now what is not saved yet.
    synchronized void save() {
        if (unsaved) {
            unsaved = false;
            try {
                file.save(preferences);
            } catch (IOException e) {
                LOG.warn("Preferences cannot be saved", e);
            }
        }
    }
}
