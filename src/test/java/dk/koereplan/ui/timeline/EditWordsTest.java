package dk.koereplan.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import dk.koereplan.app.planning.Displacement;
import dk.koereplan.app.planning.DrawnInitiative;
import dk.koereplan.domain.time.Precision;
import dk.koereplan.domain.work.Initiative;
import dk.koereplan.i18n.Language;
import dk.koereplan.store.PlanFileProblem;
import dk.koereplan.ui.common.PlanFixture;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EditWordsTest {
    @TempDir
    Path folder;

    private PlanFixture fixture;
    private EditWords words;

    @BeforeEach
    void open() throws PlanFileProblem {
        fixture = new PlanFixture(folder, Language.DANISH);
        words = new EditWords(fixture.context());
    }

    private PendingGesture held(PlannedGesture what) {
        return new GestureState.Held(new GesturePlanner(fixture.context(), fixture.edits()).of(what));
    }

    private Initiative initiative(String title) {
        return fixture.context().index().initiatives().stream()
                .filter(i -> i.title().equals(title))
                .findFirst()
                .orElseThrow();
    }

    private static String id(Initiative initiative) {
        return initiative.id().value();
    }

    /// To the day at both ends, in the demo plan.
    private Initiative exact() {
        return initiative("Kvalitetsbesøg i speciallægepraksis");
    }

    private Initiative quarters() {
        return fixture.context().index().initiatives().stream()
                .filter(i -> Precision.of(i.start())
                                .filter(p -> p == Precision.QUARTER)
                                .isPresent()
                        && Precision.of(i.end()).isPresent())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void ofManyItTellsTheTimesOfTheOneThatDecidesHowFar() {
        PendingGesture held = held(new PlannedGesture.Move(
                List.of(id(exact()), id(initiative("Fælles kvalitetsenhed øst"))), new Displacement.Days(30)));
        assertThat(words.title(held)).isEqualTo("2 flyttes sammen");
        assertThat(words.now(held)).startsWith("»" + exact().title() + "«: ").contains(" til ");
        assertThat(words.before(held)).isEqualTo("Før: 16-02-2026 til 30-11-2027");
    }

    @Test
    void itTellsHowManyStay() {
        PendingGesture held =
                held(new PlannedGesture.Move(List.of(id(exact()), id(quarters())), new Displacement.Days(5)));
        assertThat(words.title(held)).isEqualTo(exact().title());
        assertThat(words.along(held)).endsWith("1 flyttes ikke");
    }

    @Test
    void whatIsNotMovedYetIsNotCalledNothing() {
        PendingGesture held = held(new PlannedGesture.Move(List.of(id(quarters())), new Displacement.Days(5)));
        assertThat(words.title(held)).isEqualTo(quarters().title());
        assertThat(words.now(held)).startsWith("Uændret: ");
        assertThat(words.before(held)).isEmpty();
    }

    @Test
    void somethingNewTellsItsLane() {
        String region = fixture.context().roadmap().all(dk.koereplan.domain.party.Region.class).stream()
                .findFirst()
                .orElseThrow()
                .id()
                .value();
        double day = LocalDate.of(2027, 3, 1).toEpochDay();
        Map<String, String> lanes = Map.of("REGION", region, "PROFESSION", "GP", "STATE", "PLANNED");
        PendingGesture held =
                held(new PlannedGesture.Draw("x", new DrawnInitiative(lanes, day, day + 60, Precision.MONTH)));
        assertThat(words.along(held))
                .startsWith("I ")
                .contains(fixture.context().title(region))
                .doesNotContain("PLANNED");
    }

    @Test
    void aLinkToNothingAsksWhereItLeads() {
        PendingGesture held = held(new PlannedGesture.Link(id(exact()), ""));
        assertThat(words.title(held)).isEqualTo("Vælg det, der afhænger af »" + exact().title() + "«");
    }
}
