package dk.koereplan.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import dk.koereplan.domain.Samples;
import dk.koereplan.domain.change.Value;
import dk.koereplan.domain.edit.Edit;
import dk.koereplan.domain.governance.Body;
import dk.koereplan.domain.governance.DecisionGate;
import dk.koereplan.domain.governance.GateOutcome;
import dk.koereplan.domain.governance.GateState;
import dk.koereplan.domain.roadmap.EntityKind;
import dk.koereplan.domain.roadmap.Records;
import dk.koereplan.domain.work.Milestone;
import dk.koereplan.i18n.Language;
import dk.koereplan.store.PlanFileProblem;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EditsTest {
    @TempDir
    Path folder;

    private final QueuedTasks tasks = new QueuedTasks();
    private PlanFixture fixture;
    private Edits edits;
    private List<Milestone> milestones = List.of();

    @BeforeEach
    void open() throws PlanFileProblem {
        fixture = new PlanFixture(folder, Language.DANISH, tasks);
        edits = fixture.edits();
        milestones = fixture.context().roadmap().all(Milestone.class);
    }

    private static Edit rename(Milestone milestone, String title) {
        TreeMap<String, Value> values =
                new TreeMap<>(EntityKind.MILESTONE.schema().write(milestone).fields());
        values.put("title", new Value.Text(title));
        return Edit.put(EntityKind.MILESTONE.schema().read(milestone.id().value(), new Value.Struct(values)));
    }

    private String title(Milestone milestone) {
        return fixture.context().title(milestone.id().value());
    }

    @Test
    void severalStepsAreTakenBackAtOnceEachAsAnEntryOfItsOwn() {
        Milestone first = milestones.getFirst();
        Milestone last = milestones.getLast();
        edits.apply(rename(first, "Et"));
        edits.apply(rename(last, "To"));
        edits.apply(rename(first, "Tre"));
        tasks.runAll();
        edits.undoSteps(2);
        tasks.runAll();
        assertThat(title(first)).isEqualTo("Et");
        assertThat(title(last)).isEqualTo(last.title());
        assertThat(fixture.said).contains("2 trin fortrudt, senest Ændrede milepæl: »" + last.title() + "«");
        assertThat(edits.nextUndoProperty().get()).isPresent();
        edits.redoSteps(2);
        tasks.runAll();
        assertThat(title(first)).isEqualTo("Tre");
        assertThat(title(last)).isEqualTo("To");
        assertThat(edits.nextRedoProperty().get()).isEmpty();
    }

    @Test
    void moreStepsThanThereAreTakeBackAllOfThem() {
        edits.apply(rename(milestones.getFirst(), "Et"));
        tasks.runAll();
        edits.undoSteps(7);
        tasks.runAll();
        assertThat(title(milestones.getFirst())).isEqualTo(milestones.getFirst().title());
        assertThat(fixture.said).noneMatch(said -> said.contains("trin"));
    }

    @Test
    void theOfferToUndoTakesBackThatVeryChange() {
        Milestone first = milestones.getFirst();
        Milestone last = milestones.getLast();
        edits.applyWithUndo(rename(first, "Først"), "Omdøbt", refused -> {});
        edits.apply(rename(last, "Sidst"));
        tasks.runAll();
        fixture.offered.getFirst().run();
        tasks.runAll();
        assertThat(title(first)).isEqualTo(first.title());
        assertThat(title(last)).isEqualTo("Sidst");
    }

    @Test
    void theOfferToUndoADeletionBringsBackThatRecord() {
        Milestone first = milestones.getFirst();
        Milestone last = milestones.getLast();
        edits.remove(first.id().value(), () -> {});
        edits.apply(rename(last, "Sidst"));
        tasks.runAll();
        fixture.offered.getFirst().run();
        tasks.runAll();
        assertThat(fixture.context().roadmap().find(Milestone.class, first.id()))
                .contains(first);
        assertThat(title(last)).isEqualTo("Sidst");
    }

    @Test
    void offersNoUndoWhenThePlanSaidSoAlready() {
        Milestone first = milestones.getFirst();
        edits.applyWithUndo(rename(first, first.title()), "Omdøbt", refused -> {});
        tasks.runAll();
        assertThat(fixture.said).isEmpty();
    }

    @Test
    void saysUndoneOnlyWhenSomethingWas() {
        edits.apply(rename(milestones.getFirst(), "Først"));
        tasks.runAll();
        edits.undo();
        edits.undo();
        tasks.runAll();
        assertThat(fixture.said).containsExactly("Fortrudt: Ændrede milepæl: »Kvalitetsmål godkendt«");
    }

    @Test
    void anApprovalByABodyWithoutRecordedMandatesIsKeptAndToldOf() {
        Body body = Samples.record(Body.class, "B-NY", "title", "Styregruppen");
        DecisionGate planned = Samples.record(
                DecisionGate.class,
                "G-NY",
                "title",
                "Godkend planen",
                "body",
                "B-NY",
                "purpose",
                "APPROVE",
                "date",
                "2026-05-01",
                "state",
                "ON_AGENDA");
        edits.apply(Edit.put(body));
        edits.apply(Edit.put(planned));
        tasks.runAll();
        assertThat(fixture.said).isEmpty();
        edits.apply(Edit.put(Records.with(
                Records.with(planned, "state", GateState.HELD), "outcome", List.of(GateOutcome.APPROVED))));
        tasks.runAll();
        assertThat(fixture.said)
                .singleElement()
                .satisfies(said -> assertThat(said).startsWith("»Godkend planen«: mandat ikke oplyst"));
        assertThat(fixture.context().roadmap().find(DecisionGate.class, planned.id()))
                .get()
                .matches(DecisionGate::approves);
    }
}
