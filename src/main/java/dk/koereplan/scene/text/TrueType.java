package dk.koereplan.scene.text;

import java.util.Arrays;

/// What layout needs of a TrueType file: advance widths and vertical measures, in parts of the font size.
/// Immutable. Letters beyond the symbols of the basic plane count as missing.
final class TrueType {
    private static final int CODES = 0x3000;
    private static final int CHARACTER_MAP_FORMAT = 4;
    /// Han, kana and Hangul, and beyond them pictures, are as wide as they are high.
    private static final int FIRST_WIDE = 0x2E80;

    private static final double WIDE = 1.05;
    private static final double NARROW = .7;

    private final short[] advances = new short[CODES];
    private final double unitsPerEm;
    private final double ascent;
    private final double descent;
    private final double capHeight;

    /// Takes the measures from a font file; throws [IllegalArgumentException] when it is not one.
    TrueType(SfntFile file) {
        int hhea = file.table("hhea");
        unitsPerEm = file.unsigned(file.table("head") + 18);
        ascent = file.signed(hhea + 4) / unitsPerEm;
        descent = -file.signed(hhea + 6) / unitsPerEm;
        capHeight = file.signed(file.table("OS/2") + 88) / unitsPerEm;
        Arrays.fill(advances, (short) -1);
        readAdvances(file, characterMap(file));
    }

    double width(String text) {
        int sum = 0;
        double others = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (covers(c)) {
                sum += advances[c];
            } else if (!Character.isLowSurrogate(c)) {
                others += missing(text.codePointAt(i));
            }
        }
        return sum / unitsPerEm + others;
    }

    /// About what another font takes for a letter that this one lacks, in parts of the font size.
    private static double missing(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT, Character.CONTROL -> 0;
            default -> codePoint >= FIRST_WIDE ? WIDE : NARROW;
        };
    }

    boolean covers(int codePoint) {
        return codePoint < CODES && advances[codePoint] >= 0;
    }

    double ascent() {
        return ascent;
    }

    double descent() {
        return descent;
    }

    double capHeight() {
        return capHeight;
    }

    private static int characterMap(SfntFile file) {
        int cmap = file.table("cmap");
        int maps = file.unsigned(cmap + 2);
        for (int i = 0; i < maps; i++) {
            int map = cmap + file.offset(cmap + 8 + 8 * i);
            if (file.unsigned(map) == CHARACTER_MAP_FORMAT) {
                return map;
            }
        }
        throw new IllegalArgumentException("no Unicode character map");
    }

    /// Segments of codes, each with a distance to glyph numbers or the place of a list of them (OpenType, cmap 4).
    private void readAdvances(SfntFile file, int map) {
        int columns = file.unsigned(map + 6);
        int ends = map + 14;
        int starts = ends + columns + 2;
        for (int segment = 0; segment < columns; segment += 2) {
            int start = file.unsigned(starts + segment);
            int end = Math.min(file.unsigned(ends + segment), CODES - 1);
            for (int code = start; code <= end; code++) {
                int glyph = glyph(file, code, code - start, starts + columns + segment, columns);
                if (glyph != 0) {
                    advances[code] = (short) advance(file, glyph);
                }
            }
        }
    }

    private static int glyph(SfntFile file, int code, int index, int deltaAt, int columns) {
        int delta = file.unsigned(deltaAt);
        int rangeAt = deltaAt + columns;
        int range = file.unsigned(rangeAt);
        int listed = range == 0 ? code : file.unsigned(rangeAt + range + 2 * index);
        return listed == 0 ? 0 : (listed + delta) & 0xFFFF;
    }

    private static int advance(SfntFile file, int glyph) {
        int last = file.unsigned(file.table("hhea") + 34) - 1;
        return file.unsigned(file.table("hmtx") + 4 * Math.min(glyph, last));
    }
}
