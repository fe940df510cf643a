package dk.koereplan.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dk.koereplan.i18n.Language;
import dk.koereplan.scene.Scene;
import dk.koereplan.scene.timeline.LaneField;
import dk.koereplan.scene.timeline.LaneSetting;
import dk.koereplan.store.PlanFileProblem;
import dk.koereplan.ui.common.DeskFixture;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TimelineViewModelTest {
    @TempDir
    Path folder;

    private DeskFixture fixture;
    private TimelineViewModel model;

    @BeforeEach
    void open() throws PlanFileProblem {
        fixture = new DeskFixture(folder, Language.DANISH);
        model = new TimelineViewModel(fixture.desk);
        model.scene(1000, 600);
    }

    @Test
    void beginsAroundTheAsOfDate() {
        double asOf = fixture.desk.context().asOf().day().toEpochDay();
        TimelineViewModel.Range days = model.days();
        assertThat(asOf).isBetween(days.at(), days.at() + days.seen());
    }

    @Test
    void zoomsAroundTheMiddle() {
        double middle = model.days().at() + model.days().seen() / 2;
        double seen = model.days().seen();
        model.zoomIn();
        assertThat(model.days().seen()).isLessThan(seen);
        assertThat(model.days().at() + model.days().seen() / 2).isCloseTo(middle, within(.01));
        model.zoomOut();
        assertThat(model.days().seen()).isCloseTo(seen, within(.01));
    }

    @Test
    void showsAQuarterOrAYearInReadableWidth() {
        model.byQuarter();
        double quarters = model.days().seen() / 91.3;
        model.byYear();
        double years = model.days().seen() / 365.25;
        assertThat(quarters).isBetween(4.0, 12.0);
        assertThat(years).isBetween(4.0, 12.0);
    }

    @Test
    void scrollsNoFurtherThanTheLastLane() {
        model.pan(0, 100_000);
        TimelineViewModel.Range rows = model.rows();
        assertThat(rows.at() + rows.seen()).isCloseTo(rows.last(), within(1.0));
        model.pan(0, -200_000);
        assertThat(model.rows().at()).isZero();
    }

    @Test
    void bringsASelectedInitiativeIntoSight() {
        model.scrollToDay(LocalDate.of(2040, 1, 1).toEpochDay());
        model.reveal(
                fixture.desk.context().index().initiatives().getFirst().id().value());
        assertThat(model.days().at()).isLessThan(LocalDate.of(2030, 1, 1).toEpochDay());
    }

    @Test
    void changesItsLanesWithThePlanAndTheUser() {
        Scene regions = model.scene(1000, 600);
        model.choose(LaneSetting.by(LaneField.TRACK));
        assertThat(model.scene(1000, 600)).isNotEqualTo(regions);
        assertThat(model.lanesProperty().get()).isEqualTo(LaneSetting.by(LaneField.TRACK));
    }
}
