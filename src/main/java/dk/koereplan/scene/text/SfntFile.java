package dk.koereplan.scene.text;

import java.nio.charset.StandardCharsets;

/// Reads numbers and finds tables in a TrueType file; all offsets are in bytes from its start.
final class SfntFile {
    private final byte[] bytes;

    SfntFile(byte[] bytes) {
        this.bytes = bytes;
    }

    int table(String name) {
        int tables = unsigned(4);
        for (int i = 0; i < tables; i++) {
            int entry = 12 + 16 * i;
            if (new String(bytes, entry, 4, StandardCharsets.US_ASCII).equals(name)) {
                return offset(entry + 8);
            }
        }
        throw new IllegalArgumentException("no table " + name);
    }

    int unsigned(int at) {
        return ((bytes[at] & 0xFF) << 8) | (bytes[at + 1] & 0xFF);
    }

    int signed(int at) {
        return (short) unsigned(at);
    }

    int offset(int at) {
        return (unsigned(at) << 16) | unsigned(at + 2);
    }
}
