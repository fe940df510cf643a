package dk.koereplan.export.pdf;

import dk.koereplan.export.PageForm;
import dk.koereplan.export.letters.Lettering;
import dk.koereplan.export.page.PageFoot;
import dk.koereplan.export.page.PaperPage;
import dk.koereplan.export.page.PaperPages;
import dk.koereplan.scene.Palette;
import dk.koereplan.scene.ScenePainter;
import dk.koereplan.scene.Text;
import dk.koereplan.scene.text.BundledFont;
import java.io.IOException;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.util.Matrix;

/// Draws pages in one document.
final class PdfPages {
    private final PDDocument document;
    private final Imprint imprint;
    private final Palette palette;
    private final BundledFont letters;
    private final PdfFonts fonts;
    private final PdfStates states;
    private final PdfTags tags;

    PdfPages(PDDocument document, Imprint imprint, Palette palette, BundledFont letters, Lettering lettering)
            throws IOException {
        this.document = document;
        this.imprint = imprint;
        this.palette = palette;
        this.letters = letters;
        fonts = new PdfFonts(document, lettering);
        states = new PdfStates(document);
        tags = new PdfTags(document);
    }

    void add(PaperPages pages) throws IOException {
        for (int i = 0; i < pages.count(); i++) {
            PageForm form = pages.form(i);
            var page = new PDPage(new PDRectangle((float) form.width(), (float) form.height()));
            document.addPage(page);
            PaperPage drawn = pages.page(i);
            try (var content = new PDPageContentStream(document, page, AppendMode.OVERWRITE, true)) {
                String number = imprint.pageOf().apply(pages.number(i));
                String words = imprint.title() + " · " + pages.scene(i).name() + " · " + number;
                PageTags structure = tags.page(page, content, pages.scene(i), words);
                for (int p = 0; p < drawn.parts().size(); p++) {
                    PaperPage.Part part = drawn.parts().get(p);
                    structure.part(p > 0 && part.area().y() == 0);
                    part(content, part, form, structure);
                }
                structure.close();
                foot(content, drawn.foot(), number, form);
            }
        }
    }

    /// Completes what all pages share; nothing may be drawn after it.
    void finish() throws IOException {
        fonts.finish();
        tags.finish();
    }

    private void part(PDPageContentStream content, PaperPage.Part part, PageForm form, PageTags structure)
            throws IOException {
        float s = (float) part.scale();
        content.saveGraphicsState();
        content.transform(
                new Matrix(s, 0, 0, -s, (float) (part.x() - part.area().x() * part.scale()), (float)
                        (form.height() - part.y() + part.area().y() * part.scale())));
        var pen = new PdfPen(content, fonts, states, structure);
        pen.clip(part.area(), () -> new ScenePainter(palette, pen).paint(part.shapes()));
        structure.close();
        content.restoreGraphicsState();
    }

    private void foot(PDPageContentStream content, String what, String page, PageForm form) throws IOException {
        content.beginMarkedContent(COSName.ARTIFACT);
        content.saveGraphicsState();
        content.transform(new Matrix(1, 0, 0, -1, 0, (float) form.height()));
        var pen = new PdfPen(content, fonts, states, null);
        for (Text text : PageFoot.texts(what, imprint.stamp(), page, form, letters)) {
            pen.text(text, palette.of(text.role()).ink());
        }
        content.restoreGraphicsState();
        content.endMarkedContent();
    }
}
