package dk.koereplan.ui.board;

import static org.assertj.core.api.Assertions.assertThat;

import dk.koereplan.analysis.Phase;
import dk.koereplan.analysis.overview.ReportStage;
import dk.koereplan.app.PassingMemory;
import dk.koereplan.app.PlanMemory;
import dk.koereplan.domain.Id;
import dk.koereplan.domain.OwnerRef;
import dk.koereplan.domain.edit.Edit;
import dk.koereplan.domain.edit.Mending;
import dk.koereplan.domain.governance.Body;
import dk.koereplan.domain.governance.DecisionGate;
import dk.koereplan.domain.governance.Rag;
import dk.koereplan.domain.governance.ReportState;
import dk.koereplan.domain.governance.ReportingPeriod;
import dk.koereplan.domain.governance.StatusReport;
import dk.koereplan.domain.roadmap.EntityKind;
import dk.koereplan.domain.work.Initiative;
import dk.koereplan.domain.work.OwnerPeriod;
import dk.koereplan.domain.work.Profession;
import dk.koereplan.i18n.Language;
import dk.koereplan.scene.board.BoardCell;
import dk.koereplan.scene.board.BoardModel;
import dk.koereplan.scene.board.BoardSetting;
import dk.koereplan.scene.board.CardSize;
import dk.koereplan.scene.board.ColumnField;
import dk.koereplan.scene.board.ColumnKey;
import dk.koereplan.scene.timeline.lanes.LaneField;
import dk.koereplan.store.PlanFileProblem;
import dk.koereplan.ui.common.PlanFixture;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a card is given by the column and the lane that it is put in.
class CardMovesTest {
    @TempDir
    Path folder;

    private final PlanMemory memory = new PassingMemory();
    private final List<CardHand.Refused> refused = new ArrayList<>();
    private PlanFixture fixture;
    private BoardViewModel model;

    @BeforeEach
    void open() throws PlanFileProblem {
        fixture = new PlanFixture(folder, Language.DANISH);
        model = board();
        fixture.context().scopeProperty().subscribe(scope -> model.refresh());
    }

    private BoardViewModel board() {
        return new BoardViewModel(fixture.context(), fixture.edits(), fixture, fixture.tasks(), memory);
    }

    private void columns(ColumnField field) {
        model.choose(model.settingProperty().get().columns(field));
    }

    private void lanes(LaneField field) {
        model.choose(model.settingProperty().get().lanes(field));
    }

    private Initiative first(ColumnKey column) {
        return model.model().at(column, 0);
    }

    private void move(Initiative initiative, ColumnKey column) {
        BoardModel board = model.model();
        var spot = board.spot(initiative.id().value()).orElseThrow();
        model.hand().move(spot, new BoardCell(column, board.lane(spot)), refused::add);
    }

    private void moveToLane(Initiative initiative, String lane) {
        BoardModel board = model.model();
        var spot = board.spot(initiative.id().value()).orElseThrow();
        model.hand().move(spot, new BoardCell(spot.column(), lane(lane)), refused::add);
    }

    private int lane(String id) {
        return model.model().lanes().stream()
                .map(key -> key.lane().outer())
                .toList()
                .indexOf(id);
    }

    private Initiative now(Initiative initiative) {
        return fixture.context().index().find(Initiative.class, initiative.id()).orElseThrow();
    }

    private ColumnKey column(Initiative initiative) {
        return model.model().spot(initiative.id().value()).orElseThrow().column();
    }

    @Test
    void aCardPutBeforeAForumPlansAGateThere() {
        columns(ColumnField.FORUM);
        Initiative initiative = first(new ColumnKey.Before(null));
        Id<Body> forum = fixture.context().roadmap().all(Body.class).stream()
                .filter(body -> !body.perRegion())
                .findFirst()
                .orElseThrow()
                .id();
        move(initiative, new ColumnKey.Before(forum));
        assertThat(refused).isEmpty();
        assertThat(fixture.context().index().gatesOf(initiative.id()))
                .filteredOn(gate -> gate.state().isOpen())
                .extracting(DecisionGate::body)
                .contains(forum);
        assertThat(column(initiative)).isEqualTo(new ColumnKey.Before(forum));
        assertThat(model.focused()).map(Initiative::id).contains(initiative.id());
        fixture.edits().undo();
        assertThat(column(initiative)).isEqualTo(new ColumnKey.Before(null));
    }

    @Test
    void aGateOnAnAgendaIsNotTakenFromItByACard() {
        columns(ColumnField.FORUM);
        List<ColumnKey> keys = model.model().keys();
        for (ColumnKey from : keys.subList(1, keys.size())) {
            for (Initiative initiative : model.model().cardsOf(from)) {
                move(initiative, new ColumnKey.Before(null));
                assertThat(refused.getLast().move().against().getFirst().mending())
                        .isInstanceOfSatisfying(
                                Mending.Fill.class,
                                fill -> assertThat(fill.field()).isEqualTo("state"));
            }
        }
        assertThat(refused).isNotEmpty();
        assertThat(fixture.edits().nextUndoProperty().get()).isEmpty();
    }

    @Test
    void aLightIsNeverWrittenWithoutAReport() {
        columns(ColumnField.LIGHT);
        Initiative initiative = first(new ColumnKey.Lit(Rag.GREEN));
        Set<StatusReport> before = Set.copyOf(fixture.context().index().reportsOf(initiative.id()));
        move(initiative, new ColumnKey.Lit(Rag.RED));
        assertThat(refused).isEmpty();
        assertThat(fixture.context().index().reportsOf(initiative.id()))
                .filteredOn(report -> !before.contains(report))
                .singleElement()
                .satisfies(report -> {
                    assertThat(report.light()).isEqualTo(Rag.RED);
                    assertThat(report.state()).isEqualTo(ReportState.SUBMITTED);
                });
        assertThat(column(initiative)).isEqualTo(new ColumnKey.Lit(Rag.GREEN));
        assertThat(fixture.said).last().asString().contains("Rød", "godkendt");

        move(initiative, new ColumnKey.Lit(Rag.NOT_ASSESSED));
        assertThat(refused).hasSize(1);
    }

    @Test
    void withoutAPeriodTheWayToOneIsShown() {
        fixture.context().roadmap().all(ReportingPeriod.class).forEach(period -> {
            List<Edit.Step> steps = new ArrayList<>();
            fixture.context().roadmap().all(StatusReport.class).stream()
                    .filter(report -> report.period().equals(period.id()))
                    .forEach(
                            report -> steps.add(new Edit.Step.Remove(report.id().value())));
            fixture.edits().apply(Edit.of(steps.toArray(Edit.Step[]::new)));
        });
        fixture.context().showAsOf(LocalDate.of(2011, 1, 1));
        columns(ColumnField.REPORT);
        Initiative initiative = first(new ColumnKey.Reported(ReportStage.NOT_ASKED));
        move(initiative, new ColumnKey.Reported(ReportStage.DRAFT));
        assertThat(refused.getFirst().move().against())
                .singleElement()
                .satisfies(why ->
                        assertThat(why.mending()).isEqualTo(new Mending.Create(EntityKind.REPORTING_PERIOD, "")));
        columns(ColumnField.LIGHT);
        move(initiative, new ColumnKey.Lit(Rag.GREEN));
        assertThat(refused).hasSize(2);
    }

    @Test
    void aReportGoesOneStepAtATime() {
        columns(ColumnField.REPORT);
        Initiative initiative = first(new ColumnKey.Reported(ReportStage.AWAITED));
        move(initiative, new ColumnKey.Reported(ReportStage.SUBMITTED));
        assertThat(refused).hasSize(1);
        move(initiative, new ColumnKey.Reported(ReportStage.DRAFT));
        assertThat(column(initiative)).isEqualTo(new ColumnKey.Reported(ReportStage.DRAFT));
        move(initiative, new ColumnKey.Reported(ReportStage.SUBMITTED));
        assertThat(refused.getLast().move().against())
                .singleElement()
                .satisfies(why -> assertThat(why.words()).contains("lys"));
        move(initiative, new ColumnKey.Reported(ReportStage.PUBLISHED));
        assertThat(refused).hasSize(3);

        Initiative submitted = first(new ColumnKey.Reported(ReportStage.SUBMITTED));
        move(submitted, new ColumnKey.Reported(ReportStage.MANAGEMENT_APPROVED));
        assertThat(refused).hasSize(3);
        assertThat(column(submitted)).isEqualTo(new ColumnKey.Reported(ReportStage.MANAGEMENT_APPROVED));
    }

    @Test
    void anotherLaneIsAnotherTrackOrProfession() {
        lanes(LaneField.TRACK);
        Initiative initiative = first(ColumnKey.of(Phase.PLANNED));
        String track = fixture.context().index().tracks().stream()
                .filter(t -> !t.id().equals(initiative.track()))
                .findFirst()
                .orElseThrow()
                .id()
                .value();
        moveToLane(initiative, track);
        assertThat(now(initiative).track()).isEqualTo(Id.of(track));
        assertThat(fixture.said).last().asString().contains(fixture.context().title(track));

        lanes(LaneField.PROFESSION);
        moveToLane(initiative, Profession.PSYCHOLOGIST.name());
        assertThat(now(initiative).professions()).containsExactly(Profession.PSYCHOLOGIST);
        assertThat(refused).isEmpty();
    }

    @Test
    void whoWasResponsibleStaysSoUntilTheDayOfTheMove() {
        lanes(LaneField.REGION);
        Initiative initiative = model.model().cardsOf(ColumnKey.of(Phase.IN_PROGRESS)).stream()
                .filter(i -> i.ownerPeriods().size() == 1
                        && i.ownerPeriods().getFirst().owner() instanceof OwnerRef.Unit unit
                        && unit.id().value().equals("REG-82"))
                .findFirst()
                .orElseThrow();
        OwnerPeriod was = initiative.ownerPeriods().getFirst();
        moveToLane(initiative, "REG-83");
        assertThat(refused).isEmpty();
        LocalDate day = fixture.context().asOf().day();
        OwnerRef next = new OwnerRef.Unit(Id.of("REG-83"));
        assertThat(now(initiative).ownerPeriods())
                .containsExactly(
                        new OwnerPeriod(was.owner(), was.from(), day.minusDays(1)),
                        new OwnerPeriod(next, day, was.to()));
        moveToLane(initiative, "REG-81");
        assertThat(now(initiative).ownerPeriods())
                .hasSize(2)
                .last()
                .satisfies(period -> assertThat(period.owner()).isEqualTo(new OwnerRef.Unit(Id.of("REG-81"))));
    }

    @Test
    void anotherColumnAndAnotherLaneAreOneEdit() {
        lanes(LaneField.TRACK);
        Initiative initiative = first(ColumnKey.of(Phase.PLANNED));
        var spot = model.model().spot(initiative.id().value()).orElseThrow();
        int lane = (model.model().lane(spot) + 1) % 3;
        assertThat(model.hand().lift(initiative.id().value())).isTrue();
        model.hand().over(java.util.Optional.of(new BoardCell(ColumnKey.of(Phase.IN_PROGRESS), lane)));
        model.hand().drop(refused::add);
        assertThat(refused).isEmpty();
        Initiative moved = now(initiative);
        assertThat(moved.state()).isNotEqualTo(initiative.state());
        assertThat(moved.track()).isNotEqualTo(initiative.track());
        fixture.edits().undo();
        assertThat(now(initiative)).isEqualTo(initiative);
    }

    @Test
    void howABoardIsLaidOutIsRememberedWithThePlan() {
        BoardSetting wanted = new BoardSetting(ColumnField.LIGHT, LaneField.OWNER, CardSize.SMALL);
        model.choose(wanted);
        assertThat(board().settingProperty().get()).isEqualTo(wanted);
        memory.keep("board", "{\"later\":1}");
        assertThat(board().settingProperty().get()).isEqualTo(BoardSetting.PLAIN);
    }
}
