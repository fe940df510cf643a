package dk.koereplan.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;

/// Writes one file format.
public interface Exporter {
    /// The file's ending, without the dot.
    String ending();

    /// What a file of the format is to whoever opens it.
    enum Shape {
        /// Pictures and lists, as on paper.
        PAGES,
        /// Lists in sheets.
        TABLES,
        /// Lines for another program.
        TEXT
    }

    default Shape shape() {
        return Shape.PAGES;
    }

    /// Whether the format can hold what the view shows.
    default boolean holds(View view) {
        return true;
    }

    /// The material on the pages that the format has, where it has its own.
    default Material laid(Material material) throws IOException {
        return material;
    }

    /// Why the file cannot be written, in the request's language; empty when it can.
    default Optional<String> refusal(Material material) {
        return Optional.empty();
    }

    /// Writes the whole file; the stream stays open.
    ///
    /// @return what a person must know about the file, in the request's language; empty when all is well
    List<String> write(Material material, OutputStream out) throws IOException;
}
