package dk.koereplan.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import dk.koereplan.domain.Samples;
import dk.koereplan.domain.work.Initiative;
import dk.koereplan.i18n.Language;
import dk.koereplan.store.PlanFileProblem;
import dk.koereplan.ui.common.PlanFixture;
import dk.koereplan.ui.timeline.card.CardFacts;
import dk.koereplan.ui.timeline.card.InitiativeCard;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InitiativeCardTest {
    @Test
    void tellsTheAgreedTimesAsTheBarDoesWhenThereAreNoOthers(@TempDir Path folder) throws PlanFileProblem {
        PlanFixture fixture = new PlanFixture(folder, Language.DANISH);
        Initiative initiative = Samples.initiative("I", "baselineStart", "2026-Q2", "baselineEnd", "2027-01");
        assertThat(InitiativeCard.of(fixture.context(), initiative, null)
                        .lines()
                        .lines())
                .filteredOn(fact -> fact.name().equals("Tid"))
                .extracting(CardFacts.Fact::words)
                .containsExactly("2. kvartal 2026 til januar 2027 (basisplan)");
    }
}
