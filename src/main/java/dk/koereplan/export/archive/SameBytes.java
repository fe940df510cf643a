package dk.koereplan.export.archive;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// An office file with nothing of the clock in it: its parts in a fixed order and dated alike.
public final class SameBytes {
    private static final LocalDateTime PART = LocalDateTime.of(1980, 1, 1, 0, 0);
    private static final Pattern DATED =
            Pattern.compile("(<dcterms:(?:created|modified)[^>]*>)[^<]*(</dcterms:(?:created|modified)>)");
    private static final String CORE = "docProps/core.xml";
    /// What a reader looks for first.
    private static final String TYPES = "[Content_Types].xml";

    private static final int GATHERED = 1 << 16;

    private final ZipOutputStream zip;

    /// @param out stays open
    public SameBytes(OutputStream out) {
        zip = new ZipOutputStream(out);
    }

    /// The same file.
    public static void copy(byte[] archive, Instant created, OutputStream out) throws IOException {
        var same = new SameBytes(out);
        same.parts(archive, created, name -> true);
        same.finish();
    }

    /// The parts of another archive, sorted by their names.
    ///
    /// @param which of them
    public void parts(byte[] archive, Instant created, Predicate<String> which) throws IOException {
        ZipParts parts = ZipParts.of(archive);
        if (parts.names().contains(TYPES)) {
            put(TYPES, out -> out.write(parts.bytes(TYPES)));
        }
        for (String name : parts.names()) {
            if (!name.equals(TYPES) && which.test(name)) {
                byte[] part = parts.bytes(name);
                put(name, out -> out.write(name.equals(CORE) ? dated(part, created) : part));
            }
        }
    }

    /// Writes the content of a part.
    public interface Content {
        /// @param out stays open
        void to(OutputStream out) throws IOException;
    }

    /// One more part.
    public void put(String name, Content content) throws IOException {
        var entry = new ZipEntry(name);
        entry.setTimeLocal(PART);
        zip.putNextEntry(entry);
        // packing a few letters at a time takes longer than all else
        var gathered = new BufferedOutputStream(zip, GATHERED);
        content.to(gathered);
        gathered.flush();
        zip.closeEntry();
    }

    public void finish() throws IOException {
        zip.finish();
    }

    private static byte[] dated(byte[] core, Instant created) {
        String day = created.truncatedTo(ChronoUnit.SECONDS).toString();
        return DATED.matcher(new String(core, StandardCharsets.UTF_8))
                .replaceAll("$1" + day + "$2")
                .getBytes(StandardCharsets.UTF_8);
    }
}
