package dk.koereplan.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The bar for the size of our own files; Checkstyle holds the greatest one.
class SizeBarTest {
    @Test
    void halfOfTheFilesHaveAtMost80Lines() throws IOException {
        assertThat(linesAt(0.5)).isLessThanOrEqualTo(80);
    }

    @Test
    void nineOfTenFilesHaveAtMost200Lines() throws IOException {
        assertThat(linesAt(0.9)).isLessThanOrEqualTo(200);
    }

    private static long linesAt(double share) throws IOException {
        try (var files = Files.walk(Path.of("src/main/java"))) {
            List<Long> lines = files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !file.endsWith("package-info.java"))
                    .map(SizeBarTest::lines)
                    .sorted()
                    .toList();
            return lines.get((int) Math.ceil(share * lines.size()) - 1);
        }
    }

    private static long lines(Path file) {
        try (var lines = Files.lines(file)) {
            return lines.count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
