package dk.koereplan.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import dk.koereplan.scene.Bounds;
import dk.koereplan.scene.Drawing;
import dk.koereplan.scene.EndFades;
import dk.koereplan.scene.Palette;
import dk.koereplan.scene.SampleScene;
import dk.koereplan.scene.text.BundledFont;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.canvas.Canvas;
import javafx.scene.image.WritableImage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class CanvasPainterTest {
    @BeforeAll
    static void startToolkit() {
        try {
            Platform.startup(() -> {});
        } catch (IllegalStateException alreadyRunning) {
            // another test of this run started it
        }
    }

    @Test
    void paintsInTheColoursOfTheRoles() throws Exception {
        for (Palette palette : List.of(Palette.LIGHT, Palette.DARK)) {
            Set<Integer> colours = painted(palette);
            for (String role : List.of("bar.in-progress", "money.secured", "light.red", "panel", "as-of")) {
                assertThat(colours).as(role).contains(palette.of(role).fill().argb());
            }
            assertThat(colours).hasSizeGreaterThan(100);
        }
    }

    @Test
    void fadesThroughTheShadesBetweenTwoColoursHoweverOftenItIsPainted() throws Exception {
        for (int pixel : on(CanvasPainterTest::faded)) {
            assertThat(pixel >>> 24).isEqualTo(255);
            int red = (pixel >> 16) & 0xFF;
            int blue = pixel & 0xFF;
            // between white and this blue, red falls faster than blue
            assertThat(red).as(Integer.toHexString(pixel)).isBetween(0x33, 0xFF).isLessThanOrEqualTo(blue);
            assertThat(blue).isBetween(0x9D, 0xFF);
        }
    }

    /// Bars that fade, of many widths, painted as a window would: zoomed, and then the same again.
    private static Set<Integer> faded() {
        var canvas = new Canvas(960, 640);
        var painter = new CanvasPainter(canvas.getGraphicsContext2D(), Palette.LIGHT);
        Set<Integer> colours = new HashSet<>();
        for (double zoom : new double[] {1, 1, 1, 1.7, 1.7, 3.3, 3.3}) {
            var drawing = new Drawing(new BundledFont());
            drawing.box("paper", new Bounds(0, 0, 960, 640), 0);
            for (int row = 0; row < 18; row++) {
                double fade = (20 + 7.3 * row) * zoom;
                Bounds bar = new Bounds(10 + row / 3.0, 8 + 34 * row, 2 * fade + 40, 26);
                drawing.box("bar.in-progress", bar, 4, new EndFades(fade, fade));
            }
            painter.paint(drawing.scene(960, 640, "", "paper"));
            WritableImage image = canvas.snapshot(null, null);
            for (int y = 0; y < image.getHeight(); y++) {
                for (int x = 0; x < image.getWidth(); x++) {
                    colours.add(image.getPixelReader().getArgb(x, y));
                }
            }
        }
        return colours;
    }

    private static Set<Integer> painted(Palette palette) throws Exception {
        return on(() -> colours(palette));
    }

    private static Set<Integer> on(Supplier<Set<Integer>> work) throws Exception {
        var done = new CompletableFuture<Set<Integer>>();
        Platform.runLater(() -> {
            try {
                done.complete(work.get());
            } catch (RuntimeException e) {
                done.completeExceptionally(e);
            }
        });
        return done.get(20, TimeUnit.SECONDS);
    }

    private static Set<Integer> colours(Palette palette) {
        CanvasPainter.loadFonts();
        var canvas = new Canvas(960, 640);
        new CanvasPainter(canvas.getGraphicsContext2D(), palette).paint(SampleScene.create());
        WritableImage image = canvas.snapshot(null, null);
        var colours = new HashSet<Integer>();
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                colours.add(image.getPixelReader().getArgb(x, y));
            }
        }
        return colours;
    }
}
