package dk.koereplan.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// Danish texts are Danish, in the words that civil servants write.
class DanishWordsTest {
    private static final Texts DANISH = Texts.in(Language.DANISH);
    private static final Texts ENGLISH = Texts.in(Language.ENGLISH);

    /// Words that are spelt alike in both languages.
    private static final Set<String> ALIKE =
            Set.of(("an at computer ctrl da dansk danske data database demo dd en end english enter esc filter fold"
                + " for format forum have id json koereplan kvalitet køreplan mm organisation over part pause pdf"
                + " person pilot pl plan plans png praksis printer program region regional regioner revision sat start"
                + " status stop svg to type under utf version vision zoom csv html ics ms project xls xlsx xml budget"
                + " excel find gan gantt ganttproject kanban log mpp potx powerpoint pptx april august december"
                + " november september apr aug dec feb jan jul jun mar nov sep mine alt hold")
                    .split(" "));

    /// What the command line is told in is one notation for both languages.
    private static final List<String> NOTATION =
            List.of("cli.", "help.", "invalid.edit.", "invalid.filter.", "invalid.json.");

    /// Words that the product does not use, and where another word stands instead.
    private static final List<String> REJECTED = List.of(
            "[Ii]nspektør",
            "[Ss]kinnen?\\b",
            "[Pp]ålæg",
            "[Kk]ladde",
            "\\b[Oo]rgan(et|er)?\\b",
            "[Pp]å pause",
            "[Pp]ausen\\b",
            "[Oo]pgive[tr]?\\b",
            "\\b[Ll]ukker\\b(?! Esc)",
            "[Ii]nviteret",
            "[Uu]dsat frist",
            "[Bb]akker op",
            "[Ff]or sent",
            "[Oo]ver tid(en)?\\b",
            "[Hh]ænger på",
            "[Tt]ag(et)? tilbage",
            "[Rr]et det her",
            "[Vv]ærd at se på",
            "[Gg]lem denne",
            "[Rr]egnes ud",
            "[Tt]ættere på",
            "[Ll]ængere væk",
            "\\bhå\\b",
            "\\bkvt\\b(?!\\.)",
            "[Gg]odkendt plan\\b",
            "[Ff]orude\\b",
            "[Hh]åbe[dt]",
            "\\b[Ll]ove[tr]\\b",
            "\\b[Ff]ordelt\\b(?! på)",
            "[Bb]evilling",
            "\\bTil tiden\\b",
            "\\b[Ee]jer(e|en|s)?\\b");

    @Test
    void noEnglishWordStandsInADanishText() {
        Set<String> english = words(ENGLISH, key -> true);
        Set<String> danish = words(DANISH, key -> NOTATION.stream().noneMatch(key::startsWith));
        danish.retainAll(english);
        danish.removeAll(ALIKE);
        assertThat(danish)
                .as("words of both files; translate them, or say that they are spelt alike")
                .isEmpty();
    }

    @Test
    void noRejectedWordIsUsed() {
        List<String> found = new ArrayList<>();
        for (String rejected : REJECTED) {
            Pattern pattern = Pattern.compile(rejected, Pattern.UNICODE_CHARACTER_CLASS);
            DANISH.keys().stream()
                    .filter(key -> !key.equals("keys.close"))
                    .map(key -> key + " = " + plain(DANISH, key))
                    .filter(line ->
                            pattern.matcher(line.substring(line.indexOf('='))).find())
                    .forEach(found::add);
        }
        assertThat(found).isEmpty();
    }

    @Test
    void everyQuotationStandsBetweenDanishMarks() {
        assertThat(DANISH.keys())
                .filteredOn(key -> NOTATION.stream().noneMatch(key::startsWith))
                .allSatisfy(key -> assertThat(plain(DANISH, key)).as(key).doesNotContain("\"", "“", "”"));
    }

    private static Set<String> words(Texts texts, Predicate<String> which) {
        return texts.keys().stream()
                .filter(which)
                .flatMap(key ->
                        Pattern.compile("\\p{L}{2,}").matcher(plain(texts, key)).results())
                .map(MatchResult::group)
                .map(word -> word.toLowerCase(Locale.ROOT))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /// The text without what is filled in.
    private static String plain(Texts texts, String key) {
        return texts.get(key, "", "", "", "", "").replace("%n", " ");
    }
}
