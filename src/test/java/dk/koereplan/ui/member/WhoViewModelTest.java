package dk.koereplan.ui.member;

import static org.assertj.core.api.Assertions.assertThat;

import dk.koereplan.app.Member;
import dk.koereplan.app.PassingMemory;
import dk.koereplan.app.PlanMemory;
import dk.koereplan.domain.Provenance;
import dk.koereplan.i18n.Language;
import dk.koereplan.store.PlanFileProblem;
import dk.koereplan.ui.common.PlanFixture;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WhoViewModelTest {
    @TempDir
    Path folder;

    private final PlanMemory memory = new PassingMemory();
    private PlanFixture fixture;
    private WhoViewModel model;

    @BeforeEach
    void open() throws PlanFileProblem {
        fixture = new PlanFixture(folder, Language.DANISH);
        model = again();
    }

    private WhoViewModel again() {
        return new WhoViewModel(
                fixture.context(), fixture.session(), memory, () -> "arbejdsgruppen", fixture.notices());
    }

    private String logged() {
        String id = fixture.context().index().initiatives().getFirst().id().value();
        fixture.edits().remove(id, () -> {});
        return fixture.edits().nextUndoProperty().get().orElseThrow().member();
    }

    @Test
    void whoSaysNothingEditsAsTheWorkingGroup() {
        assertThat(logged()).isEqualTo("arbejdsgruppen");
    }

    @Test
    void theLogSaysRoleAndRegionOfEveryChangeAfterTheAnswer() {
        assertThat(model.say(" Tovholder\t", Set.of("REG-81"))).isEmpty();
        assertThat(logged()).isEqualTo("Tovholder, Region Nordjylland");
        assertThat(fixture.edits().entered()).isEqualTo(new Provenance.Entered("Tovholder, Region Nordjylland"));
        assertThat(fixture.said)
                .contains("Dine ændringer står fra nu af i loggen som »Tovholder, Region Nordjylland«.");
    }

    @Test
    void anAnswerIsRememberedForThePlan() {
        model.say("sekretariat", Set.of("REG-82", "REG-81"));
        fixture.context().memberProperty().set(Member.NOBODY.withUnits(Set.of("REG-84")));
        again();
        assertThat(fixture.context().member()).isEqualTo(new Member("", Set.of("REG-84")));
        model.say("sekretariat", Set.of("REG-82", "REG-81"));
        assertThat(Member.of(memory)).isEqualTo(new Member("sekretariat", Set.of("REG-81", "REG-82")));
    }

    @Test
    void itIsAskedOnceAndNeverAgain() {
        model.askOnce(() -> {});
        model.askOnce(() -> {});
        again().askOnce(() -> {});
        assertThat(fixture.said)
                .containsExactly("Hvem er du i denne plan? Dine ændringer står i loggen som »arbejdsgruppen«."
                        + " [Vælg rolle og region]");
    }

    @Test
    void whoHasAnsweredIsNotAsked() {
        model.say("direktør", Set.of());
        fixture.said.clear();
        model.askOnce(() -> {});
        assertThat(fixture.said).isEmpty();
    }

    @Test
    void aRoleThatNoLineOfTheLogHasRoomForIsRefused() {
        String longest = "r".repeat(Member.LONGEST);
        assertThat(model.say(longest + "r", Set.of())).contains("En rolle har højst 60 tegn, f.eks. »tovholder«.");
        assertThat(fixture.context().member()).isEqualTo(Member.NOBODY);
        assertThat(model.say(longest, Set.of())).isEmpty();
    }
}
