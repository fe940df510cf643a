package dk.koereplan.export;

import java.io.IOException;
import java.io.OutputStream;

/// Writes one file format.
public interface Exporter {
    /// The file's ending, without the dot.
    String ending();

    /// Writes the whole file; the stream stays open.
    void write(ExportRequest request, OutputStream out) throws IOException;
}
