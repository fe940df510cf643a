package dk.koereplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// An approval by a body whose mandates nobody recorded is kept, and told of: when it is made, and by `check`.
class MandateWarningTest {
    private static final String WARNING = "G-1, outcome: »Godkend planen«: mandat ikke oplyst.";

    @TempDir
    private Path folder;

    private CommandRun commands;
    private String plan;

    @BeforeEach
    void make() throws Exception {
        commands = new CommandRun(folder);
        plan = commands.path("p.koereplan");
        commands.run("new", plan);
        assertThat(run("edit", plan, "B-1", "--new", "body", "title=Styregruppen", "level=POLITICAL")
                        .code())
                .isZero();
        assertThat(run(
                                "edit",
                                plan,
                                "G-1",
                                "--new",
                                "decisionGate",
                                "title=Godkend planen",
                                "body=B-1",
                                "purpose=APPROVE",
                                "date=2026-05-01",
                                "state=ON_AGENDA")
                        .err())
                .isEmpty();
    }

    private CommandRun.Result run(String... arguments) throws Exception {
        return commands.run(arguments);
    }

    @Test
    void anEditSaysSoAndIsKept() throws Exception {
        CommandRun.Result edit = run("edit", plan, "G-1", "state=HELD", "outcome=[\"APPROVED\"]", "--lang", "da");
        assertThat(edit.code()).isEqualTo(ExitCode.DONE);
        assertThat(edit.err()).startsWith(WARNING);
        CommandRun.Result check = run("check", plan, "--lang", "da");
        assertThat(check.code()).as("a warning is no problem").isEqualTo(ExitCode.DONE);
        assertThat(check.out()).startsWith(WARNING).contains("er i orden");
        assertThat(run("check", plan, "--json", "--lang", "da").out())
                .contains("\"clean\":true", "\"problems\":[]", "mandat ikke oplyst");
        assertThat(run("edit", plan, "B-1", "title=Forummet", "--lang", "da").err())
                .as("what has nothing to do with it says nothing")
                .isEmpty();
    }

    @Test
    void aRecordedMandateIsNotWarnedOf() throws Exception {
        run("edit", plan, "B-1", "mandates=[{\"purpose\":\"APPROVE\"}]");
        assertThat(run("edit", plan, "G-1", "state=HELD", "outcome=[\"APPROVED\"]", "--lang", "da")
                        .err())
                .isEmpty();
        assertThat(run("check", plan, "--lang", "da").out()).doesNotContain("mandat");
    }
}
