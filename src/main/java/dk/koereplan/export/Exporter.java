package dk.koereplan.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/// Writes one file format.
public interface Exporter {
    /// The file's ending, without the dot.
    String ending();

    /// Writes the whole file; the stream stays open.
    ///
    /// @return what a person must know about the file, in the request's language; empty when all is well
    List<String> write(ExportRequest request, OutputStream out) throws IOException;
}
