package dk.koereplan.ui.week;

import static org.assertj.core.api.Assertions.assertThat;

import dk.koereplan.analysis.PlanIndex;
import dk.koereplan.analysis.overview.Task;
import dk.koereplan.app.PlanSession;
import dk.koereplan.app.sample.EmptyPlan;
import dk.koereplan.i18n.Language;
import dk.koereplan.store.MemoryPlanFile;
import dk.koereplan.store.PlanFileProblem;
import dk.koereplan.ui.common.PlanFixture;
import dk.koereplan.ui.shell.TestPorts;
import dk.koereplan.ui.week.WeekViewModel.Shown;
import java.nio.file.Path;
import java.time.LocalDate;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WeekViewModelTest {
    @TempDir
    Path folder;

    private PlanFixture fixture;

    private WeekViewModel model(PlanFixture of) {
        fixture = of;
        WeekViewModel model = new WeekViewModel(of.context(), of, new SimpleObjectProperty<>(WeekViewModel.Part.WEEK));
        model.refresh();
        return model;
    }

    private static Shown shown(WeekViewModel model) {
        return model.shownProperty().get().orElseThrow();
    }

    @Test
    void everyTaskHasOneActThatOpensWhereItIsSettled() throws PlanFileProblem {
        WeekViewModel model = model(new PlanFixture(folder, Language.DANISH));
        assertThat(shown(model).week().tasks()).isNotEmpty().allSatisfy(task -> {
            fixture.went.clear();
            assertThat(model.act(task)).isNotBlank();
            model.settle(task);
            assertThat(fixture.went).hasSize(1);
        });
    }

    @Test
    void theListSaysInWordsWhatTheFactsAre() throws PlanFileProblem {
        WeekViewModel model = model(new PlanFixture(folder, Language.DANISH));
        Task first = shown(model).week().tasks().getFirst();
        assertThat(shown(model).table().column("week.soon").of(first).words()).endsWith("dage forsinket");
        assertThat(shown(model).table().column("week.why").of(first).words()).startsWith("Overskredet · ");
        assertThat(model.when()).startsWith("uge ");
    }

    @Test
    void theRestIsCountedAndEachCountOpensItsList() throws PlanFileProblem {
        WeekViewModel model = model(new PlanFixture(folder, Language.DANISH));
        assertThat(model.rest(shown(model))).isNotEmpty().allSatisfy(rest -> {
            fixture.went.clear();
            rest.open().run();
            assertThat(fixture.went).singleElement().asString().startsWith(rest.words());
        });
    }

    @Test
    void itFollowsTheDate() throws PlanFileProblem {
        WeekViewModel model = model(new PlanFixture(folder, Language.DANISH));
        int now = shown(model).week().all().size();
        fixture.context().showAsOf(LocalDate.of(2027, 6, 1));
        model.refresh();
        assertThat(shown(model).week().all().size()).isNotEqualTo(now);
    }

    @Test
    void aPlanWithoutDatesSaysWhatWouldPutSomethingHere() throws PlanFileProblem {
        PlanSession session = new PlanSession(new MemoryPlanFile(), "arbejdsgruppen");
        EmptyPlan.load(session, "Kvalitetsstrategi", "arbejdsgruppen");
        WeekViewModel model = model(new PlanFixture(session, PlanIndex.of(session.roadmap()), TestPorts.in(folder)));
        assertThat(shown(model).week().all()).isEmpty();
        assertThat(model.nothing(shown(model))).contains("Giv initiativer og milepæle et tidspunkt");
    }
}
