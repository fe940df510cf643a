package dk.koereplan.export.pdf;

import dk.koereplan.export.ExportRequest;
import dk.koereplan.export.Exporter;
import dk.koereplan.export.Material;
import dk.koereplan.export.ViewScene;
import dk.koereplan.export.letters.Lettering;
import dk.koereplan.export.letters.UndrawnLetters;
import dk.koereplan.export.page.PaperPages;
import dk.koereplan.i18n.Texts;
import dk.koereplan.scene.Palette;
import dk.koereplan.scene.text.BundledFont;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/// A view on paper: title, as-of date, filter and legend on top of every page, and a foot with the page's number.
public final class PdfExporter implements Exporter {
    private final BundledFont font;

    public PdfExporter(BundledFont font) {
        this.font = font;
    }

    @Override
    public String ending() {
        return "pdf";
    }

    @Override
    public List<String> write(Material material, OutputStream out) throws IOException {
        ExportRequest request = material.request();
        Texts texts = material.texts();
        List<ViewScene> views = material.pages(font);
        var imprint = new Imprint(
                material.head().spoken(),
                request.language().locale().toLanguageTag(),
                material.stamp(),
                page -> page.words(texts),
                request.asOf().instant());
        var lettering = new Lettering(font);
        new PdfPainter(Palette.PRINT, font, lettering).write(PaperPages.of(material, font), imprint, out);
        return UndrawnLetters.noted(views, lettering, request.language());
    }
}
