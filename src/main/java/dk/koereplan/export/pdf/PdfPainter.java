package dk.koereplan.export.pdf;

import dk.koereplan.export.letters.Lettering;
import dk.koereplan.export.page.PaperPages;
import dk.koereplan.export.page.PrintedScene;
import dk.koereplan.scene.Palette;
import dk.koereplan.scene.text.BundledFont;
import java.io.IOException;
import java.io.OutputStream;
import java.time.ZoneOffset;
import java.util.GregorianCalendar;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageFitDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/// Writes scenes as a PDF: vectors, the used letters of the bundled typeface, searchable text, no author.
/// The same scenes and imprint give the same bytes.
public final class PdfPainter {
    private final Palette palette;
    private final BundledFont letters;
    private final Lettering lettering;

    public PdfPainter(Palette palette, BundledFont letters, Lettering lettering) {
        this.palette = palette;
        this.letters = letters;
        this.lettering = lettering;
    }

    /// Writes the scenes one after the other, each on pages of its own and, where there are several, with a bookmark;
    /// leaves the stream open.
    public void write(List<PrintedScene> scenes, Imprint imprint, OutputStream out) throws IOException {
        write(new PaperPages(scenes), imprint, out);
    }

    void write(PaperPages cut, Imprint imprint, OutputStream out) throws IOException {
        try (var document = new PDDocument()) {
            describe(document, imprint);
            var pages = new PdfPages(document, imprint, palette, letters, lettering);
            pages.add(cut);
            pages.finish();
            if (cut.scenes().size() > 1) {
                mark(document, cut.scenes(), cut.firsts());
            }
            document.save(out);
        }
    }

    private static void describe(PDDocument document, Imprint imprint) {
        // PDFBox would hash the clock into the file's id
        document.setDocumentId(imprint.created().toEpochMilli());
        var information = new PDDocumentInformation();
        information.setTitle(imprint.title());
        information.setCreator("Køreplan");
        information.setCreationDate(GregorianCalendar.from(imprint.created().atZone(ZoneOffset.UTC)));
        document.setDocumentInformation(information);
        var catalog = document.getDocumentCatalog();
        catalog.setLanguage(imprint.language());
        var preferences = new PDViewerPreferences(new COSDictionary());
        preferences.setDisplayDocTitle(true);
        catalog.setViewerPreferences(preferences);
    }

    private static void mark(PDDocument document, List<PrintedScene> scenes, List<Integer> firsts) {
        var outline = new PDDocumentOutline();
        for (int i = 0; i < scenes.size(); i++) {
            var place = new PDPageFitDestination();
            place.setPage(document.getPage(firsts.get(i)));
            var bookmark = new PDOutlineItem();
            bookmark.setTitle(scenes.get(i).name());
            bookmark.setDestination(place);
            outline.addLast(bookmark);
        }
        outline.openNode();
        document.getDocumentCatalog().setDocumentOutline(outline);
    }
}
