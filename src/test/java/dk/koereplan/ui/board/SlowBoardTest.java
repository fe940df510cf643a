package dk.koereplan.ui.board;

import static org.assertj.core.api.Assertions.assertThat;

import dk.koereplan.analysis.Phase;
import dk.koereplan.app.PassingMemory;
import dk.koereplan.domain.Id;
import dk.koereplan.domain.governance.Body;
import dk.koereplan.domain.governance.DecisionGate;
import dk.koereplan.domain.governance.Rag;
import dk.koereplan.domain.governance.Rollout;
import dk.koereplan.domain.view.ColumnLimit;
import dk.koereplan.domain.work.Initiative;
import dk.koereplan.domain.work.InitiativeState;
import dk.koereplan.i18n.Language;
import dk.koereplan.scene.board.BoardCell;
import dk.koereplan.scene.board.BoardModel;
import dk.koereplan.scene.board.BoardSetting;
import dk.koereplan.scene.board.ColumnField;
import dk.koereplan.scene.board.ColumnKey;
import dk.koereplan.scene.board.MatrixModel.Spot;
import dk.koereplan.scene.timeline.lanes.LaneField;
import dk.koereplan.store.PlanFileProblem;
import dk.koereplan.ui.common.PlanFixture;
import dk.koereplan.ui.common.QueuedTasks;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The board while writing and laying out take their time: what is said meanwhile makes no second record.
class SlowBoardTest {
    @TempDir
    Path folder;

    private final QueuedTasks tasks = new QueuedTasks();
    private final List<CardHand.Refused> refused = new ArrayList<>();
    private PlanFixture fixture;
    private BoardViewModel model;

    @BeforeEach
    void open() throws PlanFileProblem {
        fixture = new PlanFixture(folder, Language.DANISH, tasks);
        model = new BoardViewModel(fixture.context(), fixture.edits(), fixture, tasks, new PassingMemory());
        fixture.context().scopeProperty().subscribe(scope -> model.refresh());
        model.model();
        tasks.runAll();
    }

    private void columns(ColumnField field) {
        model.choose(model.settingProperty().get().columns(field));
        tasks.runAll();
    }

    private void move(Initiative initiative, ColumnKey column) {
        BoardModel board = model.model();
        var spot = board.spot(initiative.id().value()).orElseThrow();
        model.hand().move(spot, new BoardCell(column, board.lane(spot)), refused::add);
    }

    private Spot empty() {
        for (int row = 0; row < model.matrix().model().rows(); row++) {
            for (int column = 0; column < model.matrix().model().columns(); column++) {
                if (model.matrix().model().cell(new Spot(row, column)).isEmpty()) {
                    return new Spot(row, column);
                }
            }
        }
        throw new AssertionError("no empty cell");
    }

    private List<Rollout> rollouts(Spot spot) {
        Id<Initiative> initiative =
                model.matrix().model().initiative(spot.row()).id();
        var region = model.matrix().model().region(spot.column()).id();
        return fixture.context().index().rolloutsOf(initiative).stream()
                .filter(r -> r.region().equals(region))
                .toList();
    }

    @Test
    void aCellThatIsTakenOnTwiceIsOneRolloutInTheSecondState() {
        columns(ColumnField.ROLLOUT);
        Spot empty = empty();
        model.matrix().focus(empty);
        model.matrix().cycle();
        model.matrix().cycle();
        tasks.runAll();
        assertThat(rollouts(empty)).extracting(Rollout::state).containsExactly(InitiativeState.AGREED);
        model.matrix().cycle();
        model.matrix().remove();
        tasks.runAll();
        assertThat(rollouts(empty)).isEmpty();
    }

    @Test
    void whatCouldNotBeWrittenHoldsNothingUp() {
        columns(ColumnField.ROLLOUT);
        fixture.expectProblems();
        Spot empty = empty();
        model.matrix().focus(empty);
        model.matrix().state(InitiativeState.PLANNED);
        model.matrix().state(InitiativeState.AGREED);
        tasks.failNext();
        tasks.runAll();
        assertThat(fixture.problems).hasSize(1);
        assertThat(rollouts(empty)).extracting(Rollout::state).containsExactly(InitiativeState.AGREED);
    }

    @Test
    void aCardPutBeforeAForumTwicePlansOneGate() {
        columns(ColumnField.FORUM);
        Initiative initiative = model.model().at(new ColumnKey.Before(null), 0);
        Id<Body> forum = fixture.context().roadmap().all(Body.class).stream()
                .filter(body -> !body.perRegion())
                .findFirst()
                .orElseThrow()
                .id();
        move(initiative, new ColumnKey.Before(forum));
        move(initiative, new ColumnKey.Before(forum));
        tasks.runAll();
        assertThat(refused).isEmpty();
        assertThat(fixture.context().index().gatesOf(initiative.id()))
                .filteredOn(gate -> gate.state().isOpen())
                .extracting(DecisionGate::body)
                .containsExactly(forum);
    }

    @Test
    void aLightThatIsGivenTwiceIsOneReport() {
        columns(ColumnField.LIGHT);
        Initiative initiative = model.model().keys().stream()
                .filter(key -> !model.model().isEmpty(key))
                .map(key -> model.model().at(key, 0))
                .filter(i -> reports(i) == 0)
                .findFirst()
                .orElseThrow();
        Rag[] lights = {Rag.YELLOW, Rag.RED};
        for (Rag light : lights) {
            move(initiative, new ColumnKey.Lit(light));
        }
        tasks.runAll();
        assertThat(refused).isEmpty();
        assertThat(reports(initiative)).isEqualTo(1);
    }

    private long reports(Initiative initiative) {
        var newest = fixture.context().index().periods().stream()
                .filter(p -> !p.from().isAfter(fixture.context().asOf().day()))
                .reduce((a, b) -> b)
                .orElseThrow();
        return fixture.context().index().reportsOf(initiative.id()).stream()
                .filter(r -> r.period().equals(newest.id()))
                .count();
    }

    @Test
    void aLimitThatIsKeptTwiceIsOneLimit() {
        ColumnKey column = ColumnKey.of(Phase.IN_PROGRESS);
        int before = fixture.context().roadmap().all(ColumnLimit.class).size();
        assertThat(model.model().limit(column)).isEmpty();
        model.limit(column, OptionalInt.of(5));
        model.limit(column, OptionalInt.of(5));
        tasks.runAll();
        assertThat(fixture.context().roadmap().all(ColumnLimit.class)).hasSize(before + 1);
    }

    @Test
    void aLayoutThatIsTakenBackMeanwhileIsTheOneOfBefore() {
        BoardSetting plain = model.settingProperty().get();
        model.choose(plain.lanes(LaneField.TRACK));
        model.choose(plain);
        tasks.runAll();
        assertThat(model.model().setting())
                .isEqualTo(model.settingProperty().get())
                .isEqualTo(plain);
    }
}
