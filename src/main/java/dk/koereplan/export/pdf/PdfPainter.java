package dk.koereplan.export.pdf;

import dk.koereplan.export.letters.Lettering;
import dk.koereplan.scene.Palette;
import dk.koereplan.scene.Scene;
import dk.koereplan.scene.text.BundledFont;
import java.io.IOException;
import java.io.OutputStream;
import java.time.ZoneOffset;
import java.util.GregorianCalendar;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/// Writes scenes as a PDF: vectors, the used letters of the bundled typeface, searchable text, no author.
/// The same scenes and setup give the same bytes.
public final class PdfPainter {
    private final Palette palette;
    private final BundledFont letters;
    private final Lettering lettering;

    public PdfPainter(Palette palette, BundledFont letters, Lettering lettering) {
        this.palette = palette;
        this.letters = letters;
        this.lettering = lettering;
    }

    /// Writes the scenes one after the other, each on pages of its own, and leaves the stream open.
    /// The first scene's title is the document's.
    public void write(List<Scene> scenes, PageSetup setup, OutputStream out) throws IOException {
        try (var document = new PDDocument()) {
            describe(document, scenes.getFirst().title(), setup);
            var pages = new PdfPages(document, setup, palette, letters, lettering);
            for (Scene scene : scenes) {
                pages.add(scene);
            }
            pages.number();
            pages.finish();
            document.save(out);
        }
    }

    private static void describe(PDDocument document, String title, PageSetup setup) {
        // PDFBox would hash the clock into the file's id
        document.setDocumentId(setup.created().toEpochMilli());
        var information = new PDDocumentInformation();
        information.setTitle(title);
        information.setCreator("Køreplan");
        information.setCreationDate(GregorianCalendar.from(setup.created().atZone(ZoneOffset.UTC)));
        document.setDocumentInformation(information);
        var catalog = document.getDocumentCatalog();
        catalog.setLanguage(setup.language());
        var preferences = new PDViewerPreferences(new COSDictionary());
        preferences.setDisplayDocTitle(true);
        catalog.setViewerPreferences(preferences);
    }
}
