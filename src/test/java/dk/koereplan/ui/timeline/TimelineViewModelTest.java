package dk.koereplan.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dk.koereplan.domain.time.DayInterval;
import dk.koereplan.i18n.Language;
import dk.koereplan.scene.Bounds;
import dk.koereplan.scene.Scene;
import dk.koereplan.scene.Subject;
import dk.koereplan.scene.part.Marked;
import dk.koereplan.scene.timeline.RecordPosition;
import dk.koereplan.scene.timeline.TimelineScene;
import dk.koereplan.scene.timeline.index.TimelineModel;
import dk.koereplan.scene.timeline.lanes.LaneField;
import dk.koereplan.scene.timeline.lanes.LaneSetting;
import dk.koereplan.scene.timeline.view.TimelineViewport;
import dk.koereplan.store.PlanFileProblem;
import dk.koereplan.ui.common.PlanFixture;
import dk.koereplan.ui.common.QueuedTasks;
import dk.koereplan.ui.control.ScrollRange;
import dk.koereplan.ui.timeline.view.ZoomStep;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TimelineViewModelTest {
    @TempDir
    Path folder;

    private PlanFixture fixture;
    private TimelineViewModel model;

    @BeforeEach
    void open() throws PlanFileProblem {
        fixture = new PlanFixture(folder, Language.DANISH);
        model = new TimelineViewModel(
                fixture.context(),
                fixture.edits(),
                fixture,
                fixture.tasks(),
                fixture.session().file());
        model.scene(1000, 600);
    }

    @Test
    void foldsAwayFromTheCallersThreadAndDropsWhatHasBecomeStale() throws PlanFileProblem {
        var tasks = new QueuedTasks();
        var slow = new PlanFixture(folder, Language.DANISH, tasks);
        var later = new TimelineViewModel(
                slow.context(),
                slow.edits(),
                slow.notices(),
                slow.tasks(),
                slow.session().file());
        List<Subject.Lane> keys = later.model().laneKeys();
        TimelineModel open = later.model();
        later.toggle(keys.getFirst());
        assertThat(later.model()).isSameAs(open);
        assertThat(later.collapsedProperty().get()).containsExactly(keys.getFirst());
        later.toggle(keys.get(1));
        tasks.runAll();
        assertThat(TimelineScene.mostTop(later.model(), later.view()))
                .isEqualTo(TimelineScene.mostTop(open.folded(Set.of(keys.getFirst(), keys.get(1))), later.view()));
        later.toggle(keys.getFirst());
        later.choose(LaneSetting.by(LaneField.TRACK));
        TimelineModel tracks = TimelineModel.of(
                slow.context().scope(),
                LaneSetting.by(LaneField.TRACK),
                Set.of(),
                slow.context().texts());
        tasks.runAll();
        assertThat(later.model().laneKeys()).isEqualTo(tracks.laneKeys());
        assertThat(later.collapsedProperty().get()).isEmpty();
    }

    @Test
    void showsTheLastPlanUntilTheNextIsLaidOut() throws PlanFileProblem {
        var tasks = new QueuedTasks();
        var slow = new PlanFixture(folder, Language.DANISH, tasks);
        var later = new TimelineViewModel(
                slow.context(),
                slow.edits(),
                slow.notices(),
                slow.tasks(),
                slow.session().file());
        TimelineModel first = later.model();
        slow.context().filterProperty().set(slow.context().filter().withText("a"));
        tasks.runAll();
        later.refresh();
        assertThat(later.model()).isSameAs(first);
        tasks.runAll();
        assertThat(later.model().scope()).isSameAs(slow.context().scope());
    }

    @Test
    void beginsAroundTheAsOfDate() {
        double asOf = fixture.context().asOf().day().toEpochDay();
        ScrollRange days = model.days();
        assertThat(asOf).isBetween(days.at(), days.at() + days.seen());
    }

    @Test
    void zoomsAroundTheMiddle() {
        double middle = model.days().at() + model.days().seen() / 2;
        double seen = model.days().seen();
        model.camera().zoomIn();
        assertThat(model.days().seen()).isLessThan(seen);
        assertThat(model.days().at() + model.days().seen() / 2).isCloseTo(middle, within(.01));
        model.camera().zoomOut();
        assertThat(model.days().seen()).isCloseTo(seen, within(.01));
    }

    @Test
    void showsAQuarterOrAYearInReadableWidth() {
        model.camera().by(ZoomStep.QUARTER);
        double quarters = model.days().seen() / 91.3;
        model.camera().by(ZoomStep.YEAR);
        double years = model.days().seen() / 365.25;
        assertThat(quarters).isBetween(4.0, 12.0);
        assertThat(years).isBetween(4.0, 12.0);
    }

    @Test
    void scrollsNoFurtherThanTheLastLane() {
        model.pan(0, 100_000);
        ScrollRange rows = model.rows();
        assertThat(rows.at() + rows.seen()).isCloseTo(rows.last(), within(1.0));
        model.pan(0, -200_000);
        assertThat(model.rows().at()).isZero();
    }

    @Test
    void bringsASelectedInitiativeIntoSight() {
        model.camera().scrollToDay(LocalDate.of(2040, 1, 1).toEpochDay());
        model.reveal(fixture.context().index().initiatives().getFirst().id().value());
        assertThat(model.days().at()).isLessThan(LocalDate.of(2030, 1, 1).toEpochDay());
    }

    @Test
    void bringsTheLastLaneIntoSightWhenWhatIsSelectedStandsThere() {
        String last = model.model().initiativesOnLine().getLast();
        model.scene(1000, 300);
        model.reveal(last);
        Bounds body = TimelineScene.body(model.model(), model.view());
        Bounds place = RecordPosition.of(model.model(), model.view(), last).orElseThrow();
        assertThat(place.y()).isGreaterThanOrEqualTo(body.y());
        assertThat(place.bottom()).isLessThanOrEqualTo(body.bottom());
        TimelineViewport seen = model.view();
        model.reveal(last);
        assertThat(model.view()).isEqualTo(seen);
    }

    @Test
    void fitsWhatIsSelectedIntoThePicture() {
        String id = model.model().initiativesOnLine().get(3);
        fixture.context().select(id);
        model.fitSelection();
        DayInterval days = model.model().daysOf(id).orElseThrow();
        assertThat(model.view().firstDay()).isBefore(days.first().orElseThrow());
        assertThat(model.view().lastDay()).isAfter(days.last().orElseThrow());
        assertThat(model.days().seen())
                .isLessThan(
                        2.0 * (1 + days.first().orElseThrow().until(days.last().orElseThrow(), ChronoUnit.DAYS)));
    }

    @Test
    void foldsALaneWithoutReadingThePlanAnew() {
        TimelineModel open = model.model();
        Subject.Lane lane = open.laneKeys().getFirst();
        model.toggle(lane);
        assertThat(model.model().days()).isSameAs(open.days());
        TimelineModel anew = TimelineModel.of(
                open.scope(),
                model.lanesProperty().get(),
                Set.of(lane),
                fixture.context().texts());
        assertThat(model.scene(1000, 600))
                .isEqualTo(TimelineScene.of(
                        anew, model.view(), Marked.NOTHING, fixture.context().metrics()));
        model.toggle(lane);
        assertThat(model.model().laneKeys()).isEqualTo(open.laneKeys());
    }

    @Test
    void changesItsLanesWithThePlanAndTheUser() {
        Scene regions = model.scene(1000, 600);
        model.choose(LaneSetting.by(LaneField.TRACK));
        assertThat(model.scene(1000, 600)).isNotEqualTo(regions);
        assertThat(model.lanesProperty().get()).isEqualTo(LaneSetting.by(LaneField.TRACK));
    }
}
