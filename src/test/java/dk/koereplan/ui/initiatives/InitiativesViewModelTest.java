package dk.koereplan.ui.initiatives;

import static org.assertj.core.api.Assertions.assertThat;

import dk.koereplan.analysis.overview.PlanFilter;
import dk.koereplan.domain.time.DayInterval;
import dk.koereplan.i18n.Language;
import dk.koereplan.store.PlanFileProblem;
import dk.koereplan.ui.common.DeskFixture;
import dk.koereplan.ui.initiatives.InitiativeRow.Timed;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InitiativesViewModelTest {
    @TempDir
    Path folder;

    private DeskFixture fixture;
    private InitiativesViewModel model;

    @BeforeEach
    void open() throws PlanFileProblem {
        fixture = new DeskFixture(folder, Language.DANISH);
        model = new InitiativesViewModel(fixture.desk);
    }

    @Test
    void sortsTheDanishWayWithNothingLast() {
        assertThat(Stream.of("", "Århus", "Aalborg", "Ærø", "Zebra", "Øst").sorted(model.names()))
                .containsExactly("Zebra", "Ærø", "Øst", "Aalborg", "Århus", "");
    }

    @Test
    void sortsUnknownTimesLast() {
        Timed soon = new Timed("a", DayInterval.of(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 1, 1)));
        Timed later = new Timed("b", DayInterval.of(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31)));
        assertThat(Stream.of(Timed.NONE, later, soon).sorted(model.times())).containsExactly(soon, later, Timed.NONE);
    }

    @Test
    void showsOnlyTheListBehindAFigureUntilTheUserWantsAll() {
        int all = model.rows().size();
        List<String> two = model.rows().stream().limit(2).map(InitiativeRow::id).toList();
        model.narrow("Rød", two);
        assertThat(model.rows()).extracting(InitiativeRow::id).containsExactlyElementsOf(two);
        model.showAll();
        assertThat(model.rows()).hasSize(all);
    }

    @Test
    void findsTextWhateverItsCase() {
        String title = model.rows().getFirst().title();
        fixture
                .context()
                .filterProperty()
                .set(PlanFilter.EMPTY.withText(title.toUpperCase(Language.DANISH.locale())));
        assertThat(model.rows()).extracting(InitiativeRow::title).contains(title);
    }
}
