package dk.koereplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dk.koereplan.cli.CommandRun.Result;
import dk.koereplan.domain.change.Value;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Wrong usage ends with 2, in words of ours, and nothing is done.
class UsageErrorsTest {
    private CommandRun commands;
    private String plan;

    @BeforeEach
    void inFolder(@TempDir Path folder) {
        commands = new CommandRun(folder);
        plan = commands.sample();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "new | Der mangler: PLAN. | Missing: PLAN.",
                "export PLAN | Der mangler: FIL. | Missing: FILE.",
                "edit PLAN | Der mangler: ID. | Missing: ID.",
                "edit PLAN INI-7 | intet at ændre | nothing to change",
                "edit PLAN INI-7 title | er ikke et felt og en værdi | not a field and a value",
                "edit PLAN INI-7 =x | er ikke et felt og en værdi | not a field and a value",
                "edit PLAN INI-7 title=Én title=To | Feltet title er angivet to gange | field title is given twice",
                "edit PLAN INI-7 --delete title=x | sletter posten | deletes the record",
                "log PLAN --limit -5 | 0 eller mere | 0 or more",
                "log PLAN --limit x | --limit: »x« er ikke et helt tal | --limit: “x” is not a whole number",
                "log PLAN --limit 99999999999 | er ikke et helt tal | not a whole number",
                "log PLAN --limit | Der mangler en værdi efter --limit: N. | A value is missing after --limit: N.",
                "log PLAN --nope | Valget »--nope« findes ikke. | There is no option “--nope”.",
                "log PLAN a | »a« er mere | “a” is more",
                "log PLAN --limit 1 --limit 2 | --limit er angivet to gange | --limit is given twice",
                "export PLAN x.svg --as-of snart | »snart« er ikke en dato | “snart” is not a date",
                "export PLAN x.svg --as-of 31-13-2026 | Datoen »31-13-2026« findes ikke | 31-13-2026",
                "export PLAN x.svg --as-of 2027 | er ikke en dato | is not a date",
                "export PLAN x.svg --paper A9 | Brug A4 eller A3 | Use A4 or A3",
                "export PLAN x.svg --dark=3 | --dark tager ingen værdi | --dark takes no value",
                "new ny.json | skal ende på .koereplan | must end in .koereplan",
                "generate ny.json | skal ende på .koereplan | must end in .koereplan",
                "new .koereplan | have noget foran | something before it",
                "fly | hverken en kommando | neither a command"
            })
    void saysWhatIsWrongInBothLanguages(String command, String danish, String english) throws Exception {
        byte[] before = Files.readAllBytes(Path.of(plan));
        for (String language : List.of("da", "en")) {
            Result refused = commands.run(Stream.concat(
                            Stream.of(command.split(" ")).map(w -> w.equals("PLAN") ? plan : w),
                            Stream.of("--lang=" + language))
                    .toArray(String[]::new));
            assertThat(refused.code()).as(refused.err()).isEqualTo(ExitCode.USAGE);
            assertThat(refused.err()).contains(language.equals("da") ? danish : english);
            assertThat(refused.out()).isEmpty();
        }
        assertThat(Files.readAllBytes(Path.of(plan))).isEqualTo(before);
    }

    /// Only what is a report can be one for other programs.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "new ny.koereplan",
                "export PLAN x.svg",
                "edit PLAN INI-7 title=x",
                "apply PLAN x.jsonl",
                "import x.csv --into PLAN",
                "snapshot PLAN --list",
                "generate ny.koereplan --initiatives 1 --seed 1"
            })
    void onlyAReportHasTheOptionOfJson(String command) {
        Result refused = commands.run(Stream.concat(
                        Stream.of(command.split(" ")).map(w -> w.equals("PLAN") ? plan : w),
                        Stream.of("--json", "--lang=da"))
                .toArray(String[]::new));
        assertThat(refused.code()).isEqualTo(ExitCode.USAGE);
        assertThat(refused.err()).contains("Valget »--json« findes ikke.");
        assertThat(refused.out()).isEmpty();
    }

    /// What people read, and what they type for it.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "state=IGANG | »IGANG« er ikke et af valgene: Foreslået (PROPOSED), Aftalt (AGREED) |"
                        + " “IGANG” is not one of the choices: Proposed (PROPOSED), Agreed (AGREED)",
                "ansvarlig=x | Initiativ: feltet »ansvarlig« findes ikke. Felterne er: Titel (title) |"
                        + " Initiative: there is no field “ansvarlig”. The fields are: Title (title)"
            })
    void namesChoicesInWordsAndAsTheyAreTyped(String given, String danish, String english) {
        for (String language : List.of("da", "en")) {
            Result refused = commands.run("edit", plan, "INI-7", given, "--lang=" + language);
            assertThat(refused.code()).isNotEqualTo(ExitCode.DONE);
            assertThat(refused.err()).contains(language.equals("da") ? danish : english);
        }
    }

    @Test
    void refusesABlankNameForAPlan() {
        assertThat(commands.run("new", commands.path(" .koereplan")).code()).isEqualTo(ExitCode.USAGE);
    }

    @Test
    void helpIsInTheChosenLanguage() {
        assertThat(commands.run("edit", "--help").out()).contains("Brug: ", "FELT=VÆRDI", "SLAGS");
        assertThat(commands.run("edit", "--help", "--lang", "en").out()).contains("Usage: ", "FIELD=VALUE", "KIND");
        assertThat(commands.run("--help").out()).contains("[KOMMANDO]", "Kommandoer:");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[Udkast] Plan", "{kladde}", "[", "{\"a\":1}", "=", "a=b"})
    void takesATitleAsItStands(String title) throws Exception {
        Result edited = commands.run("edit", plan, "INI-7", "title=" + title);
        assertThat(edited.code()).as(edited.err()).isEqualTo(ExitCode.DONE);
        assertThat(commands.newest(plan).body().changes().getFirst().value())
                .isEqualTo(new Value.Struct(new TreeMap<>(Map.of("title", new Value.Text(title)))));
    }

    @Test
    void readsListsAsJson() {
        assertThat(commands.run("edit", plan, "INI-7", "professions=[]").err()).doesNotContain("JSON");
        assertThat(commands.run("edit", plan, "INI-7", "professions=[x").err()).contains("JSON");
    }

    @ParameterizedTest
    @ValueSource(strings = {"31-12-2026", "2026-12-31", "31. december 2026", "31.12.2026"})
    void readsDaysAsPeopleWriteThem(String day) throws Exception {
        String target = commands.path("x.json");
        Result exported = commands.run("export", plan, target, "--as-of", day);
        assertThat(exported.code()).as(exported.err()).isEqualTo(ExitCode.DONE);
        assertThat(Files.readString(Path.of(target))).contains("\"asOf\" : \"2026-12-31\"");
        assertThat(commands.run("edit", plan, "plan", "asOf=" + day).code()).isEqualTo(ExitCode.DONE);
    }

    @Test
    void refusesArgumentsWhoseLettersWereLost() throws Exception {
        byte[] before = Files.readAllBytes(Path.of(plan));
        Result refused = commands.run("edit", plan, "INI-7", "title=\uFFFD\uFFFDben");
        assertThat(refused.code()).isEqualTo(ExitCode.USAGE);
        assertThat(refused.err()).contains("tegnsæt");
        Path given =
                Files.write(commands.folder.resolve("args"), new byte[] {'t', 'i', 't', 'l', 'e', '=', (byte) 0xF8});
        assertThat(commands.run("edit", plan, "INI-7", "@" + given).code()).isEqualTo(ExitCode.USAGE);
        assertThat(Files.readAllBytes(Path.of(plan))).isEqualTo(before);
    }

    @Test
    void writesTheSameDigitsInEveryLocale() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("th-TH-u-nu-thai"));
            assertThat("%d".formatted(1)).isEqualTo("๑");
            assertThat(commands.run("log", plan).out())
                    .startsWith("1  21-11-2026")
                    .doesNotContain("๑");
            String generated = commands.path("g.koereplan");
            commands.run("generate", generated, "--initiatives", "3");
            commands.run("export", generated, commands.path("g.json"));
            assertThat(Path.of(commands.path("g.json"))).content().contains("I-000001");
        } finally {
            Locale.setDefault(before);
        }
    }
}
