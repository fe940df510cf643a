package dk.koereplan.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A package of more than thirty classes becomes rooms.
class RoomSizeTest {
    private static final int MOST = 30;

    @TempDir
    private Path folder;

    @Test
    void noPackageHoldsMoreThanThirtyClasses() throws IOException {
        assertThat(tooLarge(Path.of("src/main/java/dk/koereplan"))).isEmpty();
    }

    @Test
    void oneClassTooManyIsSeen() throws IOException {
        fill("words", MOST + 1);
        fill("table", MOST);
        assertThat(tooLarge(folder)).containsOnlyKeys("words");
    }

    private void fill(String room, int classes) throws IOException {
        Path inside = Files.createDirectories(folder.resolve(room));
        Files.createFile(inside.resolve("package-info.java"));
        for (int i = 0; i < classes; i++) {
            Files.createFile(inside.resolve("Class" + i + ".java"));
        }
    }

    private static Map<String, Integer> tooLarge(Path root) throws IOException {
        Map<String, Integer> sizes = sizes(root);
        sizes.entrySet().removeIf(room -> room.getValue() <= MOST);
        return sizes;
    }

    private static Map<String, Integer> sizes(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            Map<String, Integer> sizes = new TreeMap<>();
            files.filter(file -> file.toString().endsWith(".java") && !file.endsWith("package-info.java"))
                    .forEach(file -> sizes.merge(
                            root.relativize(file.getParent()).toString().replace('\\', '/'), 1, Integer::sum));
            return sizes;
        }
    }
}
