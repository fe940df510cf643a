package dk.koereplan.boot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The times of an image's jars.
class StartCacheTest {
    private static final FileTime PACKAGED = FileTime.from(Instant.parse("2026-01-01T00:00:00Z"));

    @Test
    void onlyTimesThatDifferAreChanged(@TempDir Path folder) throws IOException {
        Path kept = Files.createFile(folder.resolve("kept.jar"));
        Path copied = Files.createFile(folder.resolve("copied.jar"));
        Files.setLastModifiedTime(kept, PACKAGED);
        Path gone = folder.resolve("gone.jar");
        String classPath = kept + File.pathSeparator + copied + File.pathSeparator + gone;
        assertThat(StartCache.setTimes(classPath, PACKAGED)).isEqualTo(1);
        assertThat(Files.getLastModifiedTime(copied)).isEqualTo(PACKAGED);
        assertThat(StartCache.setTimes(classPath, PACKAGED)).isZero();
    }

    @Test
    void aProgramThatIsNoImageMissesNothing() {
        assertThat(StartCache.isMissing()).isFalse();
    }
}
