package dk.koereplan.ui.imports;

import static org.assertj.core.api.Assertions.assertThat;

import dk.koereplan.domain.work.Initiative;
import dk.koereplan.i18n.Language;
import dk.koereplan.store.PlanFileProblem;
import dk.koereplan.ui.common.PlanFixture;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportViewModelTest {
    @TempDir
    Path folder;

    private PlanFixture fixture;
    private ImportViewModel model;

    @BeforeEach
    void open() throws PlanFileProblem {
        fixture = new PlanFixture(folder, Language.DANISH);
        model = new ImportViewModel(fixture.context(), fixture.edits(), fixture, fixture.session(), fixture.tasks());
    }

    private long initiatives(String title) {
        return fixture.session().roadmap().all(Initiative.class).stream()
                .filter(i -> i.title().equals(title))
                .count();
    }

    @Test
    void pastedRowsAreLookedAtBeforeAnythingIsDone() {
        boolean[] read = {false};
        model.paste("Indsats\tStart\nFælles indgang\tQ3 27\n=SUM(A1)\t\n", () -> read[0] = true);
        assertThat(read[0]).isTrue();
        assertThat(model.counts()).isEqualTo("1 ny · 1 afvist");
        assertThat(model.table().orElseThrow().text()).contains("Fælles indgang", "Titlen er en formel");
        assertThat(initiatives("Fælles indgang")).isZero();
        model.apply();
        assertThat(initiatives("Fælles indgang")).isEqualTo(1);
        fixture.edits().undo();
        assertThat(initiatives("Fælles indgang")).isZero();
    }

    @Test
    void textThatIsNoSheetIsRefusedInASentence() {
        model.paste("bare en sætning", () -> {
            throw new AssertionError("there is nothing to look at");
        });
        assertThat(model.proposesSomething()).isFalse();
        assertThat(fixture.said).anyMatch(said -> said.contains("ingen kolonne med titler"));
    }

    @Test
    void aFileThatIsNotThereIsSaid() {
        model.read(folder.resolve("nej.csv"), () -> {
            throw new AssertionError("there is nothing to look at");
        });
        assertThat(fixture.said).isNotEmpty();
    }
}
