package dk.koereplan.export.msproject;

import static org.assertj.core.api.Assertions.assertThat;

import dk.koereplan.analysis.AsOf;
import dk.koereplan.analysis.filter.PlanFilter;
import dk.koereplan.analysis.overview.Scope;
import dk.koereplan.domain.Samples;
import dk.koereplan.domain.roadmap.Roadmap;
import dk.koereplan.domain.time.When;
import dk.koereplan.domain.work.Dependency;
import dk.koereplan.domain.work.Initiative;
import dk.koereplan.domain.work.Milestone;
import dk.koereplan.export.ExportRequest;
import dk.koereplan.export.Material;
import dk.koereplan.export.Requests;
import dk.koereplan.export.TimelineCut;
import dk.koereplan.export.View;
import dk.koereplan.i18n.Language;
import dk.koereplan.scene.Plans;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.mpxj.Task;
import org.mpxj.TaskMode;
import org.mpxj.mspdi.MSPDIReader;

/// Read by another's reader.
class MsProjectExporterTest {
    private static final Roadmap DEMO = Plans.named("demo");
    private static final String ID = "Køreplan: ";

    private static List<Task> read() throws Exception {
        return read(Requests.of(DEMO, View.TIMELINE));
    }

    private static List<Task> read(ExportRequest request) throws Exception {
        var out = new ByteArrayOutputStream();
        new MsProjectExporter().write(new Material(request), out);
        var project = new MSPDIReader().read(new ByteArrayInputStream(out.toByteArray()));
        return project.getTasks().stream()
                .filter(task -> task.getUniqueID() > 0)
                .toList();
    }

    private static Map<String, Task> byId() throws Exception {
        return read().stream().collect(Collectors.toMap(MsProjectExporterTest::id, Function.identity()));
    }

    /// The last line of the notes.
    private static String id(Task task) {
        String notes = task.getNotes().strip();
        return notes.substring(notes.lastIndexOf(ID) + ID.length());
    }

    @Test
    void everyInitiativeIsASummaryOfItsMilestones() throws Exception {
        Map<String, Task> tasks = byId();
        Scope scope = Plans.scope(DEMO);
        for (Initiative initiative : scope.initiatives()) {
            Task task = tasks.get(initiative.id().value());
            assertThat(task.getName()).contains(initiative.title());
            List<String> below =
                    task.getChildTasks().stream().map(MsProjectExporterTest::id).toList();
            assertThat(below)
                    .isEqualTo(scope.index().milestonesOf(initiative.id()).stream()
                            .map(m -> m.id().value())
                            .toList());
            assertThat(task.getTaskMode()).isEqualTo(TaskMode.MANUALLY_SCHEDULED);
        }
    }

    @Test
    void noExactDayIsMoved() throws Exception {
        Map<String, Task> tasks = byId();
        int exact = 0;
        for (Initiative initiative : DEMO.all(Initiative.class)) {
            Task task = tasks.get(initiative.id().value());
            if (initiative.start() instanceof When.Day day) {
                assertThat(task.getStart().toLocalDate()).as(task.getName()).isEqualTo(day.date());
                exact++;
            }
            if (initiative.end() instanceof When.Day day) {
                assertThat(task.getFinish().toLocalDate()).as(task.getName()).isEqualTo(day.date());
            }
            if (initiative.baselineStart() instanceof When.Day && initiative.baselineEnd() instanceof When.Day day) {
                assertThat(task.getBaselineFinish().toLocalDate()).isEqualTo(day.date());
            }
        }
        assertThat(exact).isGreaterThan(10);
    }

    @Test
    void aVagueMilestoneIsAtItsLastDayAndSaysItsWords() throws Exception {
        Milestone week = DEMO.all(Milestone.class).stream()
                .filter(m -> m.forecast() instanceof When.Week && m.actual().isUnknown())
                .findFirst()
                .orElseThrow();
        Task task = byId().get(week.id().value());
        LocalDate last = week.forecast().interval().last().orElseThrow();
        assertThat(task.getMilestone()).isTrue();
        assertThat(task.getFinish().toLocalDate()).isEqualTo(last);
        assertThat(task.getNotes()).contains("som oplyst: uge ");
    }

    @Test
    void whatNobodyKnowsHasNoDay() throws Exception {
        Map<String, Task> tasks = byId();
        List<Milestone> unknown = DEMO.all(Milestone.class).stream()
                .filter(m -> m.forecast().isUnknown()
                        && m.baseline().isUnknown()
                        && m.actual().isUnknown())
                .toList();
        assertThat(unknown).isNotEmpty();
        unknown.forEach(m -> assertThat(tasks.get(m.id().value()).getFinish()).isNull());
    }

    /// Two people drew a sound link each.
    @Test
    void aCircleThatThePlanLeavesOutIsNotHandedOver() throws Exception {
        Roadmap merged = Plans.of(List.of(
                Samples.initiative("I-1"),
                Samples.initiative("I-2"),
                Samples.dependency("D-1", "I-1", "I-2"),
                Samples.dependency("D-2", "I-2", "I-1")));
        ExportRequest request = Requests.of(merged, View.TIMELINE);
        assertThat(read(request)).flatMap(Task::getPredecessors).hasSize(1);
        assertThat(new MsProjectExporter().write(new Material(request), OutputStream.nullOutputStream()))
                .singleElement()
                .asString()
                .startsWith("1 afhængighed er udeladt");
    }

    @Test
    void aMilestoneIsDoneOnceItIsReached() throws Exception {
        Roadmap plan = Plans.of(List.of(Samples.milestone("M-1", "state", "REACHED", "actual", "2026-11-20")));
        assertThat(read(on(plan, "2026-11-19")))
                .extracting(Task::getPercentageComplete)
                .containsExactly(0);
        assertThat(read(on(plan, "2026-11-20")))
                .extracting(Task::getPercentageComplete)
                .containsExactly(100);
    }

    private static ExportRequest on(Roadmap plan, String day) {
        return Requests.of(
                plan,
                AsOf.endOf(LocalDate.parse(day)),
                View.TIMELINE,
                TimelineCut.WHOLE,
                PlanFilter.EMPTY,
                Language.DANISH);
    }

    @Test
    void linksLeadWhereTheyDo() throws Exception {
        Map<String, Task> tasks = byId();
        Map<Integer, String> ids = new HashMap<>();
        tasks.forEach((id, task) -> ids.put(task.getUniqueID(), id));
        Set<String> links = new TreeSet<>();
        tasks.forEach((id, task) -> task.getPredecessors()
                .forEach(link -> links.add(ids.get(link.getPredecessorTask().getUniqueID()) + " > " + id)));
        assertThat(links).isNotEmpty();
        assertThat(DEMO.all(Dependency.class).stream()
                        .flatMap(d -> d.to().stream().map(to -> d.from().value() + " > " + to.value()))
                        .toList())
                .containsAll(links);
    }
}
