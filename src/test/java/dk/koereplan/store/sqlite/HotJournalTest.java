package dk.koereplan.store.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HotJournalTest {
    @TempDir
    Path folder;

    @Test
    void nothingOfAPlanStaysWhereItsJournalCouldNotBeCopied() throws IOException {
        Path plan = Files.writeString(folder.resolve("plan.koereplan"), "en plan");
        Files.writeString(folder.resolve("plan.koereplan-journal"), "en journal");
        Path copy = Files.createDirectory(folder.resolve("kopi"));
        Files.createDirectory(copy.resolve("plan.koereplan-journal"));
        assertThatThrownBy(() -> HotJournal.copyTo(copy, plan, true)).isInstanceOf(FileAlreadyExistsException.class);
        assertThat(copy).doesNotExist();
        assertThat(plan).exists();
    }
}
