package dk.koereplan.app;

import static dk.koereplan.app.FileOutput.Existing.KEPT;
import static dk.koereplan.app.FileOutput.Existing.REPLACED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import dk.koereplan.app.FileProblem.Reason;
import dk.koereplan.cli.CommandRun;
import dk.koereplan.i18n.Language;
import dk.koereplan.i18n.Texts;
import dk.koereplan.store.PlanFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FileOutputTest {
    private Path folder;
    private PlanFiles plans;
    private FileOutput output;

    @BeforeEach
    void inFolder(@TempDir Path given) throws IOException {
        folder = given.toRealPath();
        plans = new CommandRun(folder).files();
        output = new FileOutput(plans);
    }

    @Test
    void writesANewFileAndLeavesNothingBesideIt() throws IOException {
        Path file = folder.resolve("x.pdf");
        Path users = Files.writeString(folder.resolve("x.pdf.part"), "the user's own");
        write(file, KEPT, "new");
        assertThat(file).hasContent("new");
        assertThat(users).hasContent("the user's own");
        assertThat(names()).containsExactlyInAnyOrder("x.pdf", "x.pdf.part");
    }

    @Test
    void keepsAFileUnlessItIsToBeReplaced() throws IOException {
        Path file = Files.writeString(folder.resolve("x.svg"), "old");
        refused(file, KEPT, Reason.EXISTS, file);
        assertThat(file).hasContent("old");
        write(file, REPLACED, "new");
        assertThat(file).hasContent("new");
    }

    @Test
    void neverReplacesAPlanByWhateverName() throws Exception {
        Path plan = folder.resolve("p.koereplan");
        plans.create(plan).close();
        byte[] before = Files.readAllBytes(plan);
        List<Path> names = List.of(
                plan,
                Files.copy(plan, folder.resolve("copy.json")),
                Files.createLink(folder.resolve("hard.json"), plan),
                Files.createSymbolicLink(folder.resolve("soft.json"), Path.of("p.koereplan")),
                Files.createSymbolicLink(folder.resolve("soft2.json"), Path.of("soft.json")));
        for (Path name : names) {
            refused(name, REPLACED, Reason.IS_PLAN, name);
            assertThat(Files.readAllBytes(name)).isEqualTo(before);
        }
    }

    @Test
    void neverReplacesADamagedPlan() throws Exception {
        Path plan = folder.resolve("p.koereplan");
        plans.create(plan).close();
        Path cut = folder.resolve("cut.json");
        Files.write(cut, Arrays.copyOf(Files.readAllBytes(plan), 700));
        refused(cut, REPLACED, Reason.IS_PLAN, cut);
    }

    @Test
    void replacesWhatALinkPointsTo() throws IOException {
        Files.createDirectory(folder.resolve("real"));
        Path real = Files.writeString(folder.resolve("real/graf.svg"), "old");
        Path link = Files.createSymbolicLink(folder.resolve("graf.svg"), Path.of("real/graf.svg"));
        write(link, REPLACED, "new");
        assertThat(link).isSymbolicLink();
        assertThat(real).hasContent("new");
        Path dangling = Files.createSymbolicLink(folder.resolve("later.svg"), Path.of("real/later.svg"));
        write(dangling, KEPT, "first");
        assertThat(dangling).isSymbolicLink();
        assertThat(folder.resolve("real/later.svg")).hasContent("first");
    }

    @Test
    void keepsTheRightsOfAFileThatItReplaces() throws IOException {
        FileStore store = Files.getFileStore(folder);
        assumeThat(store.supportsFileAttributeView("posix")).isTrue();
        for (String rights : List.of("rw-r-----", "rw-------", "rw-rw-rw-", "rwxr-x---")) {
            Path file = Files.writeString(folder.resolve("x.svg"), "old");
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(rights));
            write(file, REPLACED, "new");
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                    .isEqualTo(rights);
        }
    }

    @Test
    void namesTheFolderThatIsMissing() throws IOException {
        refused(folder.resolve("a/b/x.svg"), KEPT, Reason.FOLDER_MISSING, folder.resolve("a"));
        Path file = Files.writeString(folder.resolve("file"), "");
        refused(file.resolve("x.svg"), KEPT, Reason.FOLDER_IS_FILE, file);
        refused(folder, REPLACED, Reason.IS_FOLDER, folder);
    }

    @Test
    void saysThatAFolderMayNotBeWrittenOrEntered() throws IOException {
        Path locked = Files.createDirectory(folder.resolve("locked"));
        rights(locked, "r-xr-xr-x");
        assumeThat(Files.isWritable(locked)).as("not root").isFalse();
        refused(locked.resolve("x.svg"), KEPT, Reason.FOLDER_READ_ONLY, locked);
        rights(locked, "rw-rw-rw-");
        refused(locked.resolve("x.svg"), KEPT, Reason.FOLDER_CLOSED, locked);
        refused(locked.resolve("inner/x.svg"), KEPT, Reason.FOLDER_CLOSED, locked);
        rights(locked, "rwxr-xr-x");
    }

    @Test
    void writesTheLongestNameAndRefusesALongerOne() throws IOException {
        Path longest = folder.resolve("ø".repeat(125) + "x.svg");
        write(longest, KEPT, "new");
        assertThat(longest).hasContent("new");
        Path longer = folder.resolve("ø".repeat(126) + ".svg");
        refused(longer, KEPT, Reason.NAME_LONG, longer);
    }

    /// As a library tells it that writes to a stream.
    @Test
    void aWriteThatFailsUncheckedIsAProblemOfTheFileToo() {
        Path file = folder.resolve("x.csv");
        assertThatThrownBy(() -> output.write(file, KEPT, out -> {
                    throw new UncheckedIOException(new IOException("No space left on device"));
                }))
                .isInstanceOf(FileProblem.class);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void leavesTheOldFileWhenTheContentFails() throws IOException {
        Path file = Files.writeString(folder.resolve("x.svg"), "old");
        assertThatThrownBy(() -> output.write(file, REPLACED, out -> {
                    out.write(1);
                    throw new IOException("No space left on device");
                }))
                .isInstanceOfSatisfying(
                        FileProblem.class, p -> assertThat(p.reason()).isEqualTo(Reason.IO));
        assertThat(file).hasContent("old");
        assertThat(names()).containsExactly("x.svg");
    }

    @ParameterizedTest
    @EnumSource(Reason.class)
    void everyReasonHasItsSentenceInBothLanguages(Reason reason) {
        for (Language language : Language.values()) {
            assertThat(Texts.in(language).get("file.access." + reason, "x.svg")).contains("x.svg");
        }
    }

    private void write(Path file, FileOutput.Existing existing, String text) throws IOException {
        output.write(file, existing, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
    }

    private void refused(Path file, FileOutput.Existing existing, Reason reason, Path named) {
        assertThatThrownBy(() -> write(file, existing, "new")).isInstanceOfSatisfying(FileProblem.class, problem -> {
            assertThat(problem.reason()).isEqualTo(reason);
            assertThat(problem.path()).isEqualTo(named);
        });
    }

    private static void rights(Path path, String rights) throws IOException {
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(rights));
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(p -> p.getFileName().toString())
                    .filter(n -> !n.equals("state"))
                    .toList();
        }
    }
}
