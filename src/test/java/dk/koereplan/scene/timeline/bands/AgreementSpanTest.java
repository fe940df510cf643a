package dk.koereplan.scene.timeline.bands;

import static org.assertj.core.api.Assertions.assertThat;

import dk.koereplan.domain.Samples;
import dk.koereplan.domain.strategy.Agreement;
import dk.koereplan.domain.strategy.AgreementKind;
import dk.koereplan.domain.strategy.AgreementTheme;
import dk.koereplan.domain.time.WhenNotation;
import dk.koereplan.scene.Box;
import dk.koereplan.scene.Shapes;
import dk.koereplan.scene.Subject;
import dk.koereplan.scene.part.Marked;
import dk.koereplan.scene.text.BundledFont;
import dk.koereplan.scene.timeline.Sketch;
import dk.koereplan.scene.timeline.TimelineScene;
import dk.koereplan.scene.timeline.index.TimelineModel;
import dk.koereplan.scene.timeline.lanes.LaneField;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// An initiative that names only a theme comes from the theme's agreement.
class AgreementSpanTest {

    private static TimelineModel model(LaneField lanes) {
        return Sketch.model(
                lanes,
                List.of(
                        Samples.record(
                                Agreement.class,
                                "AG",
                                "title",
                                "Aftale",
                                "kind",
                                AgreementKind.values()[0],
                                "validity",
                                WhenNotation.read("2026/2027")),
                        Samples.record(AgreementTheme.class, "TH", "title", "Tema", "agreement", "AG", "number", 1),
                        Samples.initiative("I", "theme", "TH", "start", "2026-03-02", "end", "2027-03-01")));
    }

    private static long spans(Marked marked) {
        TimelineModel model = model(LaneField.TRACK);
        return Shapes.of(TimelineScene.of(model, model.fitting(1280, 720), marked, new BundledFont())).stream()
                .filter(seen ->
                        seen.shape() instanceof Box box && box.role().equals("agreement.span") && box.tag() != null)
                .count();
    }

    @Test
    void itsYearsLieBehindTheSelectedBar() {
        assertThat(spans(new Marked(Set.of("I"), null))).isOne();
        assertThat(spans(Marked.NOTHING)).isZero();
    }

    @Test
    void itStandsInTheAgreementsLane() {
        assertThat(model(LaneField.AGREEMENT).laneKeys()).containsExactly(new Subject.Lane("AG", null));
    }
}
