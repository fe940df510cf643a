package dk.koereplan.ui.strategy;

import static org.assertj.core.api.Assertions.assertThat;

import dk.koereplan.analysis.PlanIndex;
import dk.koereplan.app.PlanSession;
import dk.koereplan.app.RecordEdits;
import dk.koereplan.app.begin.FirstSteps;
import dk.koereplan.app.begin.FirstSteps.Forum;
import dk.koereplan.app.begin.FirstSteps.Rests;
import dk.koereplan.app.begin.FirstSteps.Rhythm;
import dk.koereplan.app.sample.EmptyPlan;
import dk.koereplan.domain.Entity;
import dk.koereplan.domain.governance.Body;
import dk.koereplan.domain.governance.BodyLevel;
import dk.koereplan.domain.governance.GatePurpose;
import dk.koereplan.domain.governance.Meeting;
import dk.koereplan.domain.governance.ReportingPeriod;
import dk.koereplan.domain.party.Organisation;
import dk.koereplan.domain.party.Region;
import dk.koereplan.domain.strategy.Agreement;
import dk.koereplan.domain.strategy.AgreementKind;
import dk.koereplan.domain.strategy.Plan;
import dk.koereplan.domain.strategy.Strategy;
import dk.koereplan.domain.strategy.StrategyElement;
import dk.koereplan.domain.strategy.Track;
import dk.koereplan.merge.Digests;
import dk.koereplan.store.MemoryPlanFile;
import dk.koereplan.store.PlanFileProblem;
import dk.koereplan.ui.common.PlanFixture;
import dk.koereplan.ui.common.QueuedTasks;
import dk.koereplan.ui.shell.TestPorts;
import dk.koereplan.ui.strategy.BeginViewModel.Step;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BeginViewModelTest {
    @TempDir
    Path folder;

    private PlanFixture fixture;
    private BeginViewModel model;

    @BeforeEach
    void open() throws PlanFileProblem {
        PlanSession session = new PlanSession(new MemoryPlanFile(), "arbejdsgruppen");
        EmptyPlan.load(session, "Kvalitetsstrategi", "arbejdsgruppen");
        fixture = new PlanFixture(session, PlanIndex.of(session.roadmap()), TestPorts.in(folder));
        model = new BeginViewModel(fixture.context(), fixture.edits());
    }

    private <T extends Entity> List<T> all(Class<T> type) {
        return fixture.context().roadmap().all(type);
    }

    private void saveAll() {
        model.saveName("Kvalitet i praksis", "Samme kvalitet, uanset hvor man bor");
        model.saveTracks(model.tracks());
        model.saveUnits(
                List.of(),
                List.of(
                        new Forum("Bestyrelsen", BodyLevel.POLITICAL, List.of(GatePurpose.APPROVE)),
                        new Forum("Sekretariatet", BodyLevel.ADMINISTRATIVE, List.of())),
                List.of("Fagorganisationen", ""));
        model.saveAgreements(List.of(new Rests("Økonomiaftalen for 2027", AgreementKind.ECONOMIC)));
        String board = all(Body.class).stream()
                .filter(b -> b.title().equals("Bestyrelsen"))
                .findFirst()
                .orElseThrow()
                .id()
                .value();
        model.saveRhythm(Optional.of(Rhythm.QUARTER), board, "12-01-2027");
    }

    @Test
    void theLastStepTakenAgainMovesTheMeetingAndMakesNoSecond() {
        saveAll();
        Meeting first = all(Meeting.class).getFirst();
        model.saveRhythm(Optional.of(Rhythm.QUARTER), first.body().value(), "19-01-2027");
        assertThat(all(Meeting.class)).singleElement().satisfies(again -> {
            assertThat(again.id()).isEqualTo(first.id());
            assertThat(again.at()).isNotEqualTo(first.at());
        });
        model.saveRhythm(Optional.empty(), first.body().value(), "");
        assertThat(all(Meeting.class)).hasSize(1);
    }

    @Test
    void fiveStepsMakeAStrategyThatCanBePlannedIn() {
        saveAll();
        assertThat(model.stepProperty().get()).isEmpty();
        assertThat(all(Strategy.class)).extracting(Entity::title).containsExactly("Kvalitet i praksis");
        assertThat(all(Plan.class).getFirst().strategy())
                .isEqualTo(all(Strategy.class).getFirst().id());
        assertThat(all(StrategyElement.class)).hasSize(1);
        assertThat(fixture.context().index().tracks())
                .extracting(Track::title)
                .containsExactly("Målsætning", "Redskaber", "Organisering og samarbejde");
        assertThat(all(Track.class)).extracting(Track::number).containsExactlyInAnyOrder(1, 2, 3);
        assertThat(all(Body.class)).hasSize(2).anyMatch(b -> b.mandates().isEmpty());
        assertThat(all(Organisation.class)).extracting(Entity::title).contains("Fagorganisationen");
        assertThat(all(Agreement.class)).hasSize(1);
        assertThat(fixture.context().index().periods()).hasSize(4);
        assertThat(all(ReportingPeriod.class)).anyMatch(p -> p.title().equals("01-10-2026 til 31-12-2026"));
        assertThat(all(Meeting.class)).extracting(Entity::title).containsExactly("Første møde: Bestyrelsen");
    }

    @Test
    void everyStepIsOneEditThatUndoes() {
        String empty = Digests.content(fixture.context().roadmap());
        saveAll();
        for (int i = 0; i < 5; i++) {
            fixture.edits().undo();
        }
        assertThat(Digests.content(fixture.context().roadmap())).isEqualTo(empty);
    }

    @Test
    void aStepIsSkippedAndTakenUpAgain() {
        model.skip();
        assertThat(model.stepProperty().get()).contains(Step.TRACKS);
        model.saveTracks(List.of("Målsætning"));
        assertThat(new BeginViewModel(fixture.context(), fixture.edits())
                        .stepProperty()
                        .get())
                .contains(Step.NAME);
        model.show(Step.TRACKS);
        model.saveTracks(List.of("Målsætning", "Data"));
        assertThat(fixture.context().index().tracks()).extracting(Track::title).containsExactly("Målsætning", "Data");
    }

    @Test
    void whatCannotBeReadOrIsMissingIsSaidAndKeepsTheStep() {
        model.saveName(" ", "");
        assertThat(model.problemProperty().get()).isNotEmpty();
        assertThat(model.stepProperty().get()).contains(Step.NAME);
        model.show(Step.RHYTHM);
        assertThat(model.problemProperty().get()).isEmpty();
        model.saveRhythm(Optional.empty(), "", "en dag");
        assertThat(model.problemProperty().get()).contains("en dag");
    }

    @Test
    void thePlanKnowsTheFiveRegionsAndTheOneThatComes() {
        assertThat(model.regions()).hasSize(6);
        assertThat(model.absentUnits()).isEmpty();
        String region = all(Region.class).getFirst().id().value();
        FirstSteps steps = model.steps();
        assertThat(steps.plan().find(region)).isPresent();
    }

    @Test
    void aSecondEnterWhileAStepIsSavedPassesOverNoStep() throws PlanFileProblem {
        QueuedTasks tasks = new QueuedTasks();
        PlanSession session = new PlanSession(new MemoryPlanFile(), "arbejdsgruppen");
        EmptyPlan.load(session, "Kvalitetsstrategi", "arbejdsgruppen");
        fixture = new PlanFixture(session, PlanIndex.of(session.roadmap()), TestPorts.in(folder, tasks));
        fixture.expectProblems();
        model = new BeginViewModel(fixture.context(), fixture.edits());
        tasks.runAll();
        model.saveName("Kvalitet i praksis", "");
        model.saveName("Kvalitet i praksis", "");
        assertThat(model.busyProperty().get()).isTrue();
        tasks.runAll();
        assertThat(model.stepProperty().get()).contains(Step.TRACKS);
        model.saveTracks(List.of("Data"));
        tasks.failNext();
        tasks.runAll();
        assertThat(model.busyProperty().get()).isFalse();
        assertThat(model.stepProperty().get()).contains(Step.TRACKS);
    }

    @Test
    void aRefusalLeadsBackToTheStepThatItIsAbout() throws PlanFileProblem {
        QueuedTasks tasks = new QueuedTasks();
        PlanSession session = new PlanSession(new MemoryPlanFile(), "arbejdsgruppen");
        EmptyPlan.load(session, "Kvalitetsstrategi", "arbejdsgruppen");
        fixture = new PlanFixture(session, PlanIndex.of(session.roadmap()), TestPorts.in(folder, tasks));
        model = new BeginViewModel(fixture.context(), fixture.edits());
        tasks.runAll();
        model.saveUnits(List.of(), List.of(new Forum("Bestyrelsen", BodyLevel.POLITICAL, List.of())), List.of());
        tasks.runAll();
        Body board = all(Body.class).getFirst();
        model.show(Step.RHYTHM);
        fixture.edits().apply(RecordEdits.delete(board.id().value()));
        model.saveRhythm(Optional.empty(), board.id().value(), "12-01-2027");
        model.show(Step.TRACKS);
        tasks.runAll();
        assertThat(model.problemProperty().get()).isNotEmpty();
        assertThat(model.stepProperty().get()).contains(Step.RHYTHM);
    }
}
