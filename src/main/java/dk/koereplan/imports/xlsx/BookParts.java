package dk.koereplan.imports.xlsx;

import dk.koereplan.domain.InvalidValue;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/// Looks through the parts of a workbook before it is read: how much they unpack to, and that none of them declares
/// entities, by which a small file becomes a great one or reads another.
final class BookParts {
    private static final long MOST_BYTES = 200_000_000;
    private static final int MOST_PARTS = 5_000;
    private static final String DECLARATION = "<!DOCTYPE";
    private static final int BLOCK = 1 << 16;

    private BookParts() {}

    /// @throws InvalidValue (`sheet.*`) for what is not to be read
    static void check(String name, byte[] bytes) {
        long unpacked = 0;
        int parts = 0;
        try (ZipFile zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes))
                .get()) {
            for (ZipArchiveEntry part : Collections.list(zip.getEntries())) {
                parts++;
                InvalidValue.unless(parts <= MOST_PARTS, "sheet.form", name);
                try (InputStream in = zip.getInputStream(part)) {
                    unpacked += length(name, in, unpacked);
                }
            }
        } catch (InvalidValue invalid) {
            throw invalid;
        } catch (IOException | IllegalArgumentException e) {
            throw new InvalidValue("sheet.form", name);
        }
        InvalidValue.unless(parts > 0, "sheet.form", name);
    }

    private static long length(String name, InputStream part, long before) throws IOException {
        byte[] block = new byte[BLOCK];
        long length = 0;
        String tail = "";
        for (int read = part.readNBytes(block, 0, BLOCK); read > 0; read = part.readNBytes(block, 0, BLOCK)) {
            length += read;
            InvalidValue.unless(before + length <= MOST_BYTES, "sheet.size", name, MOST_BYTES / 1_000_000);
            // letters of any UTF-16 part without their noughts, so that its declaration is seen too
            String text = tail + new String(block, 0, read, StandardCharsets.ISO_8859_1).replace("\0", "");
            InvalidValue.unless(!text.contains(DECLARATION), "sheet.form", name);
            tail = text.substring(Math.max(0, text.length() - DECLARATION.length()));
        }
        return length;
    }
}
