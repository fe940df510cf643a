package dk.koereplan.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import dk.koereplan.domain.change.Value;
import dk.koereplan.domain.edit.Edit;
import dk.koereplan.domain.roadmap.EntityKind;
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
    private DeskFixture fixture;
    private Edits edits;
    private List<Milestone> milestones = List.of();

    @BeforeEach
    void open() throws PlanFileProblem {
        fixture = new DeskFixture(folder, Language.DANISH, tasks);
        edits = fixture.desk.edits();
        milestones = fixture.desk.context().roadmap().all(Milestone.class);
    }

    private static Edit rename(Milestone milestone, String title) {
        TreeMap<String, Value> values =
                new TreeMap<>(EntityKind.MILESTONE.schema().write(milestone).fields());
        values.put("title", new Value.Text(title));
        return Edit.put(EntityKind.MILESTONE.schema().read(milestone.id().value(), new Value.Struct(values)));
    }

    private String title(Milestone milestone) {
        return fixture.desk.context().title(milestone.id().value());
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
        assertThat(fixture.desk.context().roadmap().find(Milestone.class, first.id()))
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
}
