package dk.koereplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `koereplan diff` and `koereplan snapshot`.
class DiffCommandTest {
    @TempDir
    Path folder;

    private CommandRun commands;
    private String plan;

    @BeforeEach
    void makeAPlanAndFreezeIt() {
        commands = new CommandRun(folder);
        plan = commands.path("p.koereplan");
        commands.run("new", plan);
        commands.run("edit", plan, "B-1", "--new", "initiative", "title=Fælles indgang", "state=PROPOSED");
        assertThat(commands.run("snapshot", plan, "godkendt af bestyrelsen").code())
                .isZero();
    }

    @Test
    void saysNothingDiffersWithCodeZero() {
        CommandRun.Result same = commands.run("diff", plan, "--since", "godkendt af bestyrelsen", "--lang", "da");
        assertThat(same.code()).isZero();
        assertThat(same.out()).contains("Ingen forskelle");
    }

    @Test
    void tellsWhatDiffersFromAFrozenStateWithCodeOne() {
        commands.run("edit", plan, "B-1", "goal=Et mål", "--reason", "besluttet på mødet");
        CommandRun.Result told = commands.run("diff", plan, "--since", "godkendt af bestyrelsen", "--lang", "da");
        assertThat(told.code()).isEqualTo(ExitCode.PROBLEMS);
        assertThat(told.out())
                .contains("Øvrigt indhold (1)", "Fælles indgang", "Mål: ikke oplyst → Et mål", "besluttet på mødet");
        CommandRun.Result lines = commands.run("diff", plan, "--since", "godkendt af bestyrelsen", "--json");
        assertThat(lines.out().lines()).hasSize(1);
        assertThat(lines.out()).contains("\"id\":\"B-1\"", "\"field\":\"goal\"", "besluttet på mødet");
    }

    @Test
    void aComparisonIsExportedAsAListAndNotAsAPlan() throws Exception {
        commands.run("edit", plan, "B-1", "goal=Et mål", "--reason", "besluttet på mødet");
        String[] asked = {"--view", "comparison", "--since", "godkendt af bestyrelsen", "--lang", "da"};
        String target = commands.path("c.svg");
        CommandRun.Result done = commands.run(words(List.of("export", plan, target), asked));
        assertThat(done.code()).as(done.err()).isZero();
        assertThat(Path.of(target))
                .content()
                .contains("Ændringer siden »godkendt af bestyrelsen« · fastlåst 21-11-2026")
                .contains("Fælles indgang", "ikke oplyst", "Et mål", "besluttet på mødet");
        CommandRun.Result whole = commands.run(words(List.of("export", plan, commands.path("c.json")), asked));
        assertThat(whole.code()).isEqualTo(ExitCode.USAGE);
        assertThat(Path.of(commands.path("c.json"))).doesNotExist();
    }

    @Test
    void aComparisonWithoutItsOtherSideIsWrongUsage() {
        String target = commands.path("c.svg");
        for (String[] wrong : new String[][] {{"--view", "comparison"}, {"--since", "godkendt af bestyrelsen"}}) {
            CommandRun.Result refused = commands.run(words(List.of("export", plan, target, "--lang", "da"), wrong));
            assertThat(refused.code()).isEqualTo(ExitCode.USAGE);
            assertThat(refused.err()).contains("--since sammen med --view comparison");
        }
        CommandRun.Result unknown =
                commands.run("export", plan, target, "--view", "comparison", "--since", "i går", "--lang", "da");
        assertThat(unknown.code()).isEqualTo(ExitCode.USAGE);
        assertThat(unknown.err()).contains("»i går«", "»godkendt af bestyrelsen«");
        assertThat(Path.of(target)).doesNotExist();
    }

    private static String[] words(List<String> first, String[] then) {
        return Stream.concat(first.stream(), Stream.of(then)).toArray(String[]::new);
    }

    @Test
    void comparesTwoFilesWithoutChangingEither() throws Exception {
        String other = commands.path("q.koereplan");
        Files.copy(Path.of(plan), Path.of(other));
        assertThat(commands.run("diff", plan, other).code()).isZero();
        commands.run("edit", other, "B-1", "--delete");
        byte[] before = Files.readAllBytes(Path.of(other));
        CommandRun.Result told = commands.run("diff", plan, other, "--lang", "da");
        assertThat(told.code()).isEqualTo(ExitCode.PROBLEMS);
        assertThat(told.out()).contains("Fjernede poster (1)", "Fælles indgang");
        assertThat(Files.readAllBytes(Path.of(other))).isEqualTo(before);
    }

    @Test
    void aStateThatThePlanDoesNotHaveIsWrongUsageAndNamesThoseItHas() {
        CommandRun.Result wrong = commands.run("diff", plan, "--since", "i går", "--lang", "da");
        assertThat(wrong.code()).isEqualTo(ExitCode.USAGE);
        assertThat(wrong.err()).contains("»i går«", "»godkendt af bestyrelsen«");
        assertThat(commands.run("diff", plan).code()).isEqualTo(ExitCode.USAGE);
        assertThat(commands.run("diff", plan, plan, "--since", "2026-01-01").code())
                .isEqualTo(ExitCode.USAGE);
    }

    @Test
    void listsWhatIsFrozenAndTellsWhenTheLogGivesSomethingElse() {
        CommandRun.Result sound = commands.run("snapshot", plan, "--list", "--lang", "da");
        assertThat(sound.code()).isZero();
        assertThat(sound.out()).contains("21-11-2026", "»godkendt af bestyrelsen«");
        commands.run(
                "edit",
                plan,
                "S-1",
                "--new",
                "baseline",
                "title=Forkert",
                "frozenOn=2026-11-21",
                "digest=0000",
                "logPosition=" + position());
        CommandRun.Result told = commands.run("snapshot", plan, "--list", "--lang", "da");
        assertThat(told.code()).isEqualTo(ExitCode.PROBLEMS);
        assertThat(told.out()).contains("»Forkert«: historikken giver noget andet");
        assertThat(commands.run("snapshot", plan).code()).isEqualTo(ExitCode.USAGE);
    }

    /// It could not be told from the first, by whoever compares with it.
    @Test
    void aNameThatIsTakenIsNotGivenAgain() {
        assertThat(commands.run("snapshot", plan, "april").code()).isEqualTo(ExitCode.DONE);
        CommandRun.Result again = commands.run("snapshot", plan, "april", "--lang", "da");
        assertThat(again.code()).isEqualTo(ExitCode.PROBLEMS);
        assertThat(again.err()).contains("»april«", "et andet navn");
        assertThat(commands.run("snapshot", plan, "--list").out().lines()).hasSize(2);
    }

    private String position() {
        String json = commands.run("log", plan, "--json").out();
        int at = json.indexOf("\"logPosition\":\"") + 15;
        return json.substring(at, json.indexOf('"', at));
    }
}
