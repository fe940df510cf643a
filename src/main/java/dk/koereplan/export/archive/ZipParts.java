package dk.koereplan.export.archive;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.TreeMap;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

/// The parts of an archive in memory by their names, read from its directory; each is unpacked when it is asked for.
/// Libraries that write archives as streams leave the sizes out of the parts' own heads, where Java's stream reader
/// wants them.
public final class ZipParts {
    private static final int END = 0x06054B50;
    private static final int END_SIZE = 22;
    private static final int ENTRY = 46;
    private static final int HEAD = 30;
    private static final int UNSIGNED = 0xFFFF;

    private final byte[] archive;
    private final TreeMap<String, Part> parts = new TreeMap<>();

    private record Part(int from, int size, boolean packed) {}

    private ZipParts(byte[] archive) {
        this.archive = archive;
    }

    public static ZipParts of(byte[] archive) {
        var zip = new ZipParts(archive);
        zip.read(ByteBuffer.wrap(archive).order(ByteOrder.LITTLE_ENDIAN));
        return zip;
    }

    private void read(ByteBuffer zip) {
        int end = archive.length - END_SIZE;
        while (end > 0 && zip.getInt(end) != END) {
            end--;
        }
        int at = zip.getInt(end + 16);
        for (int entries = zip.getShort(end + 10) & UNSIGNED; entries > 0; entries--) {
            int name = zip.getShort(at + 28);
            int more = zip.getShort(at + 30) + zip.getShort(at + 32);
            int part = zip.getInt(at + 42);
            int from = part + HEAD + zip.getShort(part + 26) + zip.getShort(part + 28);
            parts.put(
                    new String(archive, at + ENTRY, name, StandardCharsets.UTF_8),
                    new Part(from, zip.getInt(at + 20), zip.getShort(at + 10) != 0));
            at += ENTRY + name + more;
        }
    }

    /// Sorted.
    public NavigableSet<String> names() {
        return parts.navigableKeySet();
    }

    /// @throws NullPointerException when there is no part of this name
    public byte[] bytes(String name) throws IOException {
        Part part = Objects.requireNonNull(parts.get(name), name);
        var stored = new ByteArrayInputStream(archive, part.from(), part.size());
        if (!part.packed()) {
            return stored.readAllBytes();
        }
        var inflater = new Inflater(true);
        try (var in = new InflaterInputStream(stored, inflater)) {
            return in.readAllBytes();
        } finally {
            inflater.end();
        }
    }

    /// All of them, unpacked.
    public Map<String, byte[]> all() throws IOException {
        Map<String, byte[]> all = new TreeMap<>();
        for (String name : names()) {
            all.put(name, bytes(name));
        }
        return all;
    }
}
