package dk.koereplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `koereplan log` tells what was true when each entry was written.
class LogCommandTest {
    @TempDir
    Path folder;

    @Test
    void namesRecordsAsTheyWereCalledThen() {
        CommandRun commands = new CommandRun(folder);
        String plan = commands.path("p.koereplan");
        commands.run("new", plan);
        commands.run("edit", plan, "B-1", "--new", "initiative", "title=Gammelt navn", "state=PROPOSED");
        commands.run("edit", plan, "B-1", "goal=Et mål");
        commands.run("edit", plan, "B-1", "title=Nyt navn");
        assertThat(commands.run("edit", plan, "B-1", "--delete").code()).isZero();
        List<String> log =
                commands.run("log", plan, "--lang", "da").out().lines().toList();
        assertThat(log.subList(0, 4))
                .satisfiesExactly(
                        deleted -> assertThat(deleted).contains("Nyt navn"),
                        renamed -> assertThat(renamed).contains("Nyt navn"),
                        changed -> assertThat(changed).contains("Gammelt navn"),
                        created -> assertThat(created).contains("Gammelt navn"));
    }
}
