package dk.koereplan.scene.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import dk.koereplan.scene.part.Marked;
import dk.koereplan.scene.text.BundledFont;
import dk.koereplan.scene.text.TextMetrics;
import dk.koereplan.scene.text.TextStyle;
import dk.koereplan.scene.timeline.index.TimelineModel;
import dk.koereplan.scene.timeline.lanes.LaneField;
import dk.koereplan.scene.timeline.view.Measures;
import dk.koereplan.scene.timeline.view.TimelineViewport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// How high a window's legend is, is known from the picture before: nothing is laid out twice to learn it.
class LegendHeightTest {
    /// Counts how often anything is measured.
    private static final class CountingMetrics implements TextMetrics {
        private final TextMetrics font = new BundledFont();
        private int asked;

        @Override
        public double width(String text, TextStyle style) {
            asked++;
            return font.width(text, style);
        }

        @Override
        public double ascent(TextStyle style) {
            return font.ascent(style);
        }

        @Override
        public double descent(TextStyle style) {
            return font.descent(style);
        }

        @Override
        public double capHeight(TextStyle style) {
            return font.capHeight(style);
        }
    }

    @ParameterizedTest
    @CsvSource({"empty, 1280", "1, 1280"})
    void theNextPictureIsLaidOutOnceAndIsTheSame(String plan, double width) {
        TimelineModel model = Sketch.model(LaneField.REGION, plan);
        TimelineViewport view = model.fitting(width, 900);
        var first = new CountingMetrics();
        TimelineScene.Window before = TimelineScene.window(model, view, Marked.NOTHING, first, Measures.LEGEND);
        assertThat(before.legend()).isLessThan(Measures.LEGEND);
        var next = new CountingMetrics();
        TimelineScene.Window after = TimelineScene.window(model, view, Marked.NOTHING, next, before.legend());
        assertThat(after).isEqualTo(before);
        assertThat(next.asked).isPositive().isLessThanOrEqualTo(first.asked * 6 / 10);
    }

    /// Where a lower legend would show a sign that needs a higher one, the picture does not jump with each repaint.
    @ParameterizedTest
    @ValueSource(strings = {"demo", "60"})
    void theSameViewGivesTheSamePictureAgainAtEveryHeight(String plan) {
        TimelineModel model = Sketch.model(LaneField.REGION, plan);
        TextMetrics font = new BundledFont();
        for (int width = 900; width <= 2700; width += 450) {
            TimelineViewport wide = model.fitting(width, 900);
            for (int height = 240; height <= 900; height += 11) {
                TimelineViewport view = wide.sized(width, height);
                var first = TimelineScene.window(model, view, Marked.NOTHING, font, Measures.LEGEND);
                var second = TimelineScene.window(model, view, Marked.NOTHING, font, first.legend());
                assertThat(second).as(width + " x " + height).isEqualTo(first);
            }
        }
    }
}
