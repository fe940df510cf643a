package dk.koereplan.boot;

import static org.assertj.core.api.Assertions.assertThat;

import dk.koereplan.cli.Subcommands;
import org.junit.jupiter.api.Test;

class StartArgumentsTest {
    @Test
    void noCommandStartsTheToolkit() {
        for (String command : Subcommands.names()) {
            assertThat(Main.mayOpenWindow(command, "plan.koereplan"))
                    .as(command)
                    .isFalse();
            assertThat(Main.mayOpenWindow("--lang", "en", command, "plan.koereplan"))
                    .as(command)
                    .isFalse();
        }
        assertThat(Main.mayOpenWindow("--help")).isFalse();
        assertThat(Main.mayOpenWindow("-h")).isFalse();
        assertThat(Main.mayOpenWindow("plan.koereplan", "--pictures", "folder")).isFalse();
        assertThat(Main.mayOpenWindow("plan.koereplan", "--pictures=folder")).isFalse();
        assertThat(Main.mayOpenWindow("@arguments")).isFalse();
    }

    @Test
    void aPlanASampleAndNothingDo() {
        assertThat(Main.mayOpenWindow()).isTrue();
        assertThat(Main.mayOpenWindow("plan.koereplan")).isTrue();
        assertThat(Main.mayOpenWindow("--sample", "demo")).isTrue();
    }
}
