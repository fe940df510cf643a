package dk.koereplan.ui.strategy;

import static org.assertj.core.api.Assertions.assertThat;

import dk.koereplan.domain.Entity;
import dk.koereplan.domain.roadmap.Belonging;
import dk.koereplan.domain.roadmap.EntityKind;
import dk.koereplan.domain.strategy.Track;
import dk.koereplan.i18n.Language;
import dk.koereplan.store.PlanFileProblem;
import dk.koereplan.table.Table;
import dk.koereplan.ui.common.PlanFixture;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StrategyViewModelTest {
    @TempDir
    Path folder;

    private PlanFixture fixture;
    private StrategyViewModel model;

    @BeforeEach
    void open() throws PlanFileProblem {
        fixture = new PlanFixture(folder, Language.DANISH);
        model = new StrategyViewModel(fixture.context());
    }

    @Test
    void aTrackTellsHowManyInitiativesItHas() {
        Table<Entity> table = model.table().get();
        Track track = fixture.context().index().tracks().getFirst();
        long initiatives = fixture.context().index().initiatives().stream()
                .filter(i -> track.id().equals(i.track()))
                .count();
        assertThat(table.column("strategy.servedBy").of(track).words()).isEqualTo(initiatives + " initiativer");
        assertThat(table.rows()).extracting(EntityKind::of).contains(EntityKind.STRATEGY, EntityKind.INDICATOR);
    }

    @Test
    void aThemeStandsUnderAgreementsWithTheAgreementThatItIsOf() {
        model.partProperty().set(StrategyViewModel.Part.AGREEMENTS);
        Table<Entity> table = model.table().get();
        Entity theme = table.rows().stream()
                .filter(e -> EntityKind.of(e) == EntityKind.AGREEMENT_THEME)
                .findFirst()
                .orElseThrow();
        assertThat(table.column("strategy.within").of(theme).words()).isNotEmpty();
    }

    /// A plan's records can all be found, and each kind that a person makes is begun from its list.
    @Test
    void everyKindHasAListWithAllItsRecords() {
        model.partProperty().set(StrategyViewModel.Part.LISTS);
        assertThat(model.kinds()).containsExactlyInAnyOrder(EntityKind.values());
        for (EntityKind kind : model.kinds()) {
            model.kindProperty().set(kind);
            Table<Entity> table = model.table().get();
            assertThat(table.rows()).hasSameSizeAs(fixture.context().scope().shown(kind.type()));
            table.rows()
                    .forEach(row ->
                            table.columns().forEach(c -> assertThat(c.of(row)).isNotNull()));
            if (Belonging.byHand().contains(kind)) {
                assertThat(model.begun()).containsExactly(kind);
            }
        }
    }
}
