package dk.koereplan.ui.history;

import static org.assertj.core.api.Assertions.assertThat;

import dk.koereplan.analysis.comparison.PlanDifference;
import dk.koereplan.analysis.filter.Filters;
import dk.koereplan.app.comparison.StatePoint;
import dk.koereplan.app.comparison.StatePointWords;
import dk.koereplan.domain.Samples;
import dk.koereplan.domain.edit.Edit;
import dk.koereplan.domain.governance.Baseline;
import dk.koereplan.domain.roadmap.Records;
import dk.koereplan.domain.work.Initiative;
import dk.koereplan.i18n.Language;
import dk.koereplan.store.PlanFileProblem;
import dk.koereplan.table.Table;
import dk.koereplan.ui.common.PlanFixture;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ComparisonViewModelTest {
    @TempDir
    Path folder;

    private PlanFixture fixture;
    private ComparisonViewModel model;

    @BeforeEach
    void open() throws PlanFileProblem {
        fixture = new PlanFixture(folder, Language.DANISH);
        model = new ComparisonViewModel(
                fixture.context(), fixture.edits(), fixture, fixture.session(), fixture.tasks());
    }

    private Table<PlanDifference> table() {
        return model.comparedProperty().get().orElseThrow().table().orElseThrow();
    }

    /// A state frozen in another copy, whose log has not come here.
    @Test
    void aStateThatThisCopyDoesNotHaveIsSaidAlsoWhenItIsChosenFirst() {
        List<Object> told = new ArrayList<>();
        model.comparedProperty().addListener((property, before, now) -> told.add(now));
        Baseline elsewhere =
                Samples.record(Baseline.class, "BAS-X", "title", "fra en anden kopi", "logPosition", "en-anden:7");
        model.sinceProperty().set(Optional.of(new StatePoint.Frozen(elsewhere)));
        model.compare();
        assertThat(told).hasSize(1);
        assertThat(model.comparedProperty().get().orElseThrow().table()).isEmpty();
    }

    @Test
    void aFrozenStateIsOfferedAndComparedWith() {
        model.freeze("godkendt af bestyrelsen");
        StatePoint frozen = model.points().getFirst();
        assertThat(StatePointWords.say(frozen, fixture.context().texts()))
                .contains("»godkendt af bestyrelsen« · fastlåst");
        Initiative first = fixture.context().index().initiatives().getFirst();
        fixture.edits().apply(Edit.change(first, Records.with(first, "title", "Et andet navn")));
        model.sinceProperty().set(Optional.of(frozen));
        model.compare();
        Table<PlanDifference> table = table();
        assertThat(table.rows())
                .singleElement()
                .satisfies(row -> assertThat(row.id()).isEqualTo(first.id().value()));
        assertThat(table.text()).contains("Øvrigt indhold", first.title(), "Et andet navn");
        assertThat(table.id().apply(table.rows().getFirst()))
                .isEqualTo(first.id().value() + ".title");
    }

    @Test
    void theFilterOfTheWindowHoldsHereToo() {
        model.freeze("før mødet");
        for (Initiative initiative : fixture.context().index().initiatives()) {
            fixture.edits().apply(Edit.change(initiative, Records.with(initiative, "note", "set på")));
        }
        model.sinceProperty().set(Optional.of(model.points().getFirst()));
        model.compare();
        int all = table().rows().size();
        fixture.context().filterProperty().set(Filters.ofRegion("REG-81"));
        model.compare();
        assertThat(table().rows())
                .hasSize(fixture.context().scope().initiatives().size())
                .hasSizeLessThan(all);
    }

    @Test
    void whatADayShowsIsToldForThatDay() {
        model.sinceProperty().set(Optional.of(new StatePoint.OnDay(LocalDate.of(2025, 6, 1))));
        model.compare();
        assertThat(table().rows()).isNotEmpty().allMatch(PlanDifference.Relit.class::isInstance);
    }

    @Test
    void nothingIsComparedUntilAStateIsChosen() {
        model.compare();
        assertThat(model.comparedProperty().get()).isEmpty();
    }
}
