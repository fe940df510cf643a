package dk.koereplan.ui.common;

import java.nio.file.Path;
import java.util.Optional;
import javafx.stage.Window;

/// What the system does for the window with files that are no plans.
public interface Desktop {
    /// Lets the user say where a file goes, in the system's own dialog.
    ///
    /// @param suggested its folder and name
    /// @return empty when the user changed their mind
    Optional<Path> choose(Window owner, String title, Path suggested);

    /// Lets the user point at a file to be read, in the system's own dialog.
    ///
    /// @param folder looked in first
    /// @param endings of the files that are shown, without the dot
    /// @return empty when the user changed their mind
    Optional<Path> pick(Window owner, String title, Path folder, String... endings);

    /// Opens a file in the program that the system has for it.
    ///
    /// @return false when it has none
    boolean open(Path file);

    /// Shows the folder that a file is in.
    ///
    /// @return false when the system cannot
    boolean show(Path file);
}
