package dk.koereplan.export.pdf;

import dk.koereplan.export.letters.GlyphOutline;
import java.awt.geom.PathIterator;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType3Font;

/// A font whose letters are outlines, and which says what characters each stands for, so that they are found and copied
/// (PDF 32000-1, 9.6.5 and 9.10.3). It grows while pages are drawn and is written by [#finish()].
final class OutlineFont extends PDType3Font {
    /// Codes are single bytes, and 0 is none.
    private static final int MOST = 255;
    /// Units of a letter's own space in the font size.
    private static final int UNITS = 1000;

    private final PDDocument document;
    private final Map<Sign, Integer> codes = new LinkedHashMap<>();

    OutlineFont(PDDocument document) throws IOException {
        super(begun());
        this.document = document;
    }

    /// How a sign is written on a page.
    record Letter(PDType3Font font, String code) {}

    /// A sign wherever it stands.
    ///
    /// @param form the content that draws it
    private record Sign(String text, double advance, String form) {
        static Sign of(GlyphOutline glyph) {
            return new Sign(glyph.text(), glyph.advance(), traced(glyph));
        }
    }

    private static COSDictionary begun() {
        var font = new COSDictionary();
        font.setItem(COSName.TYPE, COSName.FONT);
        font.setItem(COSName.SUBTYPE, COSName.TYPE3);
        font.setItem(COSName.FONT_MATRIX, numbers(1.0 / UNITS, 0, 0, 1.0 / UNITS, 0, 0));
        font.setItem(COSName.FONT_BBOX, numbers(0, 0, 0, 0));
        font.setItem(COSName.RESOURCES, new COSDictionary());
        font.setItem(COSName.CHAR_PROCS, new COSDictionary());
        font.setItem(COSName.ENCODING, encoding(0));
        return font;
    }

    boolean takes(GlyphOutline glyph) {
        return codes.size() < MOST || codes.containsKey(Sign.of(glyph));
    }

    Letter letter(GlyphOutline glyph) {
        int code = codes.computeIfAbsent(Sign.of(glyph), sign -> codes.size() + 1);
        return new Letter(this, Character.toString(code));
    }

    @Override
    protected byte[] encode(int code) {
        return new byte[] {(byte) code};
    }

    void finish() throws IOException {
        var forms = new COSDictionary();
        var widths = new COSArray();
        for (Map.Entry<Sign, Integer> entry : codes.entrySet()) {
            Sign sign = entry.getKey();
            forms.setItem(COSName.getPDFName(name(entry.getValue())), stream(sign.form()));
            widths.add(new COSFloat((float) (sign.advance() * UNITS)));
        }
        dict.setItem(COSName.CHAR_PROCS, forms);
        dict.setItem(COSName.ENCODING, encoding(codes.size()));
        dict.setInt(COSName.FIRST_CHAR, 1);
        dict.setInt(COSName.LAST_CHAR, codes.size());
        dict.setItem(COSName.WIDTHS, widths);
        dict.setItem(COSName.TO_UNICODE, characters());
    }

    private static String name(int code) {
        return "g" + code;
    }

    private static COSDictionary encoding(int letters) {
        var names = new COSArray();
        names.add(COSInteger.ONE);
        for (int code = 1; code <= letters; code++) {
            names.add(COSName.getPDFName(name(code)));
        }
        var encoding = new COSDictionary();
        encoding.setItem(COSName.TYPE, COSName.ENCODING);
        encoding.setItem(COSName.DIFFERENCES, names);
        return encoding;
    }

    private static String traced(GlyphOutline glyph) {
        var path = new StringBuilder();
        add(path, "d0", glyph.advance(), 0);
        PathIterator steps = glyph.form().getPathIterator(null);
        if (!steps.isDone()) {
            trace(path, steps);
        }
        return path.toString();
    }

    /// A letter's own space has y upwards.
    private static void trace(StringBuilder path, PathIterator steps) {
        double[] at = new double[6];
        double x = 0;
        double y = 0;
        for (; !steps.isDone(); steps.next()) {
            int kind = steps.currentSegment(at);
            switch (kind) {
                case PathIterator.SEG_MOVETO -> add(path, "m", at[0], -at[1]);
                case PathIterator.SEG_LINETO -> add(path, "l", at[0], -at[1]);
                case PathIterator.SEG_QUADTO -> {
                    // a quadratic curve as a cubic one
                    double[] c = {x + (at[0] - x) * 2 / 3, y + (at[1] - y) * 2 / 3};
                    double[] d = {at[2] + (at[0] - at[2]) * 2 / 3, at[3] + (at[1] - at[3]) * 2 / 3};
                    add(path, "c", c[0], -c[1], d[0], -d[1], at[2], -at[3]);
                }
                case PathIterator.SEG_CUBICTO -> add(path, "c", at[0], -at[1], at[2], -at[3], at[4], -at[5]);
                default -> add(path, "h");
            }
            int end = lastPoint(kind);
            x = end < 0 ? x : at[end];
            y = end < 0 ? y : at[end + 1];
        }
        add(path, steps.getWindingRule() == PathIterator.WIND_EVEN_ODD ? "f*" : "f");
    }

    private static int lastPoint(int segment) {
        return switch (segment) {
            case PathIterator.SEG_QUADTO -> 2;
            case PathIterator.SEG_CUBICTO -> 4;
            case PathIterator.SEG_CLOSE -> -1;
            default -> 0;
        };
    }

    private static void add(StringBuilder path, String operator, double... operands) {
        for (double operand : operands) {
            path.append(String.format(Locale.ROOT, "%.1f ", operand * UNITS));
        }
        path.append(operator).append('\n');
    }

    private COSStream characters() throws IOException {
        var map = new StringBuilder("""
            /CIDInit /ProcSet findresource begin
            12 dict begin
            begincmap
            /CMapName /Outlines def
            /CMapType 2 def
            1 begincodespacerange
            <00> <FF>
            endcodespacerange
            """);
        HexFormat hex = HexFormat.of().withUpperCase();
        codes.forEach((sign, code) -> {
            if (!sign.text().isEmpty()) {
                String stands = hex.formatHex(sign.text().getBytes(StandardCharsets.UTF_16BE));
                map.append("1 beginbfchar\n<" + hex.toHexDigits(code.byteValue()) + "> <" + stands + ">\nendbfchar\n");
            }
        });
        return stream(map.append("endcmap\nend\nend\n").toString());
    }

    private COSStream stream(String content) throws IOException {
        COSStream stream = document.getDocument().createCOSStream();
        try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(content.getBytes(StandardCharsets.US_ASCII));
        }
        return stream;
    }

    private static COSArray numbers(double... values) {
        var array = new COSArray();
        for (double value : values) {
            array.add(new COSFloat((float) value));
        }
        return array;
    }
}
