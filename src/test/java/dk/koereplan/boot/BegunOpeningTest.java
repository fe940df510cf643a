package dk.koereplan.boot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.koereplan.app.sample.Sample;
import dk.koereplan.store.PlanFile;
import dk.koereplan.store.PlanFileProblem;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A plan that is opened while the window's toolkit starts.
class BegunOpeningTest {
    @TempDir
    private Path folder;

    @Test
    void givesThePlanThatWasOpened() throws Exception {
        Program program = Program.in(new Folders(folder, folder, folder, folder));
        Path plan = program.sample(Sample.DEMO);

        try (PlanFile file = BegunOpening.of(program.files(), plan).call()) {
            assertThat(file.path()).isEqualTo(plan);
        }
    }

    @Test
    void whyAPlanCannotBeOpenedIsSaidAsEver() {
        Program program = Program.in(new Folders(folder, folder, folder, folder));
        Path nowhere = folder.resolve("nowhere.koereplan");

        BegunOpening begun = BegunOpening.of(program.files(), nowhere);

        assertThatThrownBy(begun::call)
                .isInstanceOfSatisfying(
                        PlanFileProblem.class,
                        problem -> assertThat(problem.path()).isEqualTo(nowhere));
    }
}
