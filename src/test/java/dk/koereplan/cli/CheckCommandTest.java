package dk.koereplan.cli;

import static dk.koereplan.domain.Samples.dependency;
import static dk.koereplan.domain.Samples.record;
import static org.assertj.core.api.Assertions.assertThat;

import dk.koereplan.domain.Draft;
import dk.koereplan.domain.work.Initiative;
import dk.koereplan.store.PlanFile;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `koereplan check` names what two people's edits together leave out of the plan.
class CheckCommandTest {
    @TempDir
    Path folder;

    private final Draft mine = new Draft("mine");
    private final Draft theirs = new Draft("theirs");

    @Test
    void namesEachLinkThatIsLeftOutOnceAndWhy() throws Exception {
        for (String id : new String[] {"A", "B", "C"}) {
            theirs.receive(mine.put(record(Initiative.class, id, "title", "Spor " + id)));
        }
        mine.put(dependency("D1", "A", "B"));
        mine.remove("C");
        theirs.clock(9_000);
        theirs.put(dependency("D2", "B", "A"), dependency("D3", "C", "A"));
        CommandRun commands = new CommandRun(folder);
        String plan = commands.path("plan.koereplan");
        try (PlanFile file = commands.files().create(Path.of(plan))) {
            file.receive(theirs.log());
            file.receive(mine.log());
        }
        CommandRun.Result check = commands.run("check", plan, "--lang", "da");
        assertThat(check.code()).isEqualTo(ExitCode.PROBLEMS);
        assertThat(check.out().lines())
                .containsExactly(
                        "D2, to: Afhængigheden »Afhængighed« regnes ikke med, for afhængighederne går i ring:"
                                + " Spor B → Spor A → Spor B. Fjern et af leddene.",
                        "D3, from: Afhængigheden »Afhængighed« regnes ikke med, for »Spor C« findes ikke længere i"
                                + " planen.",
                        "2 problemer fundet.");
    }
}
