package dk.koereplan.export.pdf;

import dk.koereplan.export.ExportRequest;
import dk.koereplan.export.Exporter;
import dk.koereplan.export.ViewScene;
import dk.koereplan.export.ViewScenes;
import dk.koereplan.export.letters.Lettering;
import dk.koereplan.export.letters.UndrawnLetters;
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
    public List<String> write(ExportRequest request, OutputStream out) throws IOException {
        Paper paper = switch (request.paper()) {
            case A4 -> Paper.A4;
            case A3 -> Paper.A3;
        };
        ViewScene view = ViewScenes.pages(request, paper.sceneWidth(), paper.sceneHeight(), font);
        Texts texts = Texts.in(request.language());
        var setup = new PageSetup(
                paper,
                true,
                view.frozenTop(),
                view.continued(),
                0,
                request.language().locale().toLanguageTag(),
                view.head().foot(),
                (page, pages) -> texts.get("picture.page.of", page, pages),
                request.asOf().instant());
        var lettering = new Lettering(font);
        new PdfPainter(Palette.PRINT, font, lettering).write(List.of(view.scene()), setup, out);
        return UndrawnLetters.noted(view, lettering, request.language());
    }
}
