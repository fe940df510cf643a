package dk.koereplan.app.export;

import java.nio.file.Path;

/// Who waits for an export. Called on the thread that writes.
public interface ExportProgress {
    /// @param number of the file, counted from 1
    default void begins(Path file, int number, int of) {}

    /// It is whole and in its place.
    default void written(ExportedFile file) {}

    /// Nobody waits any longer: what is being written is dropped, and what is written stays.
    default boolean cancelled() {
        return false;
    }
}
