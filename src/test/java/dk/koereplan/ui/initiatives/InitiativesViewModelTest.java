package dk.koereplan.ui.initiatives;

import static org.assertj.core.api.Assertions.assertThat;

import dk.koereplan.analysis.filter.PlanFilter;
import dk.koereplan.domain.work.Initiative;
import dk.koereplan.i18n.Language;
import dk.koereplan.store.PlanFileProblem;
import dk.koereplan.ui.common.PlanFixture;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InitiativesViewModelTest {
    @TempDir
    Path folder;

    private PlanFixture fixture;
    private InitiativesViewModel model;

    @BeforeEach
    void open() throws PlanFileProblem {
        fixture = new PlanFixture(folder, Language.DANISH);
        model = new InitiativesViewModel(fixture.context());
    }

    private List<Initiative> rows() {
        return model.table().get().rows();
    }

    @Test
    void showsOnlyTheListBehindAFigureUntilTheUserWantsAll() {
        int all = rows().size();
        List<String> two = rows().stream().limit(2).map(i -> i.id().value()).toList();
        model.narrow("Rød", two);
        assertThat(rows()).extracting(i -> i.id().value()).containsExactlyElementsOf(two);
        model.showAll();
        assertThat(rows()).hasSize(all);
    }

    @Test
    void findsTextWhateverItsCase() {
        String title = rows().getFirst().title();
        fixture.context().filterProperty().set(PlanFilter.EMPTY.withText(title.toUpperCase(Language.DANISH.locale())));
        assertThat(rows()).extracting(Initiative::title).contains(title);
    }
}
