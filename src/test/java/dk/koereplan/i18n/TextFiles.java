package dk.koereplan.i18n;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What the language tests look at: the texts and the sources that use them.
final class TextFiles {
    private TextFiles() {}

    /// The keys that one language or the other lacks.
    static Set<String> absent(Collection<String> keys) {
        return keys.stream()
                .filter(key -> Stream.of(Language.values())
                        .anyMatch(language -> !Texts.in(language).has(key)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /// What to paste into both files.
    static String paste(Collection<String> keys) {
        return absent(keys).stream()
                .map(key -> key + " = ")
                .collect(Collectors.joining("\n", "\npaste into both texts_da and texts_en:\n", "\n"));
    }

    static List<String> sources() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            List<Path> java = files.filter(f -> f.toString().endsWith(".java")).toList();
            return java.stream().map(TextFiles::read).toList();
        }
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new IllegalStateException(file.toString(), e);
        }
    }
}
