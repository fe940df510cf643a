package dk.koereplan.boot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class MainTest {
    @Test
    void printsTheVersionThatTheBuildWroteDown() {
        var out = new StringWriter();

        int exit = Main.run(new PrintWriter(out), new PrintWriter(new StringWriter()), "--version");

        assertThat(exit).isZero();
        assertThat(out.toString().strip()).matches("koereplan \\d+\\.\\d+\\.\\d+");
    }
}
