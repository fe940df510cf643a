package dk.koereplan.ui.board;

import static org.assertj.core.api.Assertions.assertThat;

import dk.koereplan.domain.Id;
import dk.koereplan.domain.OwnerRef;
import dk.koereplan.domain.change.Value;
import dk.koereplan.domain.edit.Edit;
import dk.koereplan.domain.edit.Refusal;
import dk.koereplan.domain.roadmap.EntityKind;
import dk.koereplan.domain.work.Initiative;
import dk.koereplan.domain.work.InitiativeState;
import dk.koereplan.i18n.Language;
import dk.koereplan.store.PlanFileProblem;
import dk.koereplan.table.Table;
import dk.koereplan.ui.common.DeskFixture;
import dk.koereplan.ui.initiatives.InitiativesViewModel;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BoardViewModelTest {
    @TempDir
    Path folder;

    private DeskFixture fixture;
    private BoardViewModel model;
    private final List<BoardViewModel.Refused> refused = new ArrayList<>();

    @BeforeEach
    void open() throws PlanFileProblem {
        fixture = new DeskFixture(folder, Language.DANISH);
        model = new BoardViewModel(fixture.desk);
    }

    @Test
    void putsEveryInitiativeInTheColumnOfItsState() {
        int cards = model.columns().values().stream().mapToInt(List::size).sum();
        assertThat(cards).isEqualTo(fixture.desk.context().index().initiatives().size());
        assertThat(model.columns().get(InitiativeState.IN_PROGRESS))
                .allMatch(card -> card.state() == InitiativeState.IN_PROGRESS);
    }

    @Test
    void refusesAMoveThatLacksSomethingAndSaysWhat() {
        String id = first(InitiativeState.AGREED);
        fixture.desk
                .context()
                .index()
                .fundingOf(Id.of(id))
                .forEach(f ->
                        fixture.desk.edits().apply(Edit.of("funding.delete", new Edit.Step.Remove(f.id().value()))));
        model.move(id, InitiativeState.PLANNED, refused::add);
        assertThat(refused).hasSize(1);
        assertThat(refused.getFirst().why()).extracting(Refusal::key).contains("guard.funding");

        model.mend(refused.getFirst(), Refusal.of(id, "fundingSources", "guard.funding"));
        assertThat(fixture.went).last().isEqualTo("create FUNDING_SOURCE " + id);
    }

    @Test
    void refusesAStepThatTheLifeCycleDoesNotHave() {
        model.move(first(InitiativeState.PROPOSED), InitiativeState.DELIVERED, refused::add);
        assertThat(refused.getFirst().why()).extracting(Refusal::key).containsExactly("state.step");
    }

    @Test
    void logsAMoveAsTheSameIntentionAsTheInspector() {
        String id = first(InitiativeState.PLANNED);
        model.move(id, InitiativeState.IN_PROGRESS, refused::add);
        assertThat(refused).isEmpty();
        assertThat(fixture.desk.context().index().find(Initiative.class, Id.of(id)))
                .map(Initiative::state)
                .contains(InitiativeState.IN_PROGRESS);
        assertThat(fixture.desk.edits().nextUndoProperty().get())
                .map(t -> t.body().intention())
                .contains("initiative.move");
    }

    @Test
    void namesTheFirstOwnerBeforeAnybodyOwns() {
        Initiative initiative = fixture.desk.context().index().initiatives().getFirst();
        Value sooner = period("regionerne", "2030-01-01", "2030-12-31");
        Value later = period("kommunerne", "2031-01-01", "2031-12-31");
        TreeMap<String, Value> values =
                new TreeMap<>(EntityKind.INITIATIVE.schema().write(initiative).fields());
        values.put("ownerPeriods", new Value.Items(List.of(sooner, later)));
        Initiative handedOver =
                (Initiative) EntityKind.INITIATIVE.schema().read(initiative.id().value(), new Value.Struct(values));
        fixture.desk.edits().apply(Edit.put("owner.change", handedOver));
        OwnerRef first = handedOver.ownerPeriods().getFirst().owner();
        assertThat(model.columns().get(initiative.state()))
                .filteredOn(card -> card.id().equals(initiative.id().value()))
                .extracting(BoardCard::owner)
                .containsExactly(fixture.desk.context().wording().owner(first));
        Table<Initiative> table = new InitiativesViewModel(fixture.desk.context()).table();
        assertThat(table.rows())
                .filteredOn(row -> row.id().equals(initiative.id()))
                .extracting(row -> table.column("field.owner").of(row).words())
                .containsExactly(fixture.desk.context().wording().owner(first));
    }

    private static Value period(String owner, String from, String to) {
        return new Value.Struct(new TreeMap<>(
                Map.of("owner", new Value.Text(owner), "from", new Value.Text(from), "to", new Value.Text(to))));
    }

    private String first(InitiativeState state) {
        return model.columns().get(state).getFirst().id();
    }
}
