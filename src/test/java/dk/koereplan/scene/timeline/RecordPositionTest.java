package dk.koereplan.scene.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import dk.koereplan.analysis.overview.Scope;
import dk.koereplan.i18n.Language;
import dk.koereplan.i18n.Texts;
import dk.koereplan.scene.Plans;
import dk.koereplan.scene.Subject;
import dk.koereplan.scene.timeline.index.TimelineModel;
import dk.koereplan.scene.timeline.lanes.LaneField;
import dk.koereplan.scene.timeline.lanes.LaneSetting;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RecordPositionTest {
    private static final Scope DEMO = Plans.scope(Plans.named("demo"));

    private static TimelineModel model(Set<Subject.Lane> collapsed) {
        return TimelineModel.of(
                DEMO, new LaneSetting(LaneField.REGION, LaneField.TRACK), collapsed, Texts.in(Language.DANISH));
    }

    /// By the place of every initiative of the plan.
    private static List<String> sought(TimelineModel model, Subject.Lane lane) {
        return model.initiativesOnLine().stream()
                .filter(id -> model.places(id).stream()
                        .map(place -> model.lanes().get(place.lane()).key())
                        .anyMatch(key -> key.equals(lane)
                                || (lane.inner() == null && key.outer().equals(lane.outer()))))
                .toList();
    }

    @Test
    void aLaneHoldsWhatStandsInItAndInTheLanesWithinIt() {
        TimelineModel model = model(Set.of());
        assertThat(model.laneKeys())
                .hasSizeGreaterThan(8)
                .allSatisfy(lane -> assertThat(RecordPosition.in(model, lane)).isEqualTo(sought(model, lane)));
    }

    @Test
    void aFoldedLaneHoldsWhatItHeldAndSoDoTheLanesWithinIt() {
        TimelineModel open = model(Set.of());
        List<Subject.Lane> keys = open.laneKeys();
        TimelineModel folded = model(Set.of(keys.getFirst()));
        assertThat(folded.laneKeys()).isNotEqualTo(keys);
        assertThat(keys)
                .allSatisfy(
                        lane -> assertThat(RecordPosition.in(folded, lane)).isEqualTo(RecordPosition.in(open, lane)));
        assertThat(RecordPosition.in(open, new Subject.Lane("nowhere", null))).isEmpty();
    }
}
