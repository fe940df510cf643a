package dk.koereplan.export.xlsx;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// The same workbook with nothing of the clock in it: its parts sorted and dated alike.
final class SameBytes {
    private static final LocalDateTime PART = LocalDateTime.of(1980, 1, 1, 0, 0);
    private static final Pattern CREATED = Pattern.compile("(<dcterms:created[^>]*>)[^<]*(</dcterms:created>)");
    private static final String CORE = "docProps/core.xml";
    /// What a reader looks for first.
    private static final String TYPES = "[Content_Types].xml";

    private SameBytes() {}

    static void copy(byte[] workbook, Instant created, OutputStream out) throws IOException {
        Map<String, byte[]> parts = ZipParts.of(workbook);
        parts.computeIfPresent(CORE, (name, part) -> dated(part, created));
        var zip = new ZipOutputStream(out);
        byte[] types = parts.remove(TYPES);
        if (types != null) {
            put(zip, TYPES, types);
        }
        for (Map.Entry<String, byte[]> part : parts.entrySet()) {
            put(zip, part.getKey(), part.getValue());
        }
        zip.finish();
    }

    private static byte[] dated(byte[] core, Instant created) {
        String day = created.truncatedTo(ChronoUnit.SECONDS).toString();
        return CREATED.matcher(new String(core, StandardCharsets.UTF_8))
                .replaceAll("$1" + day + "$2")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
        var entry = new ZipEntry(name);
        entry.setTimeLocal(PART);
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }
}
