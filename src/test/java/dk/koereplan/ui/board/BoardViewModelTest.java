package dk.koereplan.ui.board;

import static org.assertj.core.api.Assertions.assertThat;

import dk.koereplan.analysis.Phase;
import dk.koereplan.domain.Draft;
import dk.koereplan.domain.Id;
import dk.koereplan.domain.edit.Edit;
import dk.koereplan.domain.edit.RefusalKey;
import dk.koereplan.domain.work.Initiative;
import dk.koereplan.domain.work.InitiativeState;
import dk.koereplan.i18n.Language;
import dk.koereplan.store.PlanFileProblem;
import dk.koereplan.ui.common.PlanFixture;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BoardViewModelTest {
    @TempDir
    Path folder;

    private PlanFixture fixture;
    private BoardViewModel model;
    private final List<BoardViewModel.Refused> refused = new ArrayList<>();

    @BeforeEach
    void open() throws PlanFileProblem {
        fixture = new PlanFixture(folder, Language.DANISH);
        model = new BoardViewModel(fixture.context(), fixture.edits(), fixture);
    }

    @Test
    void refusesAMoveThatLacksSomethingAndSaysWhat() {
        String id = first(InitiativeState.AGREED);
        fixture.context()
                .index()
                .fundingOf(Id.of(id))
                .forEach(f -> fixture.edits().apply(Edit.of(new Edit.Step.Remove(f.id().value()))));
        model.move(id, InitiativeState.PLANNED, refused::add);
        assertThat(refused).hasSize(1);
        assertThat(refused.getFirst().why()).extracting(Draft::key).contains("guard.funding");

        refused.getFirst().why().stream()
                .filter(why -> why.key() == RefusalKey.GUARD_FUNDING)
                .forEach(why -> new MoveMending(fixture, fixture.drafts()).mend(refused.getFirst(), why));
        assertThat(fixture.went).last().isEqualTo("create FUNDING_SOURCE " + id);
    }

    @Test
    void refusesAStepThatTheLifeCycleDoesNotHave() {
        model.move(first(InitiativeState.PROPOSED), InitiativeState.DELIVERED, refused::add);
        assertThat(refused.getFirst().why()).extracting(Draft::key).containsExactly("state.step");
    }

    @Test
    void logsAMoveAsTheSameIntentionAsTheInspector() {
        String id = first(InitiativeState.PLANNED);
        model.move(id, InitiativeState.IN_PROGRESS, refused::add);
        assertThat(refused).isEmpty();
        assertThat(fixture.context().index().find(Initiative.class, Id.of(id)))
                .map(Initiative::state)
                .contains(InitiativeState.IN_PROGRESS);
        assertThat(fixture.edits().nextUndoProperty().get())
                .map(t -> t.body().intention())
                .contains("initiative.move");
    }

    @Test
    void aMoveThatWaitsInTheHandIsWrittenOnlyWhenItIsDropped() {
        String id = first(InitiativeState.PLANNED);
        assertThat(model.lift(id)).isTrue();
        model.over(Optional.of(Phase.IN_PROGRESS));
        assertThat(model.carried()).map(Carried::allowed).contains(true);
        model.over(Optional.of(Phase.AGREED));
        assertThat(model.carried().orElseThrow().why()).extracting(Draft::key).containsExactly("state.step");
        model.over(Optional.of(Phase.PLANNED));
        assertThat(model.carried()).map(Carried::why).contains(List.of());
        assertThat(fixture.edits().nextUndoProperty().get()).isEmpty();
        model.over(Optional.of(Phase.IN_PROGRESS));
        model.drop(refused::add);
        assertThat(fixture.edits().nextUndoProperty().get()).isPresent();
    }

    private String first(InitiativeState state) {
        return model.model().at(Phase.of(state), 0).id().value();
    }
}
