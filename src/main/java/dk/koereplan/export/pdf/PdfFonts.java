package dk.koereplan.export.pdf;

import dk.koereplan.scene.text.BundledFont;
import dk.koereplan.scene.text.Weight;
import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/// The bundled typeface in one document, of which the used letters are embedded.
final class PdfFonts {
    private static final int REPLACEMENT = '?';

    private final Map<Weight, PDFont> fonts = new EnumMap<>(Weight.class);
    private final BundledFont letters;

    PdfFonts(PDDocument document, BundledFont letters) throws IOException {
        this.letters = letters;
        for (Weight weight : Weight.values()) {
            TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(BundledFont.file(weight)));
            // ligatures would be slow, and wider or narrower than layout measured
            font.setEnableGsub(false);
            document.registerTrueTypeFontForClosing(font);
            fonts.put(weight, PDType0Font.load(document, font, true));
        }
    }

    PDFont font(Weight weight) {
        return Objects.requireNonNull(fonts.get(weight));
    }

    /// The text with letters the typeface lacks replaced: PDFBox refuses them.
    String writable(String text) {
        if (text.codePoints().allMatch(letters::covers)) {
            return text;
        }
        return text.codePoints()
                .map(c -> letters.covers(c) ? c : Character.isWhitespace(c) ? ' ' : REPLACEMENT)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
