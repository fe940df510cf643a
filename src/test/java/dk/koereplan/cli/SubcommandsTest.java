package dk.koereplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine.Command;

/// Which commands the parser is given to read.
class SubcommandsTest {
    @TempDir
    private Path folder;

    @Test
    void onlyTheCommandThatIsNamedIsRead() {
        assertThat(needed("check", "plan.koereplan")).containsExactly("check");
        assertThat(needed("--lang", "en", "check", "plan.koereplan")).containsExactly("check");
        assertThat(needed("plan.koereplan")).isEmpty();
        assertThat(needed()).isEmpty();
    }

    @Test
    void allAreReadWhereTheyAreListedOrMayStandInAFile() {
        for (String[] arguments : List.of(
                new String[] {"--help"},
                new String[] {"-h"},
                new String[] {"-Vh"},
                new String[] {"@words"},
                new String[] {"--help", "check"})) {
            assertThat(needed(arguments)).containsExactlyElementsOf(Subcommands.names());
        }
    }

    private List<String> needed(String... arguments) {
        return Subcommands.neededFor(List.of(arguments), new CommandRun(folder).ports()).stream()
                .map(command -> command.getClass().getAnnotation(Command.class).name())
                .toList();
    }
}
