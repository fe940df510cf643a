package dk.koereplan.ui.common;

import java.util.List;
import javafx.scene.Parent;

/// One screen as the shell holds it.
public interface ScreenView extends AutoCloseable {
    Parent node();

    /// What can be done here only, for the palette.
    default List<Command> commands() {
        return List.of();
    }

    /// Lets go of everything that lives longer than the view.
    @Override
    void close();
}
