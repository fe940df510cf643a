package dk.koereplan.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import dk.koereplan.i18n.Language;
import dk.koereplan.i18n.Texts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The table in `CONTRIBUTING.md` that says what to touch names places that are there.
class ContributingTest {
    private static final Path ROOT = Path.of("src/main/java/dk/koereplan");
    private static final Pattern NAMED = Pattern.compile("`([^`]+)`");

    @Test
    void theTableOfWhatToTouchNamesRealPlaces() throws IOException {
        List<String> rows = Files.readAllLines(Path.of("CONTRIBUTING.md")).stream()
                .dropWhile(line -> !line.startsWith("| to add"))
                .skip(2)
                .takeWhile(line -> line.startsWith("|"))
                .toList();
        Set<String> classes;
        try (Stream<Path> files = Files.walk(ROOT)) {
            classes = files.map(f -> f.getFileName().toString().replace(".java", ""))
                    .collect(Collectors.toSet());
        }
        assertThat(rows).hasSizeGreaterThan(6);
        for (String row : rows) {
            NAMED.matcher(row)
                    .results()
                    .map(m -> m.group(1))
                    .forEach(name -> assertThat(exists(name, classes)).as(name).isTrue());
        }
    }

    private static boolean exists(String name, Set<String> classes) {
        int open = name.indexOf('‹');
        if (name.startsWith("docs/")) {
            return Files.exists(Path.of(name));
        }
        String first = open < 0 ? name : name.substring(0, open);
        boolean text = open > 0 && Texts.in(Language.DANISH).keys().stream().anyMatch(k -> k.startsWith(first));
        boolean room = Files.isDirectory(ROOT.resolve(first.replace('.', '/')));
        boolean view = name.startsWith("X") && classes.stream().anyMatch(c -> c.endsWith(name.substring(1)));
        return text || room || view || classes.contains(name.replaceAll("\\.\\w+$", ""));
    }
}
