package dk.koereplan.export.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dk.koereplan.export.PageForm;
import dk.koereplan.export.Paper;
import dk.koereplan.export.letters.Lettering;
import dk.koereplan.export.page.PageSetup;
import dk.koereplan.export.page.PrintedScene;
import dk.koereplan.i18n.Language;
import dk.koereplan.i18n.Texts;
import dk.koereplan.scene.Bounds;
import dk.koereplan.scene.Drawing;
import dk.koereplan.scene.Palette;
import dk.koereplan.scene.Roles;
import dk.koereplan.scene.SampleScene;
import dk.koereplan.scene.Scene;
import dk.koereplan.scene.text.BundledFont;
import dk.koereplan.scene.text.TextStyle;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class PdfPainterTest {
    private static final BundledFont FONT = new BundledFont();

    private static final Imprint IMPRINT = new Imprint(
            "Prøve på alle former",
            "da-DK",
            "Udskrevet i dag",
            page -> page.words(Texts.in(Language.DANISH)),
            Instant.parse("2026-11-21T10:00:00Z"));

    private static PageSetup setup(double top) {
        return new PageSetup(PageForm.A4, top, y -> List.of());
    }

    private static byte[] written(Scene scene, PageSetup setup) throws IOException {
        return written(List.of(new PrintedScene(scene, setup, scene.title(), "Prøve · DEMO")));
    }

    private static byte[] written(List<PrintedScene> scenes) throws IOException {
        var out = new ByteArrayOutputStream();
        new PdfPainter(Palette.PRINT, FONT, new Lettering(FONT)).write(scenes, IMPRINT, out);
        return out.toByteArray();
    }

    private static Scene rows(int rows, double width) {
        var drawing = new Drawing(FONT);
        drawing.text(Roles.INK, 10, 20, "Hoved", TextStyle.BODY);
        for (int i = 0; i < rows; i++) {
            double y = 40 + i * 24;
            drawing.box("bar.planned", new Bounds(100, y, width - 200, 20), 4);
            drawing.text(Roles.INK, 10, y + 14, "Række " + i + ";", TextStyle.BODY);
        }
        return drawing.scene(width, 40 + rows * 24, "Rækker", Roles.SURFACE);
    }

    private static String text(PDDocument document, int page) throws IOException {
        var stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return stripper.getText(document);
    }

    @Test
    void textCanBeFoundWithDanishLetters() throws IOException {
        try (PDDocument document = Loader.loadPDF(written(SampleScene.create(), setup(0)))) {
            assertThat(text(document, 1))
                    .contains(
                            "Røde æbler på åen · ÆØÅ",
                            "Forløbsplaner i almen praksis",
                            "Side 1 af 1",
                            "DEMO",
                            "Udskrevet i dag");
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("da-DK");
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Prøve på alle former");
            assertThat(document.getDocumentInformation().getAuthor()).isNull();
        }
    }

    @Test
    void theSameSceneGivesTheSameBytes() throws IOException {
        assertThat(written(SampleScene.create(), setup(0))).isEqualTo(written(SampleScene.create(), setup(0)));
    }

    @Test
    void longScenesRunOverPagesThatRepeatTheHeadAndCutNoRow() throws IOException {
        int rows = 100;
        try (PDDocument document = Loader.loadPDF(written(rows(rows, 1000), setup(40)))) {
            assertThat(document.getNumberOfPages()).isBetween(4, 6);
            var all = new StringBuilder();
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                assertThat(text(document, page)).contains("Hoved", "Side " + page + " af ");
                all.append(text(document, page));
            }
            for (int row = 0; row < rows; row++) {
                assertThat(all.toString()).containsOnlyOnce("Række " + row + ";");
            }
        }
    }

    @Test
    void partsSideBySideAreCutAtTheSameHeightsAndNamedLikeCells() throws IOException {
        var tall = new PrintedScene(List.of(rows(60, 1000), rows(40, 1000)), setup(40), "Prøve", "");
        try (PDDocument document = Loader.loadPDF(written(List.of(tall)))) {
            List<String> sheets = new ArrayList<>();
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                Matcher sheet = Pattern.compile("\\(ark (\\w+)\\)").matcher(text(document, page));
                assertThat(sheet.find()).isTrue();
                sheets.add(sheet.group(1));
            }
            assertThat(sheets).containsExactly("A1", "B1", "A2", "B2", "A3");
            String below = text(document, 3);
            Matcher first = Pattern.compile("Række (\\d+);").matcher(below);
            assertThat(first.find()).isTrue();
            assertThat(text(document, 4)).contains("Hoved", first.group());
        }
    }

    @Test
    void lettersThatTheTypefaceLacksDoNotStopTheFile() throws IOException {
        var drawing = new Drawing(FONT);
        drawing.text(Roles.INK, 10, 20, "før\t😀\u0007 efter 漢", TextStyle.BODY);
        try (PDDocument document = Loader.loadPDF(written(drawing.scene(200, 40, "Tegn", Roles.SURFACE), setup(0)))) {
            assertThat(text(document, 1)).contains("før 😀 efter 漢");
        }
    }

    @Test
    void severalScenesHaveBookmarksToTheirFirstPages() throws IOException {
        PageSetup lying = setup(0);
        PageSetup standing = PageSetup.plain(PageForm.of(Paper.A3, true));
        byte[] pdf = written(List.of(
                new PrintedScene(rows(100, 1000), lying, "Første", ""),
                new PrintedScene(rows(5, 1000), standing, "Anden", "")));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            var first = document.getDocumentCatalog().getDocumentOutline().getFirstChild();
            var second = first.getNextSibling();
            int last = document.getNumberOfPages() - 1;
            assertThat(first.getTitle()).isEqualTo("Første");
            assertThat(first.findDestinationPage(document)).isEqualTo(document.getPage(0));
            assertThat(second.getTitle()).isEqualTo("Anden");
            assertThat(second.findDestinationPage(document)).isEqualTo(document.getPage(last));
            PDRectangle page = document.getPage(last).getMediaBox();
            assertThat(page.getHeight()).isGreaterThan(page.getWidth()).isCloseTo(1190.55f, within(.01f));
        }
    }
}
