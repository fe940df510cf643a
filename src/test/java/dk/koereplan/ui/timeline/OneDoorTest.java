package dk.koereplan.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import dk.koereplan.app.PassingMemory;
import dk.koereplan.app.planning.Displacement;
import dk.koereplan.app.planning.DrawnInitiative;
import dk.koereplan.app.planning.EndMoves;
import dk.koereplan.cli.CommandRun;
import dk.koereplan.domain.Entity;
import dk.koereplan.domain.change.FieldKey;
import dk.koereplan.domain.change.Txn;
import dk.koereplan.domain.change.Value;
import dk.koereplan.domain.funding.FundingSource;
import dk.koereplan.domain.funding.FundingState;
import dk.koereplan.domain.governance.DecisionGate;
import dk.koereplan.domain.governance.GateState;
import dk.koereplan.domain.roadmap.EntityKind;
import dk.koereplan.domain.roadmap.Roadmap;
import dk.koereplan.domain.time.Precision;
import dk.koereplan.domain.time.WhenNotation;
import dk.koereplan.domain.work.Initiative;
import dk.koereplan.domain.work.InitiativeState;
import dk.koereplan.domain.work.Milestone;
import dk.koereplan.domain.work.MilestoneState;
import dk.koereplan.i18n.Language;
import dk.koereplan.store.PlanFileProblem;
import dk.koereplan.ui.board.BoardViewModel;
import dk.koereplan.ui.common.PlanFixture;
import dk.koereplan.ui.inspector.Creation;
import dk.koereplan.ui.inspector.InspectorViewModel;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The same act leaves the same entry in the log, by whichever door it came in: timeline, board, inspector, `edit` and
/// `apply`.
class OneDoorTest {
    @TempDir
    Path folder;

    private CommandRun commands;
    private int plans;
    private Roadmap roadmap = Roadmap.EMPTY;

    @BeforeEach
    void open() throws PlanFileProblem {
        commands = new CommandRun(folder);
        roadmap = window().context().roadmap();
    }

    private PlanFixture window() throws PlanFileProblem {
        return new PlanFixture(folder, Language.DANISH);
    }

    /// What the log says, without the id and the source of what is new.
    private static List<String> said(Txn entry) {
        List<String> said = new ArrayList<>(entry.body().changes().stream()
                .map(change -> {
                    boolean made = change.key().group().equals(FieldKey.CREATED);
                    Map<String, Value> values = new TreeMap<>();
                    if (change.value() != null) {
                        values.putAll(change.value().fields());
                    }
                    values.remove("source");
                    return change.key().kind() + " " + (made ? "" : change.key().entity()) + " "
                            + change.key().group() + " " + values + " "
                            + change.replaces().size();
                })
                .sorted()
                .toList());
        said.addFirst(entry.body().intention());
        return said;
    }

    private List<String> window(Consumer<PlanFixture> act) throws PlanFileProblem {
        PlanFixture plan = window();
        act.accept(plan);
        return said(plan.edits().nextUndoProperty().get().orElseThrow());
    }

    private List<String> timeline(PlannedGesture gesture) throws PlanFileProblem {
        return window(plan -> {
            TimelineEditing editing = new TimelineEditing(plan.context(), plan.edits(), plan.notices());
            editing.hold(gesture);
            editing.drop();
            editing.save("", false);
        });
    }

    private List<String> inspector(Entity record, Map<String, String> fields) throws PlanFileProblem {
        return window(plan -> {
            String id = record.id().value();
            plan.context().select(id);
            new InspectorViewModel(plan.context(), plan.edits(), plan.drafts())
                    .type(id, EntityKind.of(record), values(fields));
        });
    }

    private static Map<String, Optional<Value>> values(Map<String, String> fields) {
        Map<String, Optional<Value>> values = new LinkedHashMap<>();
        fields.forEach((name, text) -> values.put(name, Optional.of(new Value.Text(text))));
        return values;
    }

    private List<String> command(String... words) throws PlanFileProblem {
        String plan = demo();
        List<String> all = new ArrayList<>(List.of("edit", plan));
        all.addAll(List.of(words));
        CommandRun.Result done = commands.run(all.toArray(String[]::new));
        assertThat(done.code()).as(done.err()).isZero();
        return said(commands.newest(plan));
    }

    private List<String> command(Entity record, Map<String, String> fields) throws PlanFileProblem {
        List<String> words = new ArrayList<>(List.of(record.id().value()));
        fields.forEach((name, text) -> words.add(name + "=" + text));
        return command(words.toArray(String[]::new));
    }

    private List<String> apply(Entity record, Map<String, String> fields) throws PlanFileProblem {
        String plan = demo();
        StringBuilder line = new StringBuilder("{\"id\": \"" + record.id() + "\", \"fields\": {");
        String separator = "";
        for (Map.Entry<String, String> field : fields.entrySet()) {
            line.append(separator).append('"').append(field.getKey()).append("\": \"");
            line.append(field.getValue()).append('"');
            separator = ", ";
        }
        String edits =
                commands.write("edits" + plans + ".jsonl", line.append("}}").toString());
        CommandRun.Result done = commands.run("apply", plan, edits);
        assertThat(done.code()).as(done.err()).isZero();
        return said(commands.newest(plan));
    }

    private String demo() {
        String plan = commands.path("demo" + plans++ + ".koereplan");
        assertThat(commands.run("new", plan, "--sample", "demo").code()).isZero();
        return plan;
    }

    private <T extends Entity> T first(Class<T> type, Predicate<T> which) {
        return roadmap.all(type).stream().filter(which).findFirst().orElseThrow();
    }

    /// The fields typed into the inspector, given to `edit` and given to `apply`.
    private void sameWithoutAWindow(List<String> said, Entity record, Map<String, String> fields)
            throws PlanFileProblem {
        assertThat(inspector(record, fields)).isEqualTo(said);
        assertThat(command(record, fields)).isEqualTo(said);
        assertThat(apply(record, fields)).isEqualTo(said);
    }

    @Test
    void anInitiativeMovesToAnotherStateTheSameWayFromEverywhere() throws PlanFileProblem {
        Initiative planned = first(Initiative.class, i -> i.state() == InitiativeState.PLANNED);
        List<String> board = window(plan -> new BoardViewModel(
                        plan.context(), plan.edits(), plan.notices(), plan.tasks(), new PassingMemory())
                .hand()
                .move(planned.id().value(), InitiativeState.IN_PROGRESS, why -> {
                    throw new AssertionError(why.move().against());
                }));
        assertThat(board).first().isEqualTo("initiative.move");
        sameWithoutAWindow(board, planned, Map.of("state", "IN_PROGRESS"));
    }

    @Test
    void anInitiativeGetsANewEndTheSameWayFromEverywhere() throws PlanFileProblem {
        Initiative dated =
                first(Initiative.class, i -> i.start().isExact() && i.end().isExact());
        String end = dated.end().interval().last().orElseThrow().plusDays(1).toString();
        List<String> timeline = timeline(new PlannedGesture.Nudge(
                dated.id().value(), EndMoves.Edge.END, new Displacement.Units(Precision.DAY, 1)));
        assertThat(timeline).first().isEqualTo("initiative.reschedule");
        sameWithoutAWindow(timeline, dated, Map.of("end", end));
    }

    @Test
    void aMilestoneIsMovedTheSameWayFromEverywhere() throws PlanFileProblem {
        Milestone dated = first(
                Milestone.class,
                m -> m.state() == MilestoneState.PLANNED && m.forecast().isExact());
        String when =
                dated.forecast().interval().last().orElseThrow().plusDays(1).toString();
        List<String> timeline = timeline(moved(dated));
        assertThat(timeline).first().isEqualTo("milestone.reschedule");
        sameWithoutAWindow(timeline, dated, Map.of("forecast", when));
    }

    @Test
    void aGateIsMovedTheSameWayFromEverywhere() throws PlanFileProblem {
        DecisionGate dated = first(
                DecisionGate.class,
                g -> g.state() == GateState.PLANNED && g.date().isExact());
        String when = dated.date().interval().last().orElseThrow().plusDays(1).toString();
        List<String> timeline = timeline(moved(dated));
        assertThat(timeline).first().isEqualTo("gate.edit");
        sameWithoutAWindow(timeline, dated, Map.of("date", when));
    }

    private static PlannedGesture moved(Entity dated) {
        return new PlannedGesture.Move(List.of(dated.id().value()), new Displacement.Units(Precision.DAY, 1));
    }

    @Test
    void aMilestoneIsReachedAndMoneyIsGrantedTheSameWayFromEverywhere() throws PlanFileProblem {
        Milestone open = first(Milestone.class, m -> m.state() == MilestoneState.PLANNED);
        Map<String, String> reached = Map.of("state", "REACHED", "actual", "2026-11-20");
        List<String> said = inspector(open, reached);
        assertThat(said).first().isEqualTo("milestone.reach");
        sameWithoutAWindow(said, open, reached);
        FundingSource expected = first(FundingSource.class, f -> f.state() == FundingState.EXPECTED);
        List<String> granted = inspector(expected, Map.of("state", "COMMITTED"));
        assertThat(granted).first().isEqualTo("funding.edit");
        sameWithoutAWindow(granted, expected, Map.of("state", "COMMITTED"));
    }

    @Test
    void theDayThatThePlanIsShownForIsKeptTheSameWayFromEverywhere() throws PlanFileProblem {
        Map<String, String> day = Map.of("asOf", "2026-12-01");
        Entity plan = roadmap.plan().orElseThrow();
        List<String> said = inspector(plan, day);
        assertThat(said).first().isEqualTo("plan.edit");
        sameWithoutAWindow(said, plan, day);
    }

    @Test
    void aLinkIsDrawnTheSameWayAsItIsWritten() throws PlanFileProblem {
        List<Initiative> all = roadmap.all(Initiative.class);
        String from = all.getFirst().id().value();
        String to = all.getLast().id().value();
        List<String> drawn = timeline(new PlannedGesture.Link(from, to));
        assertThat(drawn).first().isEqualTo("dependency.create");
        assertThat(drawn).hasSize(2);
        assertThat(command(
                        "D." + from + "." + to,
                        "--new",
                        "dependency",
                        "from=" + from,
                        "to=[\"" + to + "\"]",
                        "kind=FINISH_BEFORE",
                        "title=" + titleOf(drawn)))
                .isEqualTo(drawn);
    }

    private static String titleOf(List<String> drawn) {
        String text = drawn.getLast();
        int at = text.indexOf("title=Text[text=") + "title=Text[text=".length();
        return text.substring(at, text.indexOf(']', at));
    }

    @Test
    void anInitiativeIsMadeTheSameWayFromEverywhere() throws PlanFileProblem {
        DrawnInitiative where = new DrawnInitiative(Map.of(), 20_800, 20_840, Precision.MONTH);
        List<String> drawn = window(plan -> {
            TimelineEditing editing = new TimelineEditing(plan.context(), plan.edits(), plan.notices());
            editing.hold(new PlannedGesture.Draw("NEW", where));
            editing.drop();
            editing.save("Nyt initiativ", false);
        });
        assertThat(drawn).first().isEqualTo("initiative.create");
        String start = String.valueOf(WhenNotation.write(where.start()));
        String end = String.valueOf(WhenNotation.write(where.end()));
        List<String> typed = window(plan -> {
            new Creation(plan.context(), plan.edits(), plan.navigator(), plan.drafts())
                    .begin(EntityKind.INITIATIVE, "");
            String id = plan.context().selectionProperty().get();
            new InspectorViewModel(plan.context(), plan.edits(), plan.drafts())
                    .type(
                            id,
                            EntityKind.INITIATIVE,
                            values(Map.of("title", "Nyt initiativ", "start", start, "end", end)));
        });
        assertThat(typed).isEqualTo(drawn);
        assertThat(command(
                        "NEW",
                        "--new",
                        "initiative",
                        "title=Nyt initiativ",
                        "state=PROPOSED",
                        "start=" + start,
                        "end=" + end))
                .isEqualTo(drawn);
    }

    @Test
    void aRecordIsDeletedTheSameWayFromEverywhere() throws PlanFileProblem {
        Initiative any = roadmap.all(Initiative.class).getLast();
        List<String> inspector = window(plan -> {
            plan.context().select(any.id().value());
            new InspectorViewModel(plan.context(), plan.edits(), plan.drafts()).delete();
        });
        assertThat(inspector).first().isEqualTo("initiative.delete");
        assertThat(command(any.id().value(), "--delete")).isEqualTo(inspector);
    }
}
