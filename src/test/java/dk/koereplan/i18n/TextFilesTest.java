package dk.koereplan.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// The two language files say the same things, all of which somebody asks for. Each failure is the lines to paste.
class TextFilesTest {
    private static final Pattern PLACE = Pattern.compile("\\{(\\d)[^}]*}");
    private static final Pattern LITERAL = Pattern.compile("\"([A-Za-z][\\w.-]*)\"");
    private static final Pattern ASKED =
            Pattern.compile("(?:[tT]exts|words)(?:\\(\\))?\\s*\\.(?:get|has)\\(\\s*\"([a-z][\\w.]*)\"(?!\\s*\\+)");
    private static final Pattern KEY_LINE = Pattern.compile("(?m)^([A-Za-z][\\w.-]*) = ");

    @Test
    void bothLanguagesHaveTheSameKeys() {
        Set<String> all = new TreeSet<>(Texts.in(Language.DANISH).keys());
        all.addAll(Texts.in(Language.ENGLISH).keys());
        assertThat(TextFiles.absent(all)).as(TextFiles.paste(all)).isEmpty();
    }

    @Test
    void bothLanguagesFillTheSamePlaces() {
        Texts danish = Texts.in(Language.DANISH);
        Texts english = Texts.in(Language.ENGLISH);
        assertThat(danish.keys())
                .allSatisfy(key -> assertThat(places(english, key)).as(key).isEqualTo(places(danish, key)));
    }

    @Test
    void everyKeyThatIsAskedForIsThere() throws IOException {
        Set<String> asked = found(ASKED);
        assertThat(TextFiles.absent(asked)).as(TextFiles.paste(asked)).isEmpty();
    }

    /// A key that is put together at run time begins as a text does that the program holds, with a stop at its end;
    /// other tests hold what follows against what it is made from.
    @Test
    void everyKeyIsAskedForSomewhere() throws IOException {
        Set<String> literals = found(LITERAL);
        Set<String> beginnings =
                literals.stream().filter(literal -> literal.endsWith(".")).collect(Collectors.toSet());
        Set<String> unused = Texts.in(Language.DANISH).keys().stream()
                .filter(key -> !literals.contains(key))
                .filter(key -> beginnings.stream().noneMatch(key::startsWith))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(unused).as("\ndelete these lines from both files").isEmpty();
    }

    @Test
    void noKeyStandsTwiceInAFile() {
        for (Language language : Language.values()) {
            List<String> lines = linesOf(language);
            assertThat(lines).doesNotHaveDuplicates();
        }
    }

    @Test
    void bothFilesAreInTheSameOrder() {
        assertThat(linesOf(Language.ENGLISH)).isEqualTo(linesOf(Language.DANISH));
    }

    private static List<String> linesOf(Language language) {
        String file = "src/main/resources/dk/koereplan/i18n/texts_" + language.code() + ".properties";
        return KEY_LINE.matcher(TextFiles.read(Path.of(file)))
                .results()
                .map(m -> m.group(1))
                .toList();
    }

    private static Set<String> found(Pattern pattern) throws IOException {
        return TextFiles.sources().stream()
                .flatMap(source -> pattern.matcher(source).results())
                .map((MatchResult m) -> m.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> places(Texts texts, String key) {
        Object[] markers = {"{0}", "{1}", "{2}", "{3}", "{4}"};
        return PLACE.matcher(texts.has(key) ? texts.get(key, markers) : "")
                .results()
                .map(m -> m.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
