package dk.koereplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dk.koereplan.cli.CommandRun.Result;
import dk.koereplan.domain.work.Initiative;
import dk.koereplan.scene.Plans;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What comes out never destroys.
class ExportCommandTest {
    /// From a plane for private use: some programs bring fonts with letters from the other one.
    private static final String IN_NO_FONT = Character.toString(0xF1F00);

    private CommandRun commands;
    private String plan;

    @BeforeEach
    void inFolder(@TempDir Path folder) {
        commands = new CommandRun(folder);
        plan = commands.sample();
    }

    @Test
    void neverWritesOverAPlanWhateverItIsCalled() throws IOException {
        Path other = Files.move(Path.of(plan), commands.folder.resolve("q.json"));
        byte[] before = Files.readAllBytes(other);
        for (String[] more : new String[][] {{}, {"--overwrite"}}) {
            String[] words = {"export", other.toString(), other.toString()};
            Result refused =
                    commands.run(Stream.of(words, more).flatMap(Arrays::stream).toArray(String[]::new));
            assertThat(refused.code()).isEqualTo(ExitCode.UNREADABLE);
            assertThat(refused.err()).contains("er en køreplan og bliver aldrig erstattet");
        }
        assertThat(Files.readAllBytes(other)).isEqualTo(before);
    }

    @Test
    void replacesAFileOnlyWhenAsked() throws IOException {
        Path target = Files.writeString(commands.folder.resolve("x.svg"), "old");
        Result kept = commands.run("export", plan, target.toString());
        assertThat(kept.code()).isEqualTo(ExitCode.UNREADABLE);
        assertThat(kept.err()).contains("findes allerede", "--overwrite");
        assertThat(target).hasContent("old");
        assertThat(commands.run("export", plan, target.toString(), "--overwrite")
                        .code())
                .isEqualTo(ExitCode.DONE);
        assertThat(target).content().contains("<svg");
    }

    @Test
    void namesTheFolderThatIsMissing() {
        Result refused = commands.run("export", plan, commands.path("no/x.svg"));
        assertThat(refused.code()).isEqualTo(ExitCode.UNREADABLE);
        assertThat(refused.err()).contains("Mappen " + commands.path("no") + " findes ikke");
    }

    @Test
    void namesTheLettersThatNoFontHasAndWhereTheyStand() {
        Result made = commands.run(
                "edit",
                plan,
                "B-1",
                "--new",
                "initiative",
                "title=Tegnet " + IN_NO_FONT + " i titlen",
                "state=PROPOSED");
        assertThat(made.code()).as(made.err()).isEqualTo(ExitCode.DONE);
        Result pdf = commands.run("export", plan, commands.path("x.pdf"));
        assertThat(pdf.code()).isEqualTo(ExitCode.DONE);
        assertThat(pdf.err()).contains("x.pdf: ", IN_NO_FONT + " (U+F1F00) i »Tegnet " + IN_NO_FONT + " i titlen«");
        Result svg = commands.run("export", plan, commands.path("x.svg"));
        assertThat(svg.code()).isEqualTo(ExitCode.DONE);
        assertThat(svg.err()).isEmpty();
    }

    /// The initiatives that a list on paper names.
    private Set<String> titles(String... filters) throws IOException {
        String target = commands.path("i.svg");
        Stream<String> words = Stream.of("export", plan, target, "--view", "initiatives", "--overwrite");
        Result done = commands.run(Stream.concat(words, Stream.of(filters)).toArray(String[]::new));
        assertThat(done.code()).as(done.err()).isEqualTo(ExitCode.DONE);
        String drawn = Files.readString(Path.of(target));
        return Plans.sources().all(Initiative.class).stream()
                .map(Initiative::title)
                .filter(title -> drawn.contains(title.substring(0, Math.min(12, title.length()))))
                .collect(Collectors.toSet());
    }

    @Test
    void filtersByTheNamesOfTheFilterBarForAndAgainst() throws IOException {
        Set<String> all = titles();
        Set<String> data = titles("--filter", "text=DATA");
        Set<String> others = titles("--filter", "text!=data");
        assertThat(data).isNotEmpty().isNotEqualTo(all);
        assertThat(Stream.concat(data.stream(), others.stream())).containsExactlyInAnyOrderElementsOf(all);
        assertThat(titles("--filter", "undated")).isEqualTo(titles("--filter", "!phase=IN_PROGRESS"));
        assertThat(titles("--filter", "!undated")).isEmpty();
        assertThat(titles("--filter", "phase=AGREED", "--filter", "phase=PROPOSED"))
                .isEqualTo(titles("--filter", "phase=Aftalt, foreslået"));
        assertThat(titles("--filter", "text!=strategi")).hasSizeLessThan(all.size());
    }

    @Test
    void saysWhatAFilterCanBe() {
        String target = commands.path("i.svg");
        for (String[] wrong : new String[][] {
            {"colour=red", "»colour=red« er intet filter"},
            {"region=Atlantis", "»Atlantis« findes ikke under Region. Der er: Region Hovedstaden (REG-84)"},
            {"phase=ASLEEP", "»ASLEEP« findes ikke under Fase"},
            {"period=engang", "»engang« er ikke en tidsangivelse"},
            {"undated=yes", "har ingen værdi"},
            {"phase", "mangler en værdi"}
        }) {
            Result refused = commands.run("export", plan, target, "--view", "initiatives", "--filter", wrong[0]);
            assertThat(refused.code()).as(wrong[0]).isEqualTo(ExitCode.USAGE);
            assertThat(refused.err()).contains(wrong[1]);
        }
    }

    @Test
    void showsANamedViewOfThePlan() throws IOException {
        Result made = commands.run(
                "edit",
                plan,
                "V-1",
                "--new",
                "savedView",
                "title=Kun data",
                "screen=initiatives",
                "filter={\"text\":{\"is\":\"data\"}}");
        assertThat(made.code()).as(made.err()).isEqualTo(ExitCode.DONE);
        Set<String> data = titles("--filter", "text=data");
        String target = commands.path("v.svg");
        Result done = commands.run("export", plan, target, "--view", "kun data");
        assertThat(done.code()).as(done.err()).isEqualTo(ExitCode.DONE);
        assertThat(Files.readString(Path.of(target)))
                .contains("Filter: »data«")
                .contains(data.stream().map(t -> t.substring(0, 12)).toList());
        Result unknown = commands.run("export", plan, commands.path("w.svg"), "--view", "kun penge");
        assertThat(unknown.code()).isEqualTo(ExitCode.USAGE);
        assertThat(unknown.err()).contains("Kun data");
    }

    @Test
    void laysTheBoardOutAsAskedOrAsAViewKeepsIt() throws IOException {
        Result made = commands.run(
                "edit", plan, "V-1", "--new", "savedView", "title=Lys", "screen=board", "columns=light", "cards=small");
        assertThat(made.code()).as(made.err()).isEqualTo(ExitCode.DONE);
        String target = commands.path("v.svg");
        assertThat(commands.run("export", plan, target, "--view", "lys").code()).isEqualTo(ExitCode.DONE);
        assertThat(Files.readString(Path.of(target)))
                .contains("Ikke vurderet, 10 initiativer")
                .doesNotContain("I gang, ");
        String typed = commands.path("w.svg");
        Result done = commands.run("export", plan, typed, "--view", "board", "--columns", "forum", "--lanes", "track");
        assertThat(done.code()).as(done.err()).isEqualTo(ExitCode.DONE);
        assertThat(Files.readString(Path.of(typed))).contains("Intet beslutningspunkt, 10 initiativer");
        Result unknown = commands.run("export", plan, typed, "--view", "board", "--columns", "money");
        assertThat(unknown.code()).isEqualTo(ExitCode.USAGE);
        assertThat(unknown.err()).contains("phase, forum, light, report, rollout");
    }
}
