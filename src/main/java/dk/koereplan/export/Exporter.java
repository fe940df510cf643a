package dk.koereplan.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/// Writes one file format.
public interface Exporter {
    /// The file's ending, without the dot.
    String ending();

    /// Whether the format can hold what the view shows.
    default boolean holds(View view) {
        return true;
    }

    /// Writes the whole file; the stream stays open.
    ///
    /// @return what a person must know about the file, in the request's language; empty when all is well
    List<String> write(Material material, OutputStream out) throws IOException;
}
