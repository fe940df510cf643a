package dk.koereplan.ui.inspector;

import static org.assertj.core.api.Assertions.assertThat;

import dk.koereplan.domain.Id;
import dk.koereplan.domain.InvalidValue;
import dk.koereplan.domain.change.Value;
import dk.koereplan.domain.roadmap.EntityKind;
import dk.koereplan.domain.time.WhenNotation;
import dk.koereplan.domain.work.Initiative;
import dk.koereplan.domain.work.InitiativeState;
import dk.koereplan.domain.work.Milestone;
import dk.koereplan.i18n.Language;
import dk.koereplan.store.PlanFileProblem;
import dk.koereplan.ui.common.ImmediateTasks;
import dk.koereplan.ui.common.PlanFixture;
import dk.koereplan.ui.common.QueuedTasks;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InspectorViewModelTest {
    @TempDir
    Path folder;

    private PlanFixture fixture;
    private InspectorViewModel model;

    @BeforeEach
    void open() throws PlanFileProblem {
        fixture = new PlanFixture(folder, Language.DANISH);
        model = new InspectorViewModel(fixture.context(), fixture.edits(), fixture.drafts());
    }

    private Initiative any(InitiativeState state) {
        return fixture.context().index().initiatives().stream()
                .filter(i -> i.state() == state
                        && i.stateReason() == null
                        && i.reviewDate().isUnknown())
                .findFirst()
                .orElseThrow();
    }

    private Initiative now(Initiative initiative) {
        return fixture.context().index().find(Initiative.class, initiative.id()).orElseThrow();
    }

    private void type(Initiative initiative, String field, String text) {
        fixture.context().select(initiative.id().value());
        model.type(initiative.id().value(), EntityKind.INITIATIVE, Map.of(field, Optional.of(new Value.Text(text))));
    }

    @Test
    void keepsARefusedStateUntilEverythingThatItNeedsIsTyped() {
        Initiative busy = any(InitiativeState.IN_PROGRESS);
        type(busy, "state", "ON_HOLD");
        assertThat(now(busy).state()).isEqualTo(InitiativeState.IN_PROGRESS);
        assertThat(model.problemsProperty().get().byField()).containsKeys("stateReason", "reviewDate");

        type(busy, "stateReason", "Venter på data");
        assertThat(now(busy)).isEqualTo(busy);
        type(busy, "reviewDate", "2027-02-01");
        assertThat(now(busy).state()).isEqualTo(InitiativeState.ON_HOLD);
        assertThat(model.problemsProperty().get().byField()).isEmpty();
        assertThat(model.hasDraft()).isFalse();

        fixture.edits().undo();
        assertThat(now(busy)).isEqualTo(busy);
    }

    @Test
    void aPlanThatIsOnlyLookedAtOpensNoForm() throws PlanFileProblem {
        fixture = new PlanFixture(folder.resolve("looked-at"), Language.DANISH, new ImmediateTasks(), true);
        model = new InspectorViewModel(fixture.context(), fixture.edits(), fixture.drafts());
        model.edit("IN-003", "title");
        assertThat(model.id()).isEqualTo("IN-003");
        assertThat(model.editingProperty().get()).isFalse();
        assertThat(model.focusFieldProperty().get()).isEmpty();
    }

    @Test
    void saysBesideTheFieldThatATitleMayNotBeEmpty() {
        Initiative busy = any(InitiativeState.IN_PROGRESS);
        fixture.context().select(busy.id().value());
        model.type(busy.id().value(), EntityKind.INITIATIVE, Map.of("title", Optional.empty()));
        assertThat(model.problemsProperty().get().byField()).containsEntry("title", "Titel skal udfyldes.");
        assertThat(now(busy)).isEqualTo(busy);
    }

    @Test
    void saysBesideTheFieldThatATimeCannotBeRead() {
        Initiative busy = any(InitiativeState.IN_PROGRESS);
        fixture.context().select(busy.id().value());
        model.cannotRead(busy.id().value(), "start", new InvalidValue("when.words", "snart"));
        assertThat(model.problemsProperty().get().byField().get("start")).contains("snart", "uge 42");
    }

    private Initiative approved() {
        return fixture.context().index().initiatives().stream()
                .filter(i -> !i.baselineEnd().isUnknown() && !i.baselineStart().isUnknown())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void asksAtTheFieldForAReasonWhenAnApprovedDateChanges() {
        Initiative planned = approved();
        type(planned, "baselineEnd", "2029-12-31");
        assertThat(model.problemsProperty().get().asked()).containsExactly("baselineEnd");
        assertThat(model.problemsProperty().get().byField()).containsOnlyKeys("baselineEnd");
        assertThat(now(planned)).isEqualTo(planned);
        model.because(planned.id().value(), EntityKind.INITIATIVE, " Besluttet af direktørerne ");
        assertThat(now(planned).baselineEnd()).isNotEqualTo(planned.baselineEnd());
        assertThat(model.problemsProperty().get()).isEqualTo(Problems.NONE);
    }

    @Test
    void aFieldThatWaitsForAReasonHoldsBackNoOther() {
        Initiative planned = approved();
        type(planned, "baselineEnd", "2029-12-31");
        type(planned, "title", "Et nyt navn");
        type(planned, "note", "En note");
        assertThat(now(planned)).returns("Et nyt navn", Initiative::title).returns("En note", Initiative::note);
        assertThat(now(planned).baselineEnd()).isEqualTo(planned.baselineEnd());
        assertThat(fixture.drafts().of(planned.id().value()).orElseThrow().typed())
                .containsOnlyKeys("baselineEnd");
        assertThat(model.problemsProperty().get().asked()).containsExactly("baselineEnd");
        model.because(planned.id().value(), EntityKind.INITIATIVE, "Aftalt");
        assertThat(now(planned).baselineEnd()).isNotEqualTo(planned.baselineEnd());
        assertThat(model.hasDraft()).isFalse();
    }

    @Test
    void anInvalidFieldHoldsBackNoOther() {
        Initiative busy = any(InitiativeState.IN_PROGRESS);
        fixture.context().select(busy.id().value());
        model.type(busy.id().value(), EntityKind.INITIATIVE, Map.of("title", Optional.empty()));
        type(busy, "state", "ON_HOLD");
        type(busy, "goal", "Et mål");
        assertThat(now(busy)).returns("Et mål", Initiative::goal).returns(busy.title(), Initiative::title);
        assertThat(model.problemsProperty().get().byField()).containsOnlyKeys("title", "stateReason", "reviewDate");
    }

    @Test
    void aFieldThatIsLeftAsItWasAsksNoMore() {
        Initiative planned = approved();
        type(planned, "baselineEnd", "2029-12-31");
        model.keep(planned.id().value(), EntityKind.INITIATIVE, "baselineEnd");
        assertThat(model.problemsProperty().get()).isEqualTo(Problems.NONE);
        assertThat(model.hasDraft()).isFalse();
        assertThat(now(planned)).isEqualTo(planned);
    }

    @Test
    void aTextThatCannotBeReadIsStillSaidWhenAnotherFieldIsSaved() {
        Initiative busy = any(InitiativeState.IN_PROGRESS);
        fixture.context().select(busy.id().value());
        model.cannotRead(busy.id().value(), "start", new InvalidValue("when.words", "snart"));
        type(busy, "goal", "Et mål");
        assertThat(model.problemsProperty().get().byField()).containsOnlyKeys("start");
        type(busy, "start", "2026");
        assertThat(model.problemsProperty().get().byField()).isEmpty();
    }

    @Test
    void aSlipInANewInitiativesBaselineAsksNothing() {
        new Creation(fixture.context(), fixture.edits(), fixture, fixture.drafts()).begin(EntityKind.INITIATIVE, "");
        String id = model.id();
        for (String day : List.of("2027-01-31", "2027-12-31")) {
            model.type(
                    id,
                    EntityKind.INITIATIVE,
                    Map.of(
                            "title", Optional.of(new Value.Text("Nyt")),
                            "baselineEnd", Optional.of(new Value.Text(day))));
            assertThat(model.problemsProperty().get()).isEqualTo(Problems.NONE);
        }
        assertThat(fixture.context().index().find(Initiative.class, new Id<>(id)))
                .map(i -> WhenNotation.write(i.baselineEnd()))
                .contains("2027-12-31");
    }

    @Test
    void deletesARecordWithTheWayBack() {
        Milestone milestone = fixture.context().roadmap().all(Milestone.class).stream()
                .filter(m -> m.initiative() != null)
                .findFirst()
                .orElseThrow();
        fixture.context().select(milestone.id().value());
        model.delete();
        assertThat(fixture.said).last().asString().contains(milestone.title(), "Fortryd");
        assertThat(fixture.context().selectionProperty().get()).isEqualTo(String.valueOf(milestone.initiative()));
        fixture.edits().undo();
        assertThat(fixture.context().index().find(Milestone.class, milestone.id()))
                .contains(milestone);
    }

    @Test
    void showsARefusalOnlyOnTheRecordItIsAbout() throws PlanFileProblem {
        QueuedTasks tasks = new QueuedTasks();
        fixture = new PlanFixture(folder, Language.DANISH, tasks);
        model = new InspectorViewModel(fixture.context(), fixture.edits(), fixture.drafts());
        Initiative busy = any(InitiativeState.IN_PROGRESS);
        Initiative other = any(InitiativeState.PLANNED);
        type(busy, "state", "ON_HOLD");
        fixture.context().select(other.id().value());
        tasks.runAll();
        assertThat(model.problemsProperty().get()).isEqualTo(Problems.NONE);
        fixture.context().select(busy.id().value());
        assertThat(model.problemsProperty().get().byField()).containsKeys("stateReason", "reviewDate");
    }

    @Test
    void forgetsATextThatCannotBeReadWhenItsFormIsLeft() {
        Initiative busy = any(InitiativeState.IN_PROGRESS);
        fixture.context().select(busy.id().value());
        model.cannotRead(busy.id().value(), "start", new InvalidValue("when.words", "snart"));
        fixture.context().select("");
        fixture.context().select(busy.id().value());
        assertThat(model.problemsProperty().get().byField()).isEmpty();
    }

    @Test
    void keepsTheDraftOfARecordUntilItIsDeleted() throws PlanFileProblem {
        QueuedTasks tasks = new QueuedTasks();
        fixture = new PlanFixture(folder, Language.DANISH, tasks);
        model = new InspectorViewModel(fixture.context(), fixture.edits(), fixture.drafts());
        Milestone milestone = fixture.context().roadmap().all(Milestone.class).stream()
                .filter(m -> m.initiative() != null)
                .findFirst()
                .orElseThrow();
        String id = milestone.id().value();
        fixture.context().select(id);
        model.type(id, EntityKind.MILESTONE, Map.of("title", Optional.empty()));
        model.delete();
        assertThat(model.hasDraft()).isTrue();
        assertThat(model.id()).isEqualTo(id);
        tasks.runAll();
        assertThat(fixture.drafts().of(id)).isEmpty();
        assertThat(model.id()).isEqualTo(String.valueOf(milestone.initiative()));
    }

    @Test
    void makesARecordWithItsFirstWords() {
        new Creation(fixture.context(), fixture.edits(), fixture, fixture.drafts()).begin(EntityKind.INITIATIVE, "");
        String id = model.id();
        assertThat(model.isNew()).isTrue();
        model.type(id, EntityKind.INITIATIVE, Map.of("title", Optional.of(new Value.Text("Nyt"))));
        assertThat(model.isNew()).isFalse();
        assertThat(fixture.context().title(id)).isEqualTo("Nyt");
        assertThat(fixture.edits().nextUndoProperty().get())
                .map(t -> t.body().intention())
                .contains("initiative.create");
    }
}
