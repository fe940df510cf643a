package dk.koereplan.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import dk.koereplan.app.sample.Sample;
import dk.koereplan.domain.Entity;
import dk.koereplan.domain.change.Value;
import dk.koereplan.domain.roadmap.EntityKind;
import dk.koereplan.domain.roadmap.LoggedRecord;
import dk.koereplan.domain.roadmap.Roadmap;
import dk.koereplan.domain.work.Initiative;
import dk.koereplan.i18n.Language;
import dk.koereplan.i18n.Texts;
import dk.koereplan.ui.common.Screen;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.api.FxRobot;

/// In Danish the window says nothing in English and nothing in code: on every screen, and of a record of every kind
/// beside it.
class ScreenWordsTest extends OnWindow {
    private static final Pattern TOKEN = Pattern.compile("[\\w-]+");
    private static final Pattern CUT = Pattern.compile("\\p{L}*(…|\\.\\.\\.)");
    private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");

    /// The name of a constant, a flag or nothing, as programs write them; DEMO is a badge.
    private static final Pattern CODE =
            Pattern.compile("\\b(?!DEMO\\b)[A-Z]{2,}_[A-Z_]+\\b|\\b(true|false|null|NaN)\\b|\\{\\d|@");

    @ParameterizedTest
    @EnumSource(Sample.class)
    void everyScreenSpeaksDanish(Sample sample, FxRobot robot) {
        robot.interact(() -> shell.sample(sample.key()));
        Workspace workspace = shell.workspace().orElseThrow();
        Roadmap roadmap = workspace.context().roadmap();
        Set<String> shown = new TreeSet<>();
        for (Screen screen : Screen.values()) {
            robot.interact(() -> workspace.show(screen));
            shown.addAll(said(robot));
        }
        for (EntityKind kind : EntityKind.values()) {
            roadmap.table(kind).values().stream()
                    .filter(held -> held.entity() != null)
                    .findFirst()
                    .ifPresent(held -> {
                        robot.interact(() -> workspace.context().select(held.id()));
                        shown.addAll(said(robot));
                    });
        }
        assertThat(shown).hasSizeGreaterThan(200);
        assertThat(shown)
                .as("code in Danish")
                .filteredOn(text -> CODE.matcher(text).find())
                .isEmpty();
        Set<String> ids = ids(roadmap);
        assertThat(shown)
                .as("ids in Danish")
                .filteredOn(text -> TOKEN.matcher(text).results().anyMatch(token -> ids.contains(token.group())))
                .isEmpty();
        Set<String> english = englishOnly();
        english.removeAll(ownWords(roadmap));
        assertThat(shown)
                .as("English in Danish")
                .filteredOn(text -> words(text).anyMatch(english::contains))
                .isEmpty();
    }

    private Set<String> said(FxRobot robot) {
        Set<String> words = new TreeSet<>();
        robot.interact(() -> {
            shell.root().applyCss();
            shell.root().layout();
            words.addAll(ShownWords.of(shell.root()));
        });
        return words;
    }

    /// Ids that nobody calls the record by.
    private static Set<String> ids(Roadmap roadmap) {
        Set<String> numbers =
                roadmap.all(Initiative.class).stream().map(Initiative::number).collect(Collectors.toSet());
        return roadmap.held()
                .map(LoggedRecord::id)
                .filter(id -> id.matches(".*\\d.*") && id.length() > 3 && !numbers.contains(id))
                .collect(Collectors.toSet());
    }

    private static Set<String> englishOnly() {
        Set<String> english = vocabulary(Language.ENGLISH);
        english.removeAll(vocabulary(Language.DANISH));
        return english;
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
                .flatMap(ScreenWordsTest::words)
                .collect(Collectors.toSet());
    }

    private static Stream<String> texts(Value value) {
        return switch (value) {
            case Value.Text text -> Stream.of(text.text());
            case Value.Struct struct -> struct.fields().values().stream().flatMap(ScreenWordsTest::texts);
            case Value.Items items -> items.items().stream().flatMap(ScreenWordsTest::texts);
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
