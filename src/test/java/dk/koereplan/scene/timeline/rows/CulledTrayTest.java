package dk.koereplan.scene.timeline.rows;

import static org.assertj.core.api.Assertions.assertThat;

import dk.koereplan.domain.Samples;
import dk.koereplan.scene.Bounds;
import dk.koereplan.scene.Text;
import dk.koereplan.scene.timeline.CulledLabelsTest;
import dk.koereplan.scene.timeline.Cut;
import dk.koereplan.scene.timeline.Sketch;
import dk.koereplan.scene.timeline.TimelineScene;
import dk.koereplan.scene.timeline.index.TimelineModel;
import dk.koereplan.scene.timeline.lanes.LaneField;
import dk.koereplan.scene.timeline.view.Measures;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// The tray in a window is the tray of the whole plan; only its title moves, to stay in sight.
class CulledTrayTest {
    private static final TimelineModel FULL = Sketch.model(
            LaneField.TRACK,
            IntStream.range(0, 120)
                    .mapToObj(i -> Samples.initiative("I" + i, "start", i < 40 ? "2026-Q" + (i % 4 + 1) : ""))
                    .toList());

    @Test
    void theTrayOfSourcesThatGiveHardlyAnyDatesIsTheSame() {
        same(Sketch.model(LaneField.REGION, "sources"), 0);
    }

    @Test
    void aTrayThatIsHigherThanTheWindowIsTheSame() {
        same(FULL, Measures.LEGEND_LINE + 2);
    }

    @Test
    void aTrayBelowTheLastLaneIsTheSame() {
        same(Sketch.model(LaneField.REGION, "demo"), 0);
    }

    private static void same(TimelineModel model, double low) {
        int seen = 0;
        for (double part = 0; part <= 1; part += .0625) {
            Cut cut = Cut.ofWidth(model, 1, part, low);
            Bounds body = TimelineScene.body(cut.model(), cut.view());
            double top = Math.max(body.y(), cut.lanes().bottom());
            if (top < body.bottom()) {
                seen++;
                chips(cut, new Bounds(body.x() + 1, top, body.width() - 2, body.bottom() - top));
                title(cut, body);
            }
        }
        assertThat(seen).isGreaterThan(2);
    }

    private static void chips(Cut cut, Bounds area) {
        assertThat(cut.onlyOne(
                        area,
                        piece -> !piece.is("lane")
                                && !piece.is("legend")
                                && piece.shape().tag() != null))
                .isEmpty();
    }

    private static void title(Cut cut, Bounds body) {
        Text seen = title(cut.window());
        Text expected = title(cut.whole());
        assertThat(seen.text()).isEqualTo(expected.text());
        assertThat(seen.baseline())
                .isBetween(Math.max(expected.baseline(), body.y()) - 1, Math.max(expected.baseline(), body.y() + 32));
    }

    private static Text title(List<Cut.Piece> pieces) {
        return pieces.stream()
                .filter(piece -> piece.is("figure") && piece.shape() instanceof Text)
                .map(CulledLabelsTest::moved)
                .findFirst()
                .orElseThrow();
    }
}
