package dk.koereplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dk.koereplan.cli.CommandRun.Result;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class KoereplanCommandTest {
    private CommandRun commands;

    @BeforeEach
    void inFolder(@TempDir Path folder) {
        commands = new CommandRun(folder);
    }

    @Test
    void printsVersionAndHelpInBothLanguages() {
        assertThat(commands.run("--version").out()).startsWith("koereplan 0.1.0");
        assertThat(commands.run("--help").out()).contains("Køreplan og styringsmodel", "apply", "Afslutningskoder");
        assertThat(commands.run("export", "--help", "--lang", "en").out()).contains("Write the plan to files");
    }

    @Test
    void answersWrongUsageWithTwo() {
        assertThat(commands.run("fly").code()).isEqualTo(ExitCode.USAGE);
        assertThat(commands.run("new", commands.path("x.koereplan"), "--sample", "nothing"))
                .satisfies(r -> assertThat(r.code()).isEqualTo(ExitCode.USAGE))
                .satisfies(r -> assertThat(r.err()).contains("kvalitet-i-praksis", "demo"));
    }

    @Test
    void makesTheSampleAndChecksItClean() {
        String plan = commands.sample();
        Result check = commands.run("check", plan);
        assertThat(check.code()).as(check.out()).isEqualTo(ExitCode.DONE);
    }

    @Test
    void neverOverwritesAPlan() {
        String plan = commands.sample();
        Result again = commands.run("new", plan);
        assertThat(again.code()).isEqualTo(ExitCode.UNREADABLE);
        assertThat(again.err()).contains("F09");
        assertThat(commands.run("check", plan).code()).isEqualTo(ExitCode.DONE);
    }

    @Test
    void exportsEveryRecordWithNullForUnknown() throws IOException {
        String json = commands.path("out.json");
        assertThat(commands.run("export", commands.sample(), json).code()).isEqualTo(ExitCode.DONE);
        JsonNode root = JsonMapper.shared().readTree(Files.readString(Path.of(json)));
        assertThat(root.path("initiatives")).hasSize(10);
        assertThat(root.path("decisionGates")).hasSize(3);
        assertThat(root.path("hearingParties")).hasSize(5);
        JsonNode funding = find(root.path("fundingSources"), "FND-5");
        assertThat(funding.path("amount").intValue()).isEqualTo(350);
        assertThat(Files.readString(Path.of(json)))
                .contains("\"amount\" : 250,")
                .doesNotContain("E+");
        assertThat(funding.path("year").isNull()).isTrue();
        assertThat(funding.path("priceLevel").isNull()).isTrue();
        assertThat(funding.path("source").path("lines").stringValue()).isEqualTo("32");
        assertThat(root.path("asOf").stringValue()).isEqualTo("2012-02-01");
    }

    @Test
    void cutsTheTimelineByLanesAndDays() throws IOException {
        String plan = commands.sample();
        String whole = commands.path("whole.svg");
        String cut = commands.path("cut.svg");
        assertThat(commands.run("export", plan, whole).code()).isEqualTo(ExitCode.DONE);
        Result done = commands.run(
                "export", plan, cut, "--lanes", "track,region", "--from", "2011-01-01", "--until", "2012-12-31");
        assertThat(done.code()).as(done.err()).isEqualTo(ExitCode.DONE);
        assertThat(Files.readString(Path.of(cut))).isNotEqualTo(Files.readString(Path.of(whole)));
    }

    @Test
    void saysWhichLanesThereAre() {
        String plan = commands.sample();
        String target = commands.path("never.svg");
        Result unknown = commands.run("export", plan, target, "--lanes", "colour");
        assertThat(unknown.code()).isEqualTo(ExitCode.USAGE);
        assertThat(unknown.err()).contains("colour", "region, track");
        assertThat(commands.run("export", plan, target, "--lanes", "region,region")
                        .code())
                .isEqualTo(ExitCode.USAGE);
        Result backwards = commands.run("export", plan, target, "--from", "2027-01-01", "--until", "2026-01-01");
        assertThat(backwards.code()).isEqualTo(ExitCode.USAGE);
        assertThat(Path.of(target)).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"--from", "--until", "--as-of"})
    void refusesDaysThatNoPlanIsAbout(String option) {
        String plan = commands.sample();
        String target = commands.path("never.svg");
        for (String day : List.of("0005-01-01", "1989-12-31", "2101-01-01")) {
            Result far = commands.run("export", plan, target, option, day);
            assertThat(far.code()).isEqualTo(ExitCode.USAGE);
            assertThat(far.err()).contains("1990", "2100");
        }
        assertThat(Path.of(target)).doesNotExist();
    }

    @Test
    void drawsEveryYearThatAPlanCanBeAbout() throws IOException {
        String target = commands.path("all.svg");
        Result all = commands.run("export", commands.sample(), target, "--from", "1990-01-01", "--until", "2100-12-31");
        assertThat(all.code()).as(all.err()).isEqualTo(ExitCode.DONE);
        assertThat(Files.readString(Path.of(target))).contains(">1990", ">2090");
    }

    @Test
    void editsOneFieldAndTellsItInTheLog() {
        String plan = commands.sample();
        Result edit = commands.run("edit", plan, "INI-7", "title=Digitaliseringsstrategi", "--reason", "kortere");
        assertThat(edit.code()).as(edit.err()).isEqualTo(ExitCode.DONE);
        assertThat(commands.run("log", plan).out()).contains("kortere", "Digitaliseringsstrategi", "INI-7: Titel");
        assertThat(commands.run("edit", plan, "INI-7", "title=Digitaliseringsstrategi")
                        .out())
                .contains("intet er ændret");
    }

    @Test
    void readsTimesInWords() throws IOException {
        String plan = commands.sample();
        assertThat(commands.run("edit", plan, "MS-1", "forecast=3. kvartal 2027")
                        .code())
                .isEqualTo(ExitCode.DONE);
        commands.run("export", plan, commands.path("out.json"));
        JsonNode root = JsonMapper.shared().readTree(Files.readString(Path.of(commands.path("out.json"))));
        assertThat(find(root.path("milestones"), "MS-1").path("forecast").stringValue())
                .isEqualTo("2027-Q3");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"id\":\"MS-1\",\"fields\":{\"title\":1e999999999}} | tegn 32",
                "{\"id\":\"MS-1\",\"delete\":\"true\"} | delete",
                "{\"id\":\"MS-1\",\"fields\":{\"title\":\"a\",\"title\":\"b\"}} | to gange",
                "{\"id\":\"MS-1\",\"fields\":{\"title\":\"a\"} | slutter for tidligt",
                "{\"id\":\"MS-1\",\"fields\":[]} | fields",
                "{\"id\":7} | id",
                "{\"id\":\"MS-1\",\"fields\":{\"title\":\"a\"}} x | tegn",
                "[] | JSON-objekt"
            })
    void refusesALineThatIsNotAnEditInOwnWords(String line, String words) {
        String plan = commands.sample();
        String before = commands.run("log", plan).out();
        Result refused = commands.run("apply", plan, commands.write("e.jsonl", line));
        assertThat(refused.code()).isEqualTo(ExitCode.PROBLEMS);
        assertThat(refused.err()).contains("Linje 1", words).doesNotContain("Unexpected", "StreamRead", "invalid.");
        assertThat(commands.run("log", plan).out()).isEqualTo(before);
    }

    @Test
    void keepsTheGoodEditsAroundRefusedOnes() {
        String plan = commands.sample();
        String edits = commands.write(
                "edits.jsonl",
                "{\"id\":\"INI-1\",\"fields\":{\"note\":\"first\"}}",
                "{\"id\":\"INI-99\",\"fields\":{\"note\":\"nobody\"}}",
                "{\"id\":\"INI-1\",\"fields\":{\"start\":\"2015-13-45\"}}",
                "{\"id\":\"INI-1\",\"fields\":{\"start\":\"2016\",\"end\":\"2015\"}}",
                "{\"id\":\"D-1\",\"create\":\"dependency\","
                        + "\"fields\":{\"from\":\"INI-1\",\"to\":[\"INI-2\"],\"kind\":\"FINISH_BEFORE\","
                        + "\"title\":\"a\"}}",
                "{\"id\":\"D-2\",\"create\":\"dependency\","
                        + "\"fields\":{\"from\":\"INI-2\",\"to\":[\"INI-1\"],\"kind\":\"FINISH_BEFORE\","
                        + "\"title\":\"b\"}}",
                "{\"id\":\"INI-1\",\"fields\":{\"state\":\"PLANNED\"}}",
                "not json",
                "{\"id\":\"INI-2\",\"fields\":{\"note\":\"last\"}}");
        Result applied = commands.run("apply", plan, edits);
        assertThat(applied.code()).isEqualTo(ExitCode.PROBLEMS);
        assertThat(applied.out().lines()).containsExactly("1", "5", "9");
        assertThat(applied.err().lines().filter(l -> l.startsWith("Linje ")))
                .hasSize(6)
                .allMatch(l -> l.matches("Linje [234678]: .+"));
        assertThat(applied.err()).contains("INI-99", "INI-1 → INI-2 → INI-1".substring(0, 5));
        assertThat(commands.run("check", plan).code()).isEqualTo(ExitCode.DONE);
    }

    @Test
    void createsAndDeletesRecords() {
        String plan = commands.sample();
        assertThat(commands.run(
                                "edit",
                                plan,
                                "M-2",
                                "--new",
                                "milestone",
                                "title=Pilot",
                                "initiative=INI-7",
                                "kind=PILOT",
                                "state=PLANNED")
                        .code())
                .isEqualTo(ExitCode.DONE);
        assertThat(commands.run("edit", plan, "INI-7", "--delete").code()).isEqualTo(ExitCode.DONE);
        assertThat(commands.run("edit", plan, "M-2", "title=Gone").code()).isEqualTo(ExitCode.PROBLEMS);
        assertThat(commands.run("check", plan).code()).isEqualTo(ExitCode.DONE);
    }

    @Test
    void namesTheFieldsWhenOneIsUnknown() {
        Result edit = commands.run("edit", commands.sample(), "INI-1", "colour=red");
        assertThat(edit.code()).isEqualTo(ExitCode.PROBLEMS);
        assertThat(edit.err()).contains("colour", "ownerPeriods", "state");
    }

    @Test
    void saysWhyAFileCannotBeOpened() throws IOException {
        assertThat(commands.run("check", commands.path("missing.koereplan")))
                .satisfies(r -> assertThat(r.code()).isEqualTo(ExitCode.UNREADABLE))
                .satisfies(r -> assertThat(r.err()).contains("missing.koereplan", "F01"));
        assertThat(Path.of(commands.path("missing.koereplan"))).doesNotExist();
        String text = commands.write("text.koereplan", "just text ".repeat(100));
        assertThat(commands.run("check", text).err()).contains("F03");
        Files.createFile(commands.folder.resolve("zero.koereplan"));
        assertThat(commands.run("log", commands.path("zero.koereplan")).err()).contains("F02");
    }

    @Test
    void generatesTheSamePlanForTheSameSeed() throws IOException {
        for (String name : new String[] {"a", "b"}) {
            assertThat(commands.run(
                                    "generate",
                                    commands.path(name + ".koereplan"),
                                    "--initiatives",
                                    "20",
                                    "--seed",
                                    "7")
                            .code())
                    .isEqualTo(ExitCode.DONE);
            commands.run("export", commands.path(name + ".koereplan"), commands.path(name + ".json"));
        }
        assertThat(Files.readString(Path.of(commands.path("a.json"))))
                .isEqualTo(Files.readString(Path.of(commands.path("b.json"))));
    }

    private static JsonNode find(JsonNode array, String id) {
        for (JsonNode node : array) {
            if (node.path("id").stringValue().equals(id)) {
                return node;
            }
        }
        throw new AssertionError(id + " is not there");
    }
}
