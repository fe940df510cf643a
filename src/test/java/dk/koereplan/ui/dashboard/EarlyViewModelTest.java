package dk.koereplan.ui.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import dk.koereplan.analysis.PlanIndex;
import dk.koereplan.analysis.money.BasisWords;
import dk.koereplan.app.PlanSession;
import dk.koereplan.app.sample.EmptyPlan;
import dk.koereplan.app.sample.KvalitetIPraksis;
import dk.koereplan.domain.edit.Edit;
import dk.koereplan.domain.governance.DecisionGate;
import dk.koereplan.domain.roadmap.Records;
import dk.koereplan.domain.strategy.Plan;
import dk.koereplan.i18n.Language;
import dk.koereplan.store.MemoryPlanFile;
import dk.koereplan.store.PlanFileProblem;
import dk.koereplan.ui.common.PlanFixture;
import dk.koereplan.ui.dashboard.EarlyPlan.Item;
import dk.koereplan.ui.shell.TestPorts;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EarlyViewModelTest {
    @TempDir
    Path folder;

    private PlanSession session;
    private PlanFixture fixture;

    @BeforeEach
    void open() {
        session = new PlanSession(new MemoryPlanFile(), "arbejdsgruppen");
    }

    private EarlyViewModel model() {
        fixture = new PlanFixture(session, PlanIndex.of(session.roadmap()), TestPorts.in(folder));
        EarlyViewModel model = new EarlyViewModel(fixture.context(), fixture);
        model.refresh();
        return model;
    }

    private EarlyPlan plan() {
        return model().planProperty().get().orElseThrow();
    }

    @Test
    void anEmptyPlanHasNothingToTellAndIsEarly() throws PlanFileProblem {
        EmptyPlan.load(session, "Kvalitetsstrategi", "arbejdsgruppen");
        EarlyPlan plan = plan();
        assertThat(plan.initiatives()).isZero();
        assertThat(List.of(plan.visions(), plan.tracks(), plan.missing(), plan.decisions(), plan.money()))
                .allMatch(List::isEmpty);
    }

    @Test
    void aPlanThatIsRenamedIsToldByItsNewName() throws PlanFileProblem {
        EmptyPlan.load(session, "Kvalitetsstrategi", "arbejdsgruppen");
        EarlyViewModel model = model();
        Plan named = session.roadmap().plan().orElseThrow();
        fixture.edits().apply(Edit.change(named, Records.with(named, "title", "Et nyt navn")));
        model.refresh();
        assertThat(model.planProperty().get())
                .get()
                .satisfies(plan -> assertThat(plan.title()).isEqualTo("Et nyt navn"));
    }

    @Test
    void thePlanOfTheDocumentsTellsWhatItIsForAndWhatItLacks() throws PlanFileProblem {
        KvalitetIPraksis.load(session);
        EarlyPlan plan = plan();
        assertThat(plan.tracks()).hasSize(3);
        assertThat(plan.missing())
                .extracting(Item::words)
                .contains("9 af 10 uden milepæl")
                .anyMatch(w -> w.endsWith("uden ansvarlig"));
        assertThat(plan.grounds()).isNotEmpty();
        assertThat(plan.money()).isNotEmpty().extracting(Item::aside).noneMatch(BasisWords::isBare);
        long gates = session.roadmap().all(DecisionGate.class).stream()
                .filter(g -> g.state().isOpen() && g.outcome().isEmpty())
                .count();
        assertThat(plan.decisions().size()).isGreaterThanOrEqualTo((int) gates);
    }

    /// Every number opens a list as long as it says.
    @Test
    void eachFigureOpensItsList() throws PlanFileProblem {
        KvalitetIPraksis.load(session);
        EarlyViewModel model = model();
        for (Item item : model.planProperty().get().orElseThrow().missing()) {
            fixture.went.clear();
            model.open(item);
            int said = Integer.parseInt(item.words().substring(0, item.words().indexOf(' ')));
            assertThat(fixture.went.getFirst().split(", ")).hasSize(said);
        }
    }

    @Test
    void aPlanThatIsReportedOnHasTheDirectorsPage() throws PlanFileProblem {
        PlanFixture demo = new PlanFixture(folder, Language.DANISH);
        EarlyViewModel model = new EarlyViewModel(demo.context(), demo);
        model.refresh();
        assertThat(model.planProperty().get()).isEmpty();
    }
}
