package dk.koereplan.export.xlsx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

/// The parts of an archive in memory, sorted by their names, read from its directory. The library that writes it as a
/// stream
/// leaves the sizes out of the parts' own heads, where Java's stream reader wants them.
final class ZipParts {
    private static final int END = 0x06054B50;
    private static final int END_SIZE = 22;
    private static final int ENTRY = 46;
    private static final int HEAD = 30;

    private ZipParts() {}

    static Map<String, byte[]> of(byte[] archive) throws IOException {
        ByteBuffer zip = ByteBuffer.wrap(archive).order(ByteOrder.LITTLE_ENDIAN);
        int end = archive.length - END_SIZE;
        while (end > 0 && zip.getInt(end) != END) {
            end--;
        }
        Map<String, byte[]> parts = new TreeMap<>();
        int at = zip.getInt(end + 16);
        for (int entries = zip.getShort(end + 10); entries > 0; entries--) {
            int name = zip.getShort(at + 28);
            int more = zip.getShort(at + 30) + zip.getShort(at + 32);
            int part = zip.getInt(at + 42);
            int from = part + HEAD + zip.getShort(part + 26) + zip.getShort(part + 28);
            parts.put(
                    new String(archive, at + ENTRY, name, StandardCharsets.UTF_8),
                    inflated(archive, from, zip.getInt(at + 20)));
            at += ENTRY + name + more;
        }
        return parts;
    }

    private static byte[] inflated(byte[] archive, int from, int size) throws IOException {
        var inflater = new Inflater(true);
        try (var in = new InflaterInputStream(new ByteArrayInputStream(archive, from, size), inflater)) {
            return in.readAllBytes();
        } finally {
            inflater.end();
        }
    }
}
