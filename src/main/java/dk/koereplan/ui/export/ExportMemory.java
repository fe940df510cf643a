package dk.koereplan.ui.export;

import dk.koereplan.settings.ExportChoice;
import java.util.Optional;

/// What was exported last, from one start of the program to the next.
public interface ExportMemory {
    Optional<ExportChoice> lastExport();

    void exported(ExportChoice choice);
}
