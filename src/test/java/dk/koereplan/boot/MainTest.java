package dk.koereplan.boot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MainTest {
    @Test
    void printsTheVersionThatTheBuildWroteDown(@TempDir Path home) {
        var out = new StringWriter();
        Program program = Program.in(Folders.of(Map.of(), "Linux", home));

        int exit = Main.run(
                program, Optional::empty, new PrintWriter(out), new PrintWriter(new StringWriter()), "--version");

        assertThat(exit).isZero();
        assertThat(out.toString().strip()).matches("koereplan \\d+\\.\\d+\\.\\d+");
    }
}
