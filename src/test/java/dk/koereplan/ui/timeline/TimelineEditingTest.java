package dk.koereplan.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import dk.koereplan.app.planning.Displacement;
import dk.koereplan.app.planning.DrawnInitiative;
import dk.koereplan.app.planning.EndMoves;
import dk.koereplan.app.planning.Planned;
import dk.koereplan.app.planning.TimelinePoint;
import dk.koereplan.domain.change.Txn;
import dk.koereplan.domain.time.Precision;
import dk.koereplan.domain.time.WhenNotation;
import dk.koereplan.domain.work.Dependency;
import dk.koereplan.domain.work.Initiative;
import dk.koereplan.i18n.Language;
import dk.koereplan.store.PlanFileProblem;
import dk.koereplan.ui.common.PlanFixture;
import dk.koereplan.ui.common.QueuedTasks;
import dk.koereplan.ui.timeline.view.Selection;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TimelineEditingTest {
    private static final Displacement.Units MONTH = new Displacement.Units(Precision.MONTH, 1);

    @TempDir
    Path folder;

    private PlanFixture fixture;
    private TimelineEditing editing;
    private Initiative first;

    @BeforeEach
    void open() throws PlanFileProblem {
        fixture = new PlanFixture(folder, Language.DANISH);
        editing = new TimelineEditing(fixture.context(), fixture.edits(), fixture);
        first = fixture.context().index().initiatives().stream()
                .filter(i -> Precision.of(i.start()).isPresent()
                        && Precision.of(i.end()).isPresent()
                        && !i.baselineEnd().isUnknown())
                .findFirst()
                .orElseThrow();
    }

    private String id() {
        return first.id().value();
    }

    private String times() {
        Initiative now =
                fixture.context().roadmap().find(Initiative.class, first.id()).orElseThrow();
        return WhenNotation.write(now.start()) + " " + WhenNotation.write(now.end());
    }

    private Optional<Txn> last() {
        return fixture.edits().nextUndoProperty().get();
    }

    @Test
    void theOfferToMoveFollowersCanBeUndoneInsteadOrAfterwards() {
        Displacement.Units far = new Displacement.Units(Precision.MONTH, 24);
        var moved = fixture.context().index().initiatives().stream()
                .map(i -> i.id().value())
                .filter(id -> new PlannedGesture.Move(List.of(id), far).plan(fixture.context(), fixture.edits(), "")
                                instanceof Planned.Proposal plan
                        && Consequences.of(plan, fixture.context()).follow().isPresent())
                .findFirst()
                .orElseThrow();
        var before = fixture.context().roadmap().all(Initiative.class);
        editing.hold(new PlannedGesture.Move(List.of(moved), far));
        editing.drop();
        editing.save("forsinket", true);
        assertThat(fixture.said.getLast()).contains(" [Flyt også ").endsWith(" [Fortryd]");
        Runnable undo = fixture.offered.get(1);
        fixture.offered.getFirst().run();
        assertThat(fixture.said.getLast()).contains(" flyttet").endsWith(" [Fortryd]");
        fixture.offered.getLast().run();
        undo.run();
        assertThat(fixture.context().roadmap().all(Initiative.class)).isEqualTo(before);
    }

    @Test
    void nothingIsWrittenUntilItIsSaved() {
        String before = times();
        editing.hold(new PlannedGesture.Move(List.of(id()), MONTH));
        editing.drop();
        assertThat(editing.held()).get().matches(PendingGesture::asked);
        assertThat(times()).isEqualTo(before);
        editing.cancel();
        assertThat(editing.held()).isEmpty();
        assertThat(last()).isEmpty();
        editing.hold(new PlannedGesture.Move(List.of(id()), MONTH));
        editing.drop();
        editing.save("Udskudt på mødet", false);
        assertThat(times()).isNotEqualTo(before);
        assertThat(last()).get().satisfies(t -> {
            assertThat(t.body().intention()).isEqualTo("initiative.reschedule");
            assertThat(t.body().reason()).isEqualTo("Udskudt på mødet");
        });
        fixture.edits().undo();
        assertThat(times()).isEqualTo(before);
        assertThat(last()).isEmpty();
    }

    @Test
    void theAgreedTimeAsksForAReasonAndStaysUntilItHasOne() {
        editing.hold(new PlannedGesture.Move(List.of(id()), MONTH));
        editing.drop();
        assertThat(editing.held()).get().matches(PendingGesture::concernsAgreed);
        editing.save("", true);
        assertThat(editing.held()).get().satisfies(h -> assertThat(h.refused()).contains("begrundelse"));
        assertThat(last()).isEmpty();
        editing.save("Aftalt med kredsen", true);
        assertThat(editing.held()).isEmpty();
        assertThat(last())
                .get()
                .satisfies(t -> assertThat(t.body().changes())
                        .extracting(c -> c.key().group())
                        .contains("baseline", "forecast"));
    }

    @Test
    void pressingAgainBeforeItIsSavedMakesOneEdit() {
        editing.focusProperty().set(id());
        editing.step(Precision.YEAR, 1);
        editing.step(Precision.YEAR, 1);
        editing.step(Precision.YEAR, -1);
        assertThat(editing.held())
                .get()
                .extracting(PendingGesture::what)
                .isEqualTo(new PlannedGesture.Move(List.of(id()), new Displacement.Units(Precision.YEAR, 1)));
        editing.save("", false);
        fixture.edits().undo();
        assertThat(last()).isEmpty();
    }

    @Test
    void anotherGestureSavesTheOneBefore() {
        editing.focusProperty().set(id());
        editing.step(Precision.YEAR, 1);
        editing.stepEnd(EndMoves.Edge.END, Precision.YEAR, 1);
        assertThat(last()).isPresent();
        assertThat(editing.held()).isPresent();
        editing.save("", false);
        assertThat(editing.held()).isEmpty();
        fixture.edits().undo();
        assertThat(last()).isPresent();
    }

    @Test
    void movesTheWholeSelectionAsOneEntry() {
        List<String> ids = fixture.context().index().initiatives().stream()
                .filter(i -> Precision.of(i.start()).isPresent()
                        && Precision.of(i.end()).isPresent())
                .limit(4)
                .map(i -> i.id().value())
                .toList();
        editing.selection().set(ids);
        editing.focusProperty().set(ids.getFirst());
        editing.step(Precision.YEAR, 1);
        editing.save("", false);
        assertThat(last()).get().satisfies(t -> {
            assertThat(t.body().intention()).isEqualTo("many.reschedule");
            assertThat(t.body().changes()).extracting(c -> c.key().entity()).containsAll(ids);
        });
    }

    @Test
    void aCircleIsRefusedWithItsPath() {
        Dependency there = fixture.context().roadmap().all(Dependency.class).getFirst();
        String from = there.to().getFirst().value();
        String to = there.from().value();
        editing.focusProperty().set(from);
        editing.beginLink();
        assertThat(editing.linking()).isTrue();
        editing.linkTo(to);
        editing.drop();
        editing.save("", false);
        assertThat(editing.held())
                .get()
                .satisfies(h -> assertThat(h.refused())
                        .contains("ring")
                        .contains(fixture.context().title(from) + " → "));
        assertThat(last()).isEmpty();
    }

    @Test
    void aNewInitiativeNeedsItsTitleAndIsThenSelected() {
        LocalDate day = LocalDate.of(2027, 1, 1);
        var drawn = new DrawnInitiative(
                Map.of("REGION", "REG-84"), day.toEpochDay(), day.toEpochDay() + 70.0, Precision.MONTH);
        editing.hold(new PlannedGesture.Draw("ny", drawn));
        editing.drop();
        editing.save(" ", false);
        assertThat(editing.held()).get().satisfies(h -> assertThat(h.refused()).isNotEmpty());
        editing.save("Fælles visitation", false);
        assertThat(editing.selection().ids()).containsExactly("ny");
        assertThat(fixture.context().roadmap().find(Initiative.class, "ny"))
                .get()
                .satisfies(i -> {
                    assertThat(WhenNotation.write(i.end())).isEqualTo("2027-02");
                    assertThat(i.ownerPeriods()).hasSize(1);
                });
    }

    @Test
    void saysWhyItCannotMove() {
        String undated = fixture.context().index().initiatives().stream()
                .filter(i -> i.start().isUnknown()
                        && i.end().isUnknown()
                        && i.baselineStart().isUnknown()
                        && i.baselineEnd().isUnknown())
                .findFirst()
                .orElseThrow()
                .id()
                .value();
        editing.focusProperty().set(undated);
        editing.step(Precision.MONTH, 1);
        assertThat(editing.held()).isEmpty();
        assertThat(fixture.said).containsExactly("planning.undated");
        editing.hold(new PlannedGesture.Put(undated, TimelinePoint.at(LocalDate.of(2027, 3, 4), Precision.QUARTER)));
        editing.drop();
        editing.save("", false);
        assertThat(fixture.context().roadmap().find(Initiative.class, undated))
                .get()
                .satisfies(i -> assertThat(WhenNotation.write(i.start())).isEqualTo("2027-Q1"));
    }

    @Test
    void theSelectionFollowsTheInspectorAndItTheSelection() {
        Selection selection = editing.selection();
        selection.set(List.of("IN-001", "IN-002"));
        assertThat(fixture.context().selectionProperty().get()).isEqualTo("IN-002");
        selection.toggle("IN-002");
        assertThat(fixture.context().selectionProperty().get()).isEqualTo("IN-001");
        selection.add(List.of("IN-003"));
        fixture.context().select("IN-003");
        assertThat(selection.ids()).containsExactly("IN-001", "IN-003");
        fixture.context().select("IN-005");
        assertThat(selection.ids()).containsExactly("IN-005");
        fixture.context().select("");
        assertThat(selection.ids()).isEmpty();
    }

    private QueuedTasks queued() throws PlanFileProblem {
        QueuedTasks tasks = new QueuedTasks();
        fixture = new PlanFixture(folder, Language.DANISH, tasks);
        editing = new TimelineEditing(fixture.context(), fixture.edits(), fixture);
        tasks.runAll();
        return tasks;
    }

    @Test
    void whatCouldNotBeWrittenIsAskedForAgainAndCanBeSaved() throws PlanFileProblem {
        QueuedTasks tasks = queued();
        fixture.expectProblems();
        editing.hold(new PlannedGesture.Move(List.of(id()), MONTH));
        editing.drop();
        editing.save("Udskudt på mødet", true);
        tasks.failNext();
        tasks.runAll();
        assertThat(last()).isEmpty();
        assertThat(editing.held()).get().matches(PendingGesture::asked);
        editing.save("Udskudt på mødet", true);
        tasks.runAll();
        assertThat(editing.held()).isEmpty();
        assertThat(last()).get().satisfies(t -> assertThat(t.body().reason()).isEqualTo("Udskudt på mødet"));
    }

    @Test
    void aKeyWhileAMoveIsWrittenDoesNotMoveItTwice() throws PlanFileProblem {
        QueuedTasks tasks = queued();
        editing.focusProperty().set(id());
        editing.step(Precision.MONTH, 1);
        editing.save("Udskudt på mødet", true);
        editing.step(Precision.MONTH, 1);
        tasks.runAll();
        String once = times();
        assertThat(editing.held()).isEmpty();
        assertThat(last()).isPresent();
        editing.save("", true);
        tasks.runAll();
        assertThat(times()).isEqualTo(once);
    }
}
