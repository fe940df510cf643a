package dk.koereplan.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dk.koereplan.i18n.Language;
import dk.koereplan.scene.timeline.lanes.LaneField;
import dk.koereplan.scene.timeline.lanes.LaneSetting;
import dk.koereplan.scene.timeline.view.TimelineViewport;
import dk.koereplan.settings.TimelineLook;
import dk.koereplan.store.PlanFileProblem;
import dk.koereplan.ui.common.PlanFixture;
import dk.koereplan.ui.timeline.view.TimelineLayout;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimelineLayoutTest {
    @TempDir
    Path folder;

    private PlanFixture fixture;

    @BeforeEach
    void open() throws PlanFileProblem {
        fixture = new PlanFixture(folder, Language.DANISH);
    }

    private TimelineViewModel restored(TimelineLook look) {
        var model = new TimelineViewModel(
                fixture.context(),
                fixture.edits(),
                fixture,
                fixture.tasks(),
                fixture.session().file());
        model.restore(TimelineLayout.of(look));
        return model;
    }

    private static TimelineViewport drawn(TimelineViewModel model) {
        model.scene(1000, 600);
        return model.view();
    }

    @Test
    void aPlanIsFoundAgainAsItWasLeft() {
        var model = new TimelineViewModel(
                fixture.context(),
                fixture.edits(),
                fixture,
                fixture.tasks(),
                fixture.session().file());
        model.choose(new LaneSetting(LaneField.REGION, LaneField.TRACK));
        TimelineViewport before = drawn(model);
        model.toggle(model.model().laneKeys().getFirst());
        model.overviewProperty().set(false);
        model.zoom(3, 700);
        TimelineViewModel again =
                restored(model.layout().map(TimelineLayout::look).orElseThrow());
        TimelineViewport seen = drawn(again);
        assertThat(again.layout()).isEqualTo(model.layout());
        assertThat(again.collapsedProperty().get()).hasSize(1);
        assertThat(seen.pixelsPerDay()).isCloseTo(3 * before.pixelsPerDay(), within(1e-9));
        assertThat(seen.from()).isCloseTo(model.view().from(), within(1e-9));
    }

    @Test
    void whatWasRememberedOutlivesAPlanWhoseTimelineNobodyLookedAt() {
        var look = new TimelineLook(List.of("STATE"), List.of(), 2, 20000, true);
        assertThat(restored(look).layout()).contains(TimelineLayout.of(look));
        assertThat(new TimelineViewModel(
                                fixture.context(),
                                fixture.edits(),
                                fixture,
                                fixture.tasks(),
                                fixture.session().file())
                        .layout())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "REGION, NaN, 20000",
        "REGION, 3, NaN",
        "REGION, 3, 1e300",
        "REGION, -1, 20000",
        "REGION, 1e9, 20000",
        "FARVE, 3, 20000",
        "'', 3, 20000"
    })
    void whatMakesNoSenseShowsAllOfThePlan(String lanes, double zoom, double from) {
        TimelineViewModel model = restored(
                new TimelineLook(List.of(lanes), List.of(new TimelineLook.Folded("x", null)), zoom, from, true));
        TimelineViewport all = model.model().fitting(1000, 600);
        assertThat(drawn(model)).isEqualTo(all);
        assertThat(model.lanesProperty().get()).isEqualTo(LaneSetting.by(LaneField.REGION));
    }

    @Test
    void aFoldedLaneThatThereIsNoLongerDoesNoHarm() {
        TimelineViewModel model = restored(
                new TimelineLook(List.of("REGION"), List.of(new TimelineLook.Folded("væk", null)), 1, 20000, true));
        assertThat(drawn(model).pixelsPerDay()).isEqualTo(1);
        model.toggle(model.model().laneKeys().getFirst());
        assertThat(model.collapsedProperty().get()).hasSize(2);
    }
}
