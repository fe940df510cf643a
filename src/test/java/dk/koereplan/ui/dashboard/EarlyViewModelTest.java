package dk.koereplan.ui.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import dk.koereplan.analysis.PlanIndex;
import dk.koereplan.analysis.money.BasisWords;
import dk.koereplan.app.PlanSession;
import dk.koereplan.app.sample.EmptyPlan;
import dk.koereplan.app.sample.KvalitetIPraksis;
import dk.koereplan.domain.governance.DecisionGate;
import dk.koereplan.i18n.Language;
import dk.koereplan.store.MemoryPlanFile;
import dk.koereplan.store.PlanFileProblem;
import dk.koereplan.ui.common.PlanFixture;
import dk.koereplan.ui.dashboard.EarlyViewModel.Item;
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
        return new EarlyViewModel(fixture.context(), fixture);
    }

    @Test
    void anEmptyPlanHasNothingToTellAndIsEarly() throws PlanFileProblem {
        EmptyPlan.load(session, "Kvalitetsstrategi", "arbejdsgruppen");
        EarlyViewModel model = model();
        assertThat(model.early()).isTrue();
        assertThat(model.initiatives()).isZero();
        assertThat(List.of(model.visions(), model.tracks(), model.missing(), model.decisions(), model.money()))
                .allMatch(List::isEmpty);
    }

    @Test
    void thePlanOfTheDocumentsTellsWhatItIsForAndWhatItLacks() throws PlanFileProblem {
        KvalitetIPraksis.load(session);
        EarlyViewModel model = model();
        assertThat(model.early()).isTrue();
        assertThat(model.tracks()).hasSize(3);
        assertThat(model.missing())
                .extracting(Item::words)
                .contains("9 af 10 uden milepæl")
                .anyMatch(w -> w.endsWith("uden ansvarlig"));
        assertThat(model.grounds()).isNotEmpty();
        assertThat(model.money()).isNotEmpty().extracting(Item::aside).noneMatch(BasisWords::isBare);
        long gates = session.roadmap().all(DecisionGate.class).stream()
                .filter(g -> g.state().isOpen() && g.outcome().isEmpty())
                .count();
        assertThat(model.decisions().size()).isGreaterThanOrEqualTo((int) gates);
    }

    /// Every number opens a list as long as it says.
    @Test
    void eachFigureOpensItsList() throws PlanFileProblem {
        KvalitetIPraksis.load(session);
        for (Item item : model().missing()) {
            fixture.went.clear();
            item.open().run();
            int said = Integer.parseInt(item.words().substring(0, item.words().indexOf(' ')));
            assertThat(fixture.went.getFirst().split(", ")).hasSize(said);
        }
    }

    @Test
    void aPlanThatIsReportedOnHasTheDirectorsPage() throws PlanFileProblem {
        PlanFixture demo = new PlanFixture(folder, Language.DANISH);
        assertThat(new EarlyViewModel(demo.context(), demo).early()).isFalse();
    }
}
