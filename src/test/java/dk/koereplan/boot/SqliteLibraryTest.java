package dk.koereplan.boot;

import static org.assertj.core.api.Assertions.assertThat;

import dk.koereplan.cli.CommandRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A process that is killed leaves no copy of SQLite's library behind.
class SqliteLibraryTest {
    private static final FileTime LONG_AGO = FileTime.from(Instant.parse("2020-01-01T00:00:00Z"));

    @TempDir
    Path folder;

    @Test
    void isUnpackedOnceForEverybody() throws IOException {
        Path first = SqliteLibrary.unpacked(folder);
        Files.setLastModifiedTime(first, LONG_AGO);
        assertThat(SqliteLibrary.unpacked(folder)).isEqualTo(first);
        assertThat(Files.getLastModifiedTime(first)).isEqualTo(LONG_AGO);
    }

    @Test
    void aSpoiltCopyIsMadeAnew() throws IOException {
        Path library = SqliteLibrary.unpacked(folder);
        byte[] whole = Files.readAllBytes(library);
        byte[] spoilt = whole.clone();
        spoilt[spoilt.length / 2]++;
        for (byte[] found : List.of(spoilt, new byte[0])) {
            Files.write(library, found);
            assertThat(Files.readAllBytes(SqliteLibrary.unpacked(folder))).isEqualTo(whole);
        }
    }

    @Test
    void aKilledProcessLeavesNothingInTheTemporaryFolder() throws Exception {
        Path temporary = Files.createDirectory(folder.resolve("tmp"));
        Path home = Files.createDirectory(folder.resolve("home"));
        for (int trial = 0; trial < 2; trial++) {
            Process process = RealProgram.start(
                    home, List.of("-Djava.io.tmpdir=" + temporary), "apply", plan(home), manyEdits(trial));
            try (var answers = process.inputReader()) {
                assertThat(answers.readLine()).isEqualTo("1");
            } finally {
                process.destroyForcibly().waitFor(20, TimeUnit.SECONDS);
            }
        }
        try (Stream<Path> left = Files.list(temporary)) {
            assertThat(left).isEmpty();
        }
        try (Stream<Path> kept = Files.walk(home.resolve(".cache/koereplan"))) {
            assertThat(kept.filter(f -> f.toString().contains("sqlitejdbc"))).hasSize(1);
        }
    }

    private Path manyEdits(int trial) throws IOException {
        return RealProgram.manyEdits(folder.resolve("edits-" + trial + ".jsonl"), "B-" + trial);
    }

    private static Path plan(Path home) {
        Path plan = home.resolve("p.koereplan");
        if (!Files.exists(plan)) {
            new CommandRun(home).run("new", plan.toString());
        }
        return plan;
    }
}
