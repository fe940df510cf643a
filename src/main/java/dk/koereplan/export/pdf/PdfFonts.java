package dk.koereplan.export.pdf;

import dk.koereplan.export.letters.GlyphOutline;
import dk.koereplan.export.letters.Lettering;
import dk.koereplan.scene.Text;
import dk.koereplan.scene.text.BundledFont;
import dk.koereplan.scene.text.Weight;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/// The letters of one document: the bundled typeface, of which the used ones are embedded, and outlines for what it
/// lacks.
final class PdfFonts {
    private final Map<Weight, PDFont> fonts = new EnumMap<>(Weight.class);
    private final List<OutlineFont> outlines = new ArrayList<>();
    private final PDDocument document;
    private final Lettering lettering;

    PdfFonts(PDDocument document, Lettering lettering) throws IOException {
        this.document = document;
        this.lettering = lettering;
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

    List<Lettering.Placed> placed(Text text) {
        return lettering.placed(text);
    }

    /// A sign as a letter of a font that is made of outlines.
    OutlineFont.Letter letter(GlyphOutline glyph) throws IOException {
        if (outlines.isEmpty() || !outlines.getLast().takes(glyph)) {
            outlines.add(new OutlineFont(document));
        }
        return outlines.getLast().letter(glyph);
    }

    /// Writes the fonts that grew with the pages.
    void finish() throws IOException {
        for (OutlineFont font : outlines) {
            font.finish();
        }
    }
}
