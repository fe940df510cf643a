package dk.koereplan.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import dk.koereplan.domain.Id;
import dk.koereplan.domain.Provenance;
import dk.koereplan.domain.time.When;
import dk.koereplan.domain.time.WhenNotation;
import dk.koereplan.domain.work.Initiative;
import dk.koereplan.domain.work.InitiativeState;
import dk.koereplan.i18n.Language;
import dk.koereplan.store.PlanFileProblem;
import dk.koereplan.ui.common.DeskFixture;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InitiativeFactsTest {
    private static Initiative agreed(When from, When until) {
        return new Initiative(
                Id.of("I"),
                "Prøve",
                null,
                null,
                null,
                null,
                null,
                null,
                List.of(),
                InitiativeState.PLANNED,
                null,
                When.UNKNOWN,
                null,
                When.UNKNOWN,
                When.UNKNOWN,
                from,
                until,
                null,
                List.of(),
                null,
                null,
                null,
                List.of(),
                null,
                When.UNKNOWN,
                null,
                null,
                new Provenance.Demo());
    }

    @Test
    void tellsTheAgreedTimesAsTheBarDoesWhenThereAreNoOthers(@TempDir Path folder) throws PlanFileProblem {
        DeskFixture fixture = new DeskFixture(folder, Language.DANISH);
        Initiative initiative = agreed(WhenNotation.read("2026-Q2"), WhenNotation.read("2027-01"));
        assertThat(new InitiativeFacts(fixture.desk, initiative).facts().lines())
                .filteredOn(fact -> fact.name().equals("Tid"))
                .extracting(CardFacts.Fact::words)
                .containsExactly("2. kvartal 2026 til januar 2027");
    }
}
