package dk.koereplan.ui.export;

import dk.koereplan.app.export.ExportedFile;
import java.nio.file.Path;

/// How far an export is.
public sealed interface ExportState {
    /// Nothing is asked for yet.
    record Choosing() implements ExportState {}

    /// @param share from 0 to 1
    record Writing(double share) implements ExportState {}

    /// There is a file of that name already: may it be replaced?
    record Asking(Path target) implements ExportState {}

    /// It was not written.
    record Refused(String why) implements ExportState {}

    record Done(ExportedFile file) implements ExportState {}
}
