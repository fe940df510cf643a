package dk.koereplan.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import dk.koereplan.analysis.overview.Scope;
import dk.koereplan.i18n.Language;
import dk.koereplan.store.PlanFileProblem;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlanContextTest {
    @TempDir
    Path folder;

    @Test
    void keepsWhatIsShownUntilTheNextIsWorkedOut() throws PlanFileProblem {
        var tasks = new QueuedTasks();
        PlanContext context = new PlanFixture(folder, Language.DANISH, tasks).context();
        Scope first = context.scope();
        context.filterProperty().set(context.filter().withText("a"));
        context.showAsOf(context.today().plusDays(30));
        assertThat(context.scope()).isSameAs(first);
        assertThat(context.factsProperty().get()).isSameAs(first.facts());
        tasks.runAll();
        assertThat(context.scope().filter()).isEqualTo(context.filter());
        assertThat(context.scope().asOf()).isEqualTo(context.asOf());
        assertThat(context.factsProperty().get()).isSameAs(context.scope().facts());
    }

    @Test
    void keepsTheFactsWhileOnlyTheFilterChanges() throws PlanFileProblem {
        PlanContext context = new PlanFixture(folder, Language.DANISH).context();
        var facts = context.scope().facts();
        context.filterProperty().set(context.filter().withText("a"));
        assertThat(context.scope().facts()).isSameAs(facts);
    }
}
