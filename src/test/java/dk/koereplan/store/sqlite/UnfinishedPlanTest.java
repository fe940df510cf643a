package dk.koereplan.store.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dk.koereplan.store.PlanFile;
import dk.koereplan.store.PlanFileProblem;
import dk.koereplan.store.PlanFileProblem.Reason;
import dk.koereplan.store.PlanFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A new plan is there whole, or not at all.
class UnfinishedPlanTest {
    @TempDir
    Path folder;

    @Test
    void aPlanGetsItsNameWhenItIsWhole() throws Exception {
        Path plan = folder.resolve("plan.koereplan");
        files().create(plan, file -> {
            assertThat(plan).doesNotExist();
            Plans.commit(file, Plans.organisation("o1", "Et"));
        });
        assertThat(names()).containsExactly("plan.koereplan");
        try (PlanFile file = files().open(plan)) {
            assertThat(file.roadmap().find("o1")).isPresent();
            assertThat(file.notices()).isEmpty();
            assertThat(file.check()).isEmpty();
        }
    }

    @Test
    void whatFailsLeavesNothing() throws Exception {
        Path plan = folder.resolve("plan.koereplan");
        PlanFileProblem full = problem(plan, file -> {
            throw new PlanFileProblem(Reason.DISK_FULL, file.path());
        });
        assertThat(full.reason()).isEqualTo(Reason.DISK_FULL);
        assertThat(full.path()).as("the name that people know").isEqualTo(plan);
        assertThat(names()).isEmpty();
    }

    @Test
    void neverTakesThePlaceOfAnotherFile() throws Exception {
        Path plan = folder.resolve("plan.koereplan");
        PlanFileProblem there = problem(plan, file -> write(plan));
        assertThat(there.reason()).isEqualTo(Reason.EXISTS);
        assertThat(Files.readString(plan)).isEqualTo("en andens");
        assertThat(names()).containsExactly("plan.koereplan");
        assertThat(problem(plan, file -> {}).reason()).isEqualTo(Reason.EXISTS);
    }

    @Test
    void theNextRemovesWhatADeadProcessLeft() throws Exception {
        String ours = ".koereplan-new-" + ProcessHandle.current().pid() + "-";
        for (String left : List.of(".koereplan-new-4194999-ab", ".koereplan-new-4194999-ab.lock", ours + "new")) {
            Files.writeString(folder.resolve(left), "");
        }
        Files.writeString(folder.resolve(ours + "old"), "");
        FileTime longAgo = FileTime.from(Instant.parse("2020-01-01T00:00:00Z"));
        Files.setLastModifiedTime(folder.resolve(ours + "old"), longAgo);
        files().create(folder.resolve("plan.koereplan"), file -> {});
        assertThat(names()).containsExactly(ours + "new", "plan.koereplan");
    }

    private PlanFileProblem problem(Path plan, PlanFiles.Beginning beginning) {
        return catchThrowableOfType(PlanFileProblem.class, () -> files().create(plan, beginning));
    }

    private static void write(Path plan) {
        try {
            Files.writeString(plan, "en andens");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private SqlitePlanFiles files() {
        return new Plans(folder).files();
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(f -> f.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }
}
