package dk.koereplan.cli;

import static dk.koereplan.domain.Samples.dependency;
import static dk.koereplan.domain.Samples.record;
import static dk.koereplan.domain.Samples.with;
import static org.assertj.core.api.Assertions.assertThat;

import dk.koereplan.domain.Draft;
import dk.koereplan.domain.edit.Composer;
import dk.koereplan.domain.edit.Edit;
import dk.koereplan.domain.governance.Body;
import dk.koereplan.domain.governance.DecisionGate;
import dk.koereplan.domain.governance.Meeting;
import dk.koereplan.domain.work.Initiative;
import dk.koereplan.domain.work.Milestone;
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

    @Test
    void namesEachTimeThatHangsOnWhatIsGoneOrGoesRoundInACircle() throws Exception {
        theirs.receive(mine.put(record(Milestone.class, "A", "title", "Udbud")));
        mine.remove("A");
        theirs.clock(9_000);
        theirs.put(
                record(Milestone.class, "B", "title", "Kontrakt", "forecast", "after:@A"),
                record(Body.class, "U", "title", "Udvalg"),
                record(Meeting.class, "M", "title", "Møde", "body", "U", "at", "2026-05-01"),
                record(DecisionGate.class, "G", "title", "Punkt", "body", "U", "meeting", "M"));
        theirs.force(Composer.compose(
                theirs.roadmap(), Edit.put(with(theirs.find(Meeting.class, "M"), "at", "after:@G"))));
        CommandRun commands = new CommandRun(folder);
        String plan = commands.path("plan.koereplan");
        try (PlanFile file = commands.files().create(Path.of(plan))) {
            file.receive(theirs.log());
            file.receive(mine.log());
        }
        assertThat(commands.run("check", plan, "--lang", "da").out().lines())
                .containsExactly(
                        "B, forecast: Der henvises til »Udbud«, som ikke findes i planen.",
                        "M, at: Tidspunktet for »Møde« er ukendt, for tidspunkterne følger hinanden i ring: Møde →"
                                + " Punkt → Møde. Vælg en dato for et af dem.",
                        "2 problemer fundet.");
        CommandRun.Result export = commands.run("export", plan, commands.path("plan.json"));
        assertThat(export.code()).isEqualTo(ExitCode.DONE);
    }

    @Test
    void aTimeThatHangsOnNothingIsRefusedOnTheCommandLine() {
        CommandRun commands = new CommandRun(folder);
        String plan = commands.path("plan.koereplan");
        commands.run("new", plan);
        CommandRun.Result edit = commands.run(
                "edit",
                plan,
                "M-1",
                "--new",
                "milestone",
                "title=A",
                "state=PLANNED",
                "kind=OTHER",
                "forecast=after:@FINDESIKKE",
                "--lang",
                "da");
        assertThat(edit.code()).isNotEqualTo(ExitCode.DONE);
        assertThat(edit.err()).contains("»FINDESIKKE«, som ikke findes i planen");
    }
}
