package dk.koereplan.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import dk.koereplan.domain.roadmap.Belonging;
import dk.koereplan.domain.roadmap.EntityKind;
import dk.koereplan.domain.work.Milestone;
import dk.koereplan.i18n.Language;
import dk.koereplan.i18n.Words;
import dk.koereplan.store.PlanFileProblem;
import dk.koereplan.ui.common.Command;
import dk.koereplan.ui.common.ImmediateTasks;
import dk.koereplan.ui.common.PlanFixture;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CreationCommandsTest {
    @TempDir
    Path folder;

    private PlanFixture fixture;

    @BeforeEach
    void open() throws PlanFileProblem {
        fixture = new PlanFixture(folder, Language.DANISH);
    }

    private List<Command> commands() {
        return new CreationCommands(fixture.context(), fixture, () -> {}).all();
    }

    private void run(EntityKind kind) {
        commands().stream().filter(c -> c.key().equals(Words.beginKey(kind))).forEach(Command::run);
    }

    @Test
    void everyKindIsFoundInThePaletteByItsDanishName() {
        Finder finder = new Finder(fixture.context(), commands(), List.of());
        for (EntityKind kind : Belonging.byHand()) {
            String name = Words.begin(kind, fixture.context().texts());
            assertThat(name).startsWith("Ny");
            assertThat(finder.find(name, Finder.Names.NONE))
                    .as(name)
                    .extracting(Finder.Found::name)
                    .contains(name);
        }
    }

    @Test
    void aNewRecordGoesWhereTheSelectedOneIs() {
        Milestone milestone = fixture.context().roadmap().all(Milestone.class).stream()
                .filter(m -> m.initiative() != null)
                .findFirst()
                .orElseThrow();
        String initiative = String.valueOf(milestone.initiative());
        fixture.context().select(milestone.id().value());
        run(EntityKind.MILESTONE);
        fixture.context().select(initiative);
        run(EntityKind.RISK);
        run(EntityKind.AGREEMENT);
        run(EntityKind.INITIATIVE);
        assertThat(fixture.went)
                .containsExactly(
                        "create MILESTONE " + initiative,
                        "create RISK " + initiative,
                        "create AGREEMENT ",
                        "create INITIATIVE ");
    }

    @Test
    void nothingIsBegunInAPlanThatMayOnlyBeRead() throws PlanFileProblem {
        fixture = new PlanFixture(folder.resolve("read"), Language.DANISH, new ImmediateTasks(), true);
        run(EntityKind.AGREEMENT);
        assertThat(fixture.went).isEmpty();
    }
}
