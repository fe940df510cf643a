package dk.koereplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dk.koereplan.cli.CommandRun.Result;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What `koereplan apply` reports is what it did.
class ApplyCommandTest {
    private CommandRun commands;
    private String plan;

    @BeforeEach
    void inFolder(@TempDir Path folder) {
        commands = new CommandRun(folder);
        plan = commands.path("p.koereplan");
        assertThat(commands.run("new", plan).code()).isZero();
    }

    @Test
    void passesOverAByteOrderMark() {
        Result applied = commands.run("apply", plan, commands.write("e.jsonl", "\uFEFF" + initiative("B-1", "A")));
        assertThat(applied.code()).as(applied.err()).isEqualTo(ExitCode.DONE);
        assertThat(applied.out().lines()).containsExactly("1");
    }

    /// Fault R6: an amount was another in another language of the screen.
    @ParameterizedTest
    @ValueSource(strings = {"da", "en"})
    void readsAFileAlikeInEveryLanguage(String language) {
        String edits = String.join(
                "\n",
                funding("E-1", "1500.5"),
                funding("E-2", "\"1500.5\""),
                funding("E-3", "\"1.500\""),
                funding("E-4", "\"1,500\""),
                funding("E-5", "\"12,5\""),
                "{\"id\":\"M-1\",\"create\":\"milestone\",\"fields\":{\"title\":\"a\",\"kind\":\"PILOT\","
                        + "\"state\":\"PLANNED\",\"forecast\":\"03/04/2026\"}}",
                "{\"id\":\"M-2\",\"create\":\"milestone\",\"fields\":{\"title\":\"a\",\"kind\":\"PILOT\","
                        + "\"state\":\"PLANNED\",\"forecast\":\"inden 31-12-2026\"}}",
                "{\"id\":\"M-3\",\"create\":\"milestone\",\"fields\":{\"title\":\"a\",\"kind\":\"PILOT\","
                        + "\"state\":\"PLANNED\",\"forecast\":\"2027-03-28T02:30[Europe/Copenhagen]\"}}");
        Result applied = commands.run("apply", plan, commands.write("e.jsonl", edits), "--lang", language);
        assertThat(applied.out().lines()).as(applied.err()).containsExactly("1", "2", "7");
    }

    /// What a person types on the command line follows the language, and what it leaves open is refused.
    @Test
    void readsWhatAPersonTypesByTheLanguageAndNothingThatIsTwoNumbers() {
        commands.run("apply", plan, commands.write("e.jsonl", funding("E-1", "1")));
        assertThat(commands.run("edit", plan, "E-1", "amount=12,5").code()).isZero();
        assertThat(commands.run("edit", plan, "E-1", "amount=12.5", "--lang", "en")
                        .code())
                .isZero();
        assertThat(commands.run("edit", plan, "E-1", "amount=1.500").err()).contains("1.500", "læses som to tal");
        assertThat(commands.run("edit", plan, "E-1", "amount=1,500", "--lang", "en")
                        .code())
                .isEqualTo(ExitCode.PROBLEMS);
        assertThat(commands.run("edit", plan, "E-1", "amount=1.500.000").code()).isZero();
    }

    private static String funding(String id, String amount) {
        return "{\"id\":\"" + id
                + "\",\"create\":\"fundingSource\",\"fields\":{\"title\":\"b\",\"kind\":\"EXTRA_RESOURCES\","
                + "\"state\":\"POSSIBLE\",\"priceLevel\":\"CURRENT\",\"amount\":" + amount + "}}";
    }

    @Test
    void keepsTheGoodLinesAroundOneThatIsNotUtf8AndCountsThem() throws IOException {
        String text =
                String.join("\n", initiative("B-1", "God"), initiative("B-2", "Sønder"), initiative("B-3", "Bedre"));
        Path edits = commands.folder.resolve("e.jsonl");
        Files.write(edits, text.getBytes(StandardCharsets.ISO_8859_1));
        Result applied = commands.run("apply", plan, edits.toString());
        assertThat(applied.code()).isEqualTo(ExitCode.PROBLEMS);
        assertThat(applied.out().lines()).containsExactly("1", "3");
        assertThat(applied.err().lines())
                .containsExactly(
                        "Linje 2: Linjen er ikke UTF-8 ved tegn 55. Gem filen som UTF-8.",
                        "1 linje blev afvist; 2 andre linjer er udført.");
        assertThat(commands.run("log", plan).out()).contains("B-1", "B-3").doesNotContain("B-2");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"id\":\"B-1\",\"delete\":\"true\"}",
                "{\"id\":\"B-1\",\"delete\":1}",
                "{\"id\":\"B-1\",\"delete\":null}",
                "{\"id\":\"B-1\",\"delete\":false}",
                "{\"id\":\"B-1\"}",
                "{\"id\":\"B-1\",\"reason\":\"fordi\"}",
                "{\"id\":\"B-1\",\"fields\":{}}",
                "{\"id\":\"B-1\",\"delete\":true,\"fields\":{\"title\":\"B\"}}",
                "{\"id\":\"B-1\",\"delete\":true,\"create\":\"initiative\"}",
                "{\"id\":\"B-1\",\"id\":\"B-1\",\"fields\":{\"title\":\"B\"}}",
                "{\"id\":\"B-1\",\"fields\":{\"title\":\"B\"},\"fields\":{\"title\":\"C\"}}",
                "{\"id\":\"B-1\",\"fields\":{\"title\":\"B\",\"title\":\"C\"}}"
            })
    void refusesAnEditThatDoesNotSayOneThing(String line) {
        commands.run("apply", plan, commands.write("first.jsonl", initiative("B-1", "A")));
        String before = commands.run("log", plan).out();
        Result refused = commands.run("apply", plan, commands.write("e.jsonl", line));
        assertThat(refused.code()).isEqualTo(ExitCode.PROBLEMS);
        assertThat(refused.out()).isEmpty();
        assertThat(refused.err()).startsWith("Linje 1: ");
        assertThat(commands.run("log", plan).out()).isEqualTo(before);
    }

    @Test
    @Timeout(value = 20, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    @DisabledOnOs(OS.WINDOWS)
    void refusesWhatIsNoFileAtOnce() throws Exception {
        Path pipe = commands.folder.resolve("pipe");
        assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor())
                .isZero();
        refused(pipe, "er ikke en almindelig fil");
        refused(commands.folder, "er en mappe");
        refused(commands.folder.resolve("none"), "findes ikke");
        refused(commands.folder.resolve("no/none"), "Mappen " + commands.folder.resolve("no") + " findes ikke");
    }

    private void refused(Path edits, String words) {
        Result refused = commands.run("apply", plan, edits.toString());
        assertThat(refused.code()).isEqualTo(ExitCode.UNREADABLE);
        assertThat(refused.err()).contains(words);
    }

    @Test
    void stopsWhenItCannotReportAndSaysHowFarItCame() {
        String edits = commands.write("e.jsonl", initiative("B-1", "A"), initiative("B-2", "B"));
        Result stopped = commands.run(new FullDisk(), "apply", plan, edits);
        assertThat(stopped.code()).isEqualTo(ExitCode.UNREADABLE);
        assertThat(stopped.err()).contains("Linje 1 kunne ikke meldes. 1 linje er udført");
        assertThat(commands.run("log", plan).out()).contains("B-1").doesNotContain("B-2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"log", "log --json", "check", "check --json", "--help", "--version", "export --help"})
    void everyCommandSaysThatItsOutputWasLost(String command) {
        String[] words = command.startsWith("-") || command.contains("--help")
                ? command.split(" ")
                : command.replaceFirst("^\\w+", "$0 " + plan).split(" ");
        Result lost = commands.run(new FullDisk(), words);
        assertThat(lost.code()).isEqualTo(ExitCode.UNREADABLE);
        assertThat(lost.err()).contains("Resultatet kunne ikke skrives ud");
    }

    private static String initiative(String id, String title) {
        return "{\"id\":\"%s\",\"create\":\"initiative\",\"fields\":{\"title\":\"%s\",\"state\":\"PROPOSED\"}}"
                .formatted(id, title);
    }

    /// Takes nothing.
    private static final class FullDisk extends Writer {
        @Override
        public void write(char[] text, int from, int length) throws IOException {
            throw new IOException("full");
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
