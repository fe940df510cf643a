package dk.koereplan.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import dk.koereplan.domain.Entity;
import dk.koereplan.domain.change.Value;
import dk.koereplan.domain.roadmap.EntityKind;
import dk.koereplan.domain.roadmap.LoggedRecord;
import dk.koereplan.domain.roadmap.Roadmap;
import dk.koereplan.domain.work.Initiative;
import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Sentences in Danish, which say nothing in English and nothing in code.
///
/// @param ids that nobody calls a record by
/// @param english words that no Danish text and nobody's own text has
public record DanishSentences(Set<String> ids, Set<String> english) {
    private static final Pattern TOKEN = Pattern.compile("[\\w-]+");
    private static final Pattern CUT = Pattern.compile("\\p{L}*(…|\\.\\.\\.)");
    private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");

    /// The name of a constant, a flag or nothing, as programs write them; DEMO is a badge.
    private static final Pattern CODE =
            Pattern.compile("\\b(?!DEMO\\b)[A-Z]{2,}_[A-Z_]+\\b|\\b(true|false|null|NaN)\\b|\\{\\d|@");

    /// @param roadmap whose records are spoken of
    public static DanishSentences about(Roadmap roadmap) {
        Set<String> english = vocabulary(Language.ENGLISH);
        english.removeAll(vocabulary(Language.DANISH));
        english.removeAll(ownWords(roadmap));
        return new DanishSentences(ids(roadmap), english);
    }

    public void check(Collection<String> said) {
        assertThat(said)
                .as("code in Danish")
                .filteredOn(DanishSentences::isCode)
                .isEmpty();
        assertThat(said)
                .as("ids in Danish")
                .filteredOn(text -> TOKEN.matcher(text).results().anyMatch(token -> ids.contains(token.group())))
                .isEmpty();
        assertThat(said)
                .as("English in Danish")
                .filteredOn(text -> words(text).anyMatch(english::contains))
                .isEmpty();
    }

    private static boolean isCode(String text) {
        return CODE.matcher(text).find();
    }

    private static Set<String> ids(Roadmap roadmap) {
        Set<String> numbers =
                roadmap.all(Initiative.class).stream().map(Initiative::number).collect(Collectors.toSet());
        return roadmap.held()
                .map(LoggedRecord::id)
                .filter(id -> id.matches(".*\\d.*") && id.length() > 3 && !numbers.contains(id))
                .collect(Collectors.toSet());
    }

    private static Set<String> vocabulary(Language language) {
        Texts texts = Texts.in(language);
        return texts.keys().stream()
                .flatMap(key -> words(texts.get(key, "", "", "", "", "")))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /// What people wrote into the plan themselves.
    private static Set<String> ownWords(Roadmap roadmap) {
        return roadmap.held()
                .map(LoggedRecord::entity)
                .filter(Entity.class::isInstance)
                .flatMap(entity -> texts(EntityKind.of(entity).schema().write(entity)))
                .flatMap(DanishSentences::words)
                .collect(Collectors.toSet());
    }

    private static Stream<String> texts(Value value) {
        return switch (value) {
            case Value.Text text -> Stream.of(text.text());
            case Value.Struct struct -> struct.fields().values().stream().flatMap(DanishSentences::texts);
            case Value.Items items -> items.items().stream().flatMap(DanishSentences::texts);
            default -> Stream.empty();
        };
    }

    /// Without what is left of a word that was cut, which may look like another.
    private static Stream<String> words(String text) {
        return WORD.matcher(CUT.matcher(text).replaceAll(""))
                .results()
                .map(MatchResult::group)
                .map(w -> w.toLowerCase(Locale.ROOT));
    }
}
