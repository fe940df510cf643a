package dk.koereplan.export.pdf;

import dk.koereplan.scene.Shape;
import dk.koereplan.scene.Text;
import dk.koereplan.scene.text.TextStyle;
import java.io.IOException;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;
import org.jspecify.annotations.Nullable;

/// Marks what is drawn on a page as what it belongs to: shapes that follow each other and are the same are one
/// sequence.
final class PageTags {
    private enum Kind {
        HEADING,
        FIGURE,
        LINE,
        ADORNMENT
    }

    private final PDPage page;
    private final PDPageContentStream content;
    private final COSArray sequences;
    private final @Nullable String picture;
    private final PDStructureElement top;
    private final PDStructureElement body;
    private final boolean first;
    private @Nullable Kind open;
    private @Nullable PDStructureElement figure;
    private boolean frozen;

    /// @param sequences to whom each of the page's sequences belongs
    /// @param picture what is drawn, in words; null when it is a list
    /// @param first the scene begins here; later its head only comes again
    PageTags(
            PDPage page,
            PDPageContentStream content,
            PDStructureElement section,
            COSArray sequences,
            @Nullable String picture,
            boolean first) {
        this.page = page;
        this.content = content;
        this.sequences = sequences;
        this.picture = picture;
        this.first = first;
        top = PdfTags.under(section, StandardStructureTypes.DIV);
        body = PdfTags.under(section, StandardStructureTypes.DIV);
    }

    /// Says which part of the page is drawn next: the head is drawn last and read first.
    void part(boolean head) throws IOException {
        close();
        frozen = head;
    }

    /// What is drawn next.
    void next(Shape shape) throws IOException {
        become(kind(shape));
    }

    private Kind kind(Shape shape) {
        if (frozen && !first) {
            return Kind.ADORNMENT;
        }
        if (first && shape instanceof Text text && text.style().equals(TextStyle.TITLE)) {
            return Kind.HEADING;
        }
        return picture != null ? Kind.FIGURE : shape instanceof Text ? Kind.LINE : Kind.ADORNMENT;
    }

    private void become(Kind kind) throws IOException {
        if (kind == open) {
            return;
        }
        close();
        open = kind;
        switch (kind) {
            case ADORNMENT -> content.beginMarkedContent(COSName.ARTIFACT);
            case HEADING -> begin(PdfTags.under(top, StandardStructureTypes.H1));
            case LINE -> begin(PdfTags.under(frozen ? top : body, StandardStructureTypes.P));
            case FIGURE -> begin(figure());
        }
    }

    private PDStructureElement figure() {
        PDStructureElement known = figure;
        if (known == null) {
            known = PdfTags.under(body, StandardStructureTypes.Figure);
            known.setAlternateDescription(picture);
            figure = known;
        }
        return known;
    }

    private void begin(PDStructureElement element) throws IOException {
        int number = sequences.size();
        element.setPage(page);
        element.appendKid(number);
        sequences.add(element.getCOSObject());
        content.beginMarkedContent(COSName.getPDFName(element.getStructureType()), number);
    }

    /// Ends what is drawn.
    void close() throws IOException {
        if (open != null) {
            content.endMarkedContent();
            open = null;
        }
    }
}
