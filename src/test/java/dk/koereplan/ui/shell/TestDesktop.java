package dk.koereplan.ui.shell;

import dk.koereplan.ui.common.Desktop;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.stage.Window;

/// A desktop that notes what it is asked.
///
/// @param chosen what the user picks in the system's dialog
/// @param asked `open FILE` or `show FILE`
public record TestDesktop(Path chosen, List<String> asked) implements Desktop {
    public TestDesktop(Path chosen) {
        this(chosen, new ArrayList<>());
    }

    @Override
    public Optional<Path> pick(Window owner, String title, Path folder, String... endings) {
        return Optional.empty();
    }

    @Override
    public Optional<Path> choose(Window owner, String title, Path suggested) {
        return Optional.of(chosen);
    }

    @Override
    public boolean open(Path file) {
        return asked.add("open " + file);
    }

    @Override
    public boolean show(Path file) {
        return asked.add("show " + file);
    }
}
