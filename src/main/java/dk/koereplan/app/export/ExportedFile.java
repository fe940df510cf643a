package dk.koereplan.app.export;

import java.nio.file.Path;
import java.util.List;

/// A file that is whole and in its place.
///
/// @param notes what a person must know about it, in sentences; empty when all is well
public record ExportedFile(Path path, List<String> notes) {
    public ExportedFile {
        notes = List.copyOf(notes);
    }
}
