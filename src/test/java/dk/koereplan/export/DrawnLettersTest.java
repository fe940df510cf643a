package dk.koereplan.export;

import static org.assertj.core.api.Assertions.assertThat;

import dk.koereplan.export.letters.Lettering;
import dk.koereplan.export.page.PageSetup;
import dk.koereplan.export.page.PrintedScene;
import dk.koereplan.export.pdf.Imprint;
import dk.koereplan.export.pdf.PdfPainter;
import dk.koereplan.export.png.PngPainter;
import dk.koereplan.export.svg.SvgPainter;
import dk.koereplan.scene.Drawing;
import dk.koereplan.scene.Palette;
import dk.koereplan.scene.Roles;
import dk.koereplan.scene.Scene;
import dk.koereplan.scene.text.BundledFont;
import dk.koereplan.scene.text.TextStyle;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The same letters in every medium. The machine's fonts differ: what the tests call missing is in no font.
class DrawnLettersTest {
    private static final BundledFont FONT = new BundledFont();
    private static final String IN_NO_FONT = "\uE123";

    private static Scene scene(String text) {
        var drawing = new Drawing(FONT);
        drawing.text(Roles.INK, 10, 40, text, new TextStyle(32, TextStyle.BODY.weight()));
        return drawing.scene(400, 60, "Tegn", Roles.SURFACE);
    }

    private static byte[] pdf(Scene scene) throws IOException {
        var out = new ByteArrayOutputStream();
        var imprint = new Imprint("Tegn", "da-DK", "", page -> "Side", Instant.parse("2026-11-21T10:00:00Z"));
        var printed = new PrintedScene(scene, PageSetup.plain(PageForm.A4), "Tegn", "");
        new PdfPainter(Palette.PRINT, FONT, new Lettering(FONT)).write(List.of(printed), imprint, out);
        return out.toByteArray();
    }

    private static String copied(String text) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf(scene(text)))) {
            return new PDFTextStripper()
                    .getText(document)
                    .strip()
                    .lines()
                    .findFirst()
                    .orElse("");
        }
    }

    private static BufferedImage png(String text) {
        return new PngPainter(Palette.PRINT, new Lettering(FONT)).image(scene(text), 1);
    }

    private static BufferedImage paper(String text) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf(scene(text)))) {
            return new PDFRenderer(document).renderImage(0);
        }
    }

    /// The columns with ink, as words of x.
    private static long ink(BufferedImage image) {
        long dark = 0;
        for (int y = 0; y < Math.min(100, image.getHeight()); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                dark += (image.getRGB(x, y) & 0xFF) < 0x80 ? 1 : 0;
            }
        }
        return dark;
    }

    @ParameterizedTest
    @ValueSource(strings = {"עברית", "漢字", "🚀", "ไทย", IN_NO_FONT})
    void aPdfKeepsTheLettersThatItsTypefaceLacks(String word) throws IOException {
        assertThat(copied("før " + word + " efter").replace(" ", "")).isEqualTo("før" + word + "efter");
    }

    @ParameterizedTest
    @ValueSource(strings = {"עברית", "漢字", "🚀", IN_NO_FONT})
    void somethingIsDrawnForEveryLetterInEveryMedium(String word) throws IOException {
        assertThat(ink(png("a " + word))).isGreaterThan(ink(png("a")));
        assertThat(ink(paper("a " + word))).isGreaterThan(ink(paper("a")));
        assertThat(new SvgPainter(Palette.PRINT, "da", "").svg(scene(word))).contains(word);
    }

    @Test
    void lettersWithLooseMarksAreDrawnAsTheOnesWithFixedOnes() throws IOException {
        assertThat(pixels(png("A\u030Arsplan o\u0308"))).isEqualTo(pixels(png("Årsplan ö")));
        assertThat(pixels(paper("A\u030Arsplan o\u0308"))).isEqualTo(pixels(paper("Årsplan ö")));
    }

    @Test
    void linesAreNotGluedTogether() throws IOException {
        assertThat(pixels(png("Første\nAnden\ttab"))).isEqualTo(pixels(png("Første Anden tab")));
        assertThat(copied("Første\nAnden\ttab")).isEqualTo("Første Anden tab");
        assertThat(new SvgPainter(Palette.PRINT, "da", "").svg(scene("Første\nAnden\ttab")))
                .contains(">Første Anden tab<");
    }

    private static List<Integer> pixels(BufferedImage image) {
        return java.util.Arrays.stream(
                        image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth()))
                .boxed()
                .toList();
    }

    @Test
    void whatFollowsAForeignWordDoesNotLieOnIt() {
        for (String word : List.of("עברית", "漢字漢字漢字", "🚀🚀", IN_NO_FONT.repeat(5))) {
            var placed = new Lettering(FONT).placed((dk.koereplan.scene.Text)
                    scene(word + " efter").shapes().getFirst());
            double reckoned = 10 + FONT.width(word, new TextStyle(32, TextStyle.BODY.weight()));
            assertThat(placed.getLast().x()).as(word).isLessThanOrEqualTo(reckoned + .01);
        }
    }
}
