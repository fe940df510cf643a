package dk.koereplan.scene.timeline.labels;

import static org.assertj.core.api.Assertions.assertThat;

import dk.koereplan.scene.Bounds;
import dk.koereplan.scene.Box;
import dk.koereplan.scene.Colour;
import dk.koereplan.scene.Fill;
import dk.koereplan.scene.Glyph;
import dk.koereplan.scene.Mark;
import dk.koereplan.scene.Palette;
import dk.koereplan.scene.Polyline;
import dk.koereplan.scene.Scene;
import dk.koereplan.scene.Shape;
import dk.koereplan.scene.Shapes;
import dk.koereplan.scene.Text;
import dk.koereplan.scene.part.Marked;
import dk.koereplan.scene.text.BundledFont;
import dk.koereplan.scene.timeline.Sketch;
import dk.koereplan.scene.timeline.TimelineScene;
import dk.koereplan.scene.timeline.lanes.LaneField;
import dk.koereplan.scene.timeline.view.TimelineViewport;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LabelContrastTest {
    private static final Map<String, Palette> PALETTES =
            Map.of("light", Palette.LIGHT, "dark", Palette.DARK, "print", Palette.PRINT);

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark", "print"})
    void everyLetterIsReadableOnWhatIsReallyBeneathIt(String theme) {
        Palette palette = PALETTES.get(theme);
        var model = Sketch.model(LaneField.REGION, "demo");
        for (double zoom : new double[] {.5, 1, 2, 5, 20}) {
            TimelineViewport view = model.fitting(1280, 2400).zoomed(zoom, 700);
            Scene scene = TimelineScene.of(model, view, Marked.NOTHING, new BundledFont());
            assertThat(poor(scene, palette)).as("zoom %s", zoom).isEmpty();
        }
    }

    private static List<String> poor(Scene scene, Palette palette) {
        var poor = new ArrayList<String>();
        List<Shapes.Seen> shapes = Shapes.of(scene);
        for (int i = 0; i < shapes.size(); i++) {
            if (shapes.get(i).shows()
                    && shapes.get(i).shape() instanceof Text text
                    && !text.text().isBlank()) {
                Bounds letters = Shapes.letters(text);
                double y = letters.centreY();
                for (double x : new double[] {letters.x() + 1, letters.centreX(), letters.right() - 1}) {
                    Colour ground = ground(scene, shapes.subList(0, i), palette, x, y);
                    double contrast = palette.of(text.role()).ink().contrast(ground);
                    if (contrast < 4.5) {
                        poor.add("%s (%s) %.1f on %s".formatted(text.text(), text.role(), contrast, ground.hex()));
                    }
                }
            }
        }
        return poor;
    }

    private static Colour ground(Scene scene, List<Shapes.Seen> below, Palette palette, double x, double y) {
        Colour ground = palette.of(scene.backdrop()).fill();
        for (Shapes.Seen seen : below) {
            if (seen.shape() instanceof Box box
                    && box.fill() == Fill.SOLID
                    && seen.bounds().contains(x, y)) {
                ground = palette.of(box.role()).fill().faded(strength(box, x)).over(ground);
            } else if (holds(seen.shape(), x, y)) {
                ground = palette.of(seen.shape() instanceof Polyline line ? line.role() : ((Glyph) seen.shape()).role())
                        .fill()
                        .over(ground);
            }
        }
        return ground;
    }

    /// Marks that hold a letter or a number.
    private static boolean holds(Shape shape, double x, double y) {
        return switch (shape) {
            case Polyline line -> line.form() == Polyline.Form.CLOSED && line.hit(x, y);
            case Glyph glyph -> glyph.mark() == Mark.CIRCLE && glyph.bounds().contains(x, y);
            default -> false;
        };
    }

    private static double strength(Box box, double x) {
        double in = box.ends().start() > 0 ? (x - box.bounds().x()) / box.ends().start() : 1;
        double out =
                box.ends().end() > 0 ? (box.bounds().right() - x) / box.ends().end() : 1;
        return Math.clamp(Math.min(in, out), 0, 1);
    }
}
