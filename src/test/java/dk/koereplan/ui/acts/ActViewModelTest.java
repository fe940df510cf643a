package dk.koereplan.ui.acts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.koereplan.analysis.facts.Facts;
import dk.koereplan.app.acts.Act;
import dk.koereplan.app.acts.Acts;
import dk.koereplan.app.acts.Ask;
import dk.koereplan.app.acts.Place;
import dk.koereplan.domain.Entity;
import dk.koereplan.domain.InvalidValue;
import dk.koereplan.domain.governance.DecisionGate;
import dk.koereplan.domain.governance.GateState;
import dk.koereplan.domain.governance.HearingParty;
import dk.koereplan.domain.governance.HearingResponse;
import dk.koereplan.domain.governance.PartyState;
import dk.koereplan.i18n.Language;
import dk.koereplan.merge.Digests;
import dk.koereplan.store.PlanFileProblem;
import dk.koereplan.ui.common.PlanFixture;
import dk.koereplan.ui.common.QueuedTasks;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ActViewModelTest {
    /// A party of the demo that has not answered, two weeks after the deadline.
    private static final String MISSING = "HP-5";

    @TempDir
    Path folder;

    private PlanFixture fixture;
    private boolean done;

    @BeforeEach
    void open() throws PlanFileProblem {
        fixture = new PlanFixture(folder, Language.DANISH);
    }

    private ActViewModel model(String key, String id) {
        Entity record = fixture.context().index().find(id).orElseThrow();
        Facts facts = fixture.context().scope().facts();
        Place place = new Place(
                facts,
                fixture.edits()::nextId,
                fixture.edits().entered(),
                fixture.context().today());
        Act act = Acts.of(List.of(record), place).stream()
                .filter(a -> a.key().equals(key))
                .findFirst()
                .orElseThrow();
        return new ActViewModel(fixture.context(), fixture.edits(), fixture, act, record.title());
    }

    private static Ask ask(ActViewModel model, String name) {
        return model.asksProperty().get().stream()
                .filter(a -> a.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whatIsTypedDecidesWhatElseIsAsked() {
        ActViewModel model = model("act.answer", MISSING);
        assertThat(model.type(ask(model, "received"), "30-10-2026")).startsWith("Forstået som ");
        assertThat(model.asksProperty().get()).extracting(Ask::name).containsExactly("received", "text");
        model.type(ask(model, "received"), "10-11-2026");
        assertThat(model.asksProperty().get())
                .extracting(Ask::name)
                .containsExactly("received", "text", "included", "reason");
        assertThat(model.label(ask(model, "reason"))).endsWith("(valgfrit)");
        model.choose("included", List.of("false"));
        assertThat(model.label(ask(model, "reason"))).isEqualTo("Begrundelse");
        assertThat(model.readyProperty().get()).isFalse();
    }

    @Test
    void whatIsAnsweredIsDoneAndSaid() {
        ActViewModel model = model("act.answer", MISSING);
        model.type(ask(model, "received"), "30-10-2026");
        model.run(() -> done = true);
        assertThat(done).isTrue();
        assertThat(fixture.said).containsExactly("Udført: Registrér svar (Region Nordjylland)");
        assertThat(fixture.context()
                        .roadmap()
                        .find(HearingParty.class, MISSING)
                        .orElseThrow()
                        .state())
                .isEqualTo(PartyState.ANSWERED);
        assertThat(fixture.context().roadmap().all(HearingResponse.class))
                .anyMatch(r -> r.party().value().equals(MISSING));
    }

    @Test
    void aTimeThatCannotBeReadHoldsTheActBack() {
        ActViewModel model = model("act.answer", MISSING);
        assertThatThrownBy(() -> model.type(ask(model, "received"), "i går måske 45-13"))
                .isInstanceOf(InvalidValue.class);
        assertThat(model.readyProperty().get()).isFalse();
        model.run(() -> done = true);
        assertThat(done).isFalse();
    }

    @Test
    void whatTheRulesRefuseIsSaidInTheCard() {
        String gate = fixture.context().roadmap().all(DecisionGate.class).stream()
                .filter(g -> g.state() == GateState.ON_AGENDA
                        && g.purpose() != null
                        && !"APPROVE".equals(g.purpose().name()))
                .findFirst()
                .orElseThrow()
                .id()
                .value();
        ActViewModel model = model("act.outcome", gate);
        model.choose("outcome", List.of("APPROVED"));
        model.run(() -> done = true);
        assertThat(done).isFalse();
        assertThat(model.problemProperty().get()).contains("forelagt til godkendelse");
    }

    /// What comes before an outcome is written with it, or not at all.
    @Test
    void anOutcomeThatIsRefusedLeavesTheGateAsItWas() {
        DecisionGate gate = fixture.context().roadmap().all(DecisionGate.class).stream()
                .filter(g -> g.state() == GateState.PLANNED
                        && g.purpose() != null
                        && !"APPROVE".equals(g.purpose().name()))
                .findFirst()
                .orElseThrow();
        String before = Digests.content(fixture.context().roadmap());
        ActViewModel model = model("act.outcome", gate.id().value());
        model.choose("outcome", List.of("APPROVED"));
        model.run(() -> done = true);
        assertThat(done).isFalse();
        assertThat(model.problemProperty().get()).contains("forelagt til godkendelse");
        assertThat(Digests.content(fixture.context().roadmap())).isEqualTo(before);
        assertThat(fixture.edits().nextUndoProperty().get()).isEmpty();
    }

    @Test
    void aSecondClickWhileItIsBeingDoneDoesItNoSecondTime() throws PlanFileProblem {
        QueuedTasks tasks = new QueuedTasks();
        fixture = new PlanFixture(folder.resolve("slow"), Language.DANISH, tasks);
        fixture.expectProblems();
        tasks.runAll();
        ActViewModel model = model("act.answer", MISSING);
        model.type(ask(model, "received"), "30-10-2026");
        List<String> ends = new ArrayList<>();
        model.run(() -> ends.add("failed"));
        assertThat(model.readyProperty().get()).isFalse();
        tasks.failNext();
        tasks.runAll();
        assertThat(model.readyProperty().get()).isTrue();
        model.run(() -> ends.add("first"));
        model.run(() -> ends.add("second"));
        tasks.runAll();
        assertThat(ends).containsExactly("first");
    }
}
