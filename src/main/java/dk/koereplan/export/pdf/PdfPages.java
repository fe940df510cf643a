package dk.koereplan.export.pdf;

import dk.koereplan.export.letters.Lettering;
import dk.koereplan.scene.Anchor;
import dk.koereplan.scene.Bounds;
import dk.koereplan.scene.Palette;
import dk.koereplan.scene.Roles;
import dk.koereplan.scene.Scene;
import dk.koereplan.scene.ScenePainter;
import dk.koereplan.scene.Shape;
import dk.koereplan.scene.Text;
import dk.koereplan.scene.text.BundledFont;
import dk.koereplan.scene.text.TextFit;
import dk.koereplan.scene.text.TextStyle;
import dk.koereplan.scene.text.Weight;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.util.Matrix;

/// Lays scenes on the pages of one document; lengths in points unless they are a scene's.
final class PdfPages {
    private static final TextStyle FOOT_STYLE = new TextStyle(8, Weight.REGULAR);

    private final PDDocument document;
    private final PageSetup setup;
    private final Palette palette;
    private final BundledFont letters;
    private final PdfFonts fonts;
    private final PdfStates states;
    private final double width;
    private final double height;

    PdfPages(PDDocument document, PageSetup setup, Palette palette, BundledFont letters, Lettering lettering)
            throws IOException {
        this.document = document;
        this.setup = setup;
        this.palette = palette;
        this.letters = letters;
        fonts = new PdfFonts(document, lettering);
        states = new PdfStates(document);
        width = setup.paper().width() - 2 * Paper.MARGIN;
        height = setup.paper().height() - 2 * Paper.MARGIN - Paper.FOOT;
    }

    /// Adds as many pages as the scene needs.
    void add(Scene scene) throws IOException {
        var tiles = new PageTiles(scene, setup, width, height);
        var shapes = new ShapeIndex(scene);
        for (Bounds body : tiles.bodies()) {
            var page = new PDPage(new PDRectangle(
                    (float) setup.paper().width(), (float) setup.paper().height()));
            document.addPage(page);
            try (var content = new PDPageContentStream(document, page, AppendMode.OVERWRITE, true)) {
                tile(content, shapes, tiles.scale(), body);
            }
        }
    }

    /// The body and, if any, the frozen edges and their corner.
    private void tile(PDPageContentStream content, ShapeIndex shapes, double scale, Bounds body) throws IOException {
        double top = setup.frozenTop();
        double left = setup.frozenLeft();
        region(content, shapes.within(body), scale, body, left, top);
        region(content, setup.continued().apply(body.y()), scale, body, left, top);
        frozen(content, shapes, scale, new Bounds(body.x(), 0, body.width(), top), left, 0);
        frozen(content, shapes, scale, new Bounds(0, body.y(), left, body.height()), 0, top);
        frozen(content, shapes, scale, new Bounds(0, 0, left, top), 0, 0);
    }

    private void frozen(
            PDPageContentStream content, ShapeIndex shapes, double scale, Bounds region, double toX, double toY)
            throws IOException {
        if (region.width() > 0 && region.height() > 0) {
            region(content, shapes.within(region), scale, region, toX, toY);
        }
    }

    /// @param toX,toY where the region lies on the page, in units from the printable area's corner
    private void region(
            PDPageContentStream content, List<Shape> shapes, double scale, Bounds region, double toX, double toY)
            throws IOException {
        float s = (float) scale;
        content.saveGraphicsState();
        content.transform(new Matrix(s, 0, 0, -s, (float) (Paper.MARGIN + (toX - region.x()) * scale), (float)
                (setup.paper().height() - Paper.MARGIN - (toY - region.y()) * scale)));
        var pen = new PdfPen(content, fonts, states);
        pen.clip(region, () -> new ScenePainter(palette, pen).paint(shapes));
        content.restoreGraphicsState();
    }

    /// Writes the foot on every page, now that their number is known.
    void number() throws IOException {
        int pages = document.getNumberOfPages();
        for (int i = 0; i < pages; i++) {
            try (var content = new PDPageContentStream(document, document.getPage(i), AppendMode.APPEND, true, true)) {
                content.transform(new Matrix(1, 0, 0, -1, (float) Paper.MARGIN, (float)
                        (setup.paper().height() - Paper.MARGIN)));
                foot(new PdfPen(content, fonts, states), setup.pageOf().apply(i + 1, pages));
            }
        }
    }

    /// Completes what all pages share; nothing may be drawn after it.
    void finish() throws IOException {
        fonts.finish();
    }

    private void foot(PdfPen pen, String page) {
        var ink = palette.of(Roles.INK_SECONDARY).ink();
        double baseline = height + Paper.FOOT;
        double pageWidth = letters.width(page, FOOT_STYLE);
        String text = new TextFit(letters).ellipsize(setup.foot(), FOOT_STYLE, width - pageWidth - 12);
        pen.text(new Text(0, baseline, 0, text, FOOT_STYLE, Anchor.START, Roles.INK_SECONDARY, null), ink);
        pen.text(new Text(width, baseline, pageWidth, page, FOOT_STYLE, Anchor.END, Roles.INK_SECONDARY, null), ink);
    }
}
