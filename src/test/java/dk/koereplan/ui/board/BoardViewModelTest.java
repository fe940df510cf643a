package dk.koereplan.ui.board;

import static org.assertj.core.api.Assertions.assertThat;

import dk.koereplan.analysis.Phase;
import dk.koereplan.app.PassingMemory;
import dk.koereplan.app.board.CardMove;
import dk.koereplan.domain.Id;
import dk.koereplan.domain.edit.Edit;
import dk.koereplan.domain.funding.FundingSource;
import dk.koereplan.domain.roadmap.Records;
import dk.koereplan.domain.work.Initiative;
import dk.koereplan.domain.work.InitiativeState;
import dk.koereplan.i18n.Language;
import dk.koereplan.scene.board.BoardCell;
import dk.koereplan.scene.board.ColumnKey;
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
    private final List<CardHand.Refused> refused = new ArrayList<>();

    @BeforeEach
    void open() throws PlanFileProblem {
        fixture = new PlanFixture(folder, Language.DANISH);
        model = new BoardViewModel(fixture.context(), fixture.edits(), fixture, fixture.tasks(), new PassingMemory());
    }

    @Test
    void refusesAMoveThatLacksSomethingAndSaysWhat() {
        String id = first(InitiativeState.AGREED);
        fixture.context()
                .index()
                .fundingOf(Id.of(id))
                .forEach(f -> fixture.edits().apply(Edit.of(new Edit.Step.Remove(f.id().value()))));
        model.hand().move(id, InitiativeState.PLANNED, refused::add);
        assertThat(refused).hasSize(1);
        refused.getFirst()
                .move()
                .against()
                .forEach(why -> new MoveMending(
                                fixture, fixture.drafts(), model.hand().waiting())
                        .mend(refused.getFirst(), why.mending()));
        assertThat(fixture.went).last().isEqualTo("create FUNDING_SOURCE " + id);
    }

    @Test
    void aRefusedMoveIsMadeOnceWhatItLackedIsThere() {
        String id = first(InitiativeState.AGREED);
        model.hand().move(id, InitiativeState.PLANNED, refused::add);
        new MoveMending(fixture, fixture.drafts(), model.hand().waiting())
                .mend(
                        refused.getFirst(),
                        refused.getFirst().move().against().getFirst().mending());
        model.hand().waiting().tryAgain();
        assertThat(state(id)).isEqualTo(InitiativeState.AGREED);
        fund(id);
        model.hand().waiting().tryAgain();
        assertThat(state(id)).isEqualTo(InitiativeState.PLANNED);
    }

    @Test
    void aRefusedMoveThatNobodyMendsIsNeverMade() {
        String id = first(InitiativeState.AGREED);
        model.hand().move(id, InitiativeState.PLANNED, refused::add);
        fund(id);
        model.hand().waiting().tryAgain();
        assertThat(state(id)).isEqualTo(InitiativeState.AGREED);
    }

    @Test
    void aRefusedMoveIsForgottenWhenItsCardHasGone() {
        String id = first(InitiativeState.AGREED);
        model.hand().move(id, InitiativeState.PLANNED, refused::add);
        new MoveMending(fixture, fixture.drafts(), model.hand().waiting())
                .mend(
                        refused.getFirst(),
                        refused.getFirst().move().against().getFirst().mending());
        fixture.edits().remove(id, () -> {});
        model.hand().waiting().tryAgain();
        assertThat(fixture.context().index().find(id)).isEmpty();
        assertThat(refused).hasSize(1);
    }

    @Test
    void aRefusedMoveIsForgottenWhenItsCardGoesAnotherWay() {
        String id = first(InitiativeState.AGREED);
        model.hand().move(id, InitiativeState.PLANNED, refused::add);
        new MoveMending(fixture, fixture.drafts(), model.hand().waiting())
                .mend(
                        refused.getFirst(),
                        refused.getFirst().move().against().getFirst().mending());
        model.hand().waiting().end(id);
        fund(id);
        model.hand().waiting().tryAgain();
        assertThat(state(id)).isEqualTo(InitiativeState.AGREED);
    }

    private void fund(String id) {
        FundingSource other =
                fixture.context().roadmap().all(FundingSource.class).getFirst();
        fixture.edits().apply(Edit.change(other, Records.with(other, "initiative", Id.of(id))));
    }

    private InitiativeState state(String id) {
        return fixture.context()
                .index()
                .find(Initiative.class, Id.of(id))
                .orElseThrow()
                .state();
    }

    @Test
    void refusesAStepThatTheLifeCycleDoesNotHave() {
        model.hand().move(first(InitiativeState.PROPOSED), InitiativeState.DELIVERED, refused::add);
        assertThat(refused.getFirst().move().against())
                .singleElement()
                .satisfies(why -> assertThat(why.words()).contains("Foreslået", "Leveret"));
    }

    @Test
    void logsAMoveAsTheSameIntentionAsTheInspector() {
        String id = first(InitiativeState.PLANNED);
        model.hand().move(id, InitiativeState.IN_PROGRESS, refused::add);
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
        assertThat(model.hand().lift(id)).isTrue();
        model.hand().over(Optional.of(new BoardCell(ColumnKey.of(Phase.IN_PROGRESS), 0)));
        assertThat(model.hand().carried()).map(Carried::allowed).contains(true);
        model.hand().over(Optional.of(new BoardCell(ColumnKey.of(Phase.AGREED), 0)));
        assertThat(model.hand().carried().orElseThrow().move().against()).hasSize(1);
        model.hand().over(Optional.of(new BoardCell(ColumnKey.of(Phase.PLANNED), 0)));
        assertThat(model.hand().carried()).map(Carried::move).contains(CardMove.NONE);
        assertThat(fixture.edits().nextUndoProperty().get()).isEmpty();
        model.hand().over(Optional.of(new BoardCell(ColumnKey.of(Phase.IN_PROGRESS), 0)));
        model.hand().drop(refused::add);
        assertThat(fixture.edits().nextUndoProperty().get()).isPresent();
    }

    private String first(InitiativeState state) {
        return model.model().at(ColumnKey.of(Phase.of(state)), 0).id().value();
    }
}
