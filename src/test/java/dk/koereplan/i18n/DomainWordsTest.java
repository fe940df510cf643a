package dk.koereplan.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import dk.koereplan.domain.FieldName;
import dk.koereplan.domain.Id;
import dk.koereplan.domain.InvalidValue;
import dk.koereplan.domain.edit.Intention;
import dk.koereplan.domain.edit.Refusal;
import dk.koereplan.domain.edit.RefusalKey;
import dk.koereplan.domain.roadmap.EntityKind;
import dk.koereplan.domain.roadmap.Field;
import dk.koereplan.domain.time.DayInterval;
import dk.koereplan.domain.work.InitiativeState;
import dk.koereplan.store.PlanFileProblem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Every term of the domain has words in both languages.
class DomainWordsTest {
    private static final Texts DA = Texts.in(Language.DANISH);
    private static final Path DOMAIN = Path.of("src/main/java/dk/koereplan/domain");
    /// The packages whose enums are shown to people.
    private static final List<String> MODELS = List.of("domain", "analysis", "merge", "imports", "app/begin");

    private static final Pattern NOTICE = Pattern.compile("PlanFileNotice\\s*\\.of\\(\\s*\"([\\w.]+)\"");
    private static final Pattern DOTTED = Pattern.compile("\"([a-z][A-Za-z]*\\.[a-z][A-Za-z]*)\"");

    @Test
    void everyEnumConstantHasAWord() throws IOException {
        Set<String> keys = new TreeSet<>();
        for (Path file : javaBelow(MODELS)) {
            String name = file.toString()
                    .replace("src/main/java/", "")
                    .replace(".java", "")
                    .replace('/', '.');
            enumsIn(name).forEach(type -> {
                for (Object constant : type.getEnumConstants()) {
                    Class<?> outer = type.getEnclosingClass();
                    String prefix = outer == null ? "enum." : "enum." + outer.getSimpleName() + ".";
                    keys.add(prefix + type.getSimpleName() + "." + ((Enum<?>) constant).name());
                }
            });
        }
        assertThat(DA.keys())
                .filteredOn(key -> key.startsWith("enum."))
                .as("words of constants that are gone")
                .isSubsetOf(keys);
        keys.removeIf(key -> Stream.of(
                        "EntityKind",
                        "Intention",
                        "RefusalKey",
                        "DateOrder",
                        "LimitWords.Edge",
                        "FilterAspect.Form",
                        "SheetColumn")
                .anyMatch(e -> key.startsWith("enum." + e + ".")));
        // a phase that is a recorded state has the state's own word
        keys.removeIf(key -> key.startsWith("enum.Phase.") && !key.endsWith(".COMING"));
        assertThat(keys).hasSizeGreaterThan(150);
        assertThat(TextFiles.absent(keys)).as(TextFiles.paste(keys)).isEmpty();
    }

    @Test
    void everyFieldAndKindHasAName() {
        Set<String> keys = new TreeSet<>();
        for (EntityKind kind : EntityKind.values()) {
            keys.add("kind." + kind.singular());
            keys.add("kind." + kind.singular() + ".many");
            keys.add(Words.beginKey(kind));
            for (Field field : kind.schema().fields()) {
                keys.add("field." + field.name());
            }
        }
        assertThat(TextFiles.absent(keys)).as(TextFiles.paste(keys)).isEmpty();
    }

    @Test
    void everyRefusalAndInvalidValueIsExplained() throws IOException {
        for (Path file : sources()) {
            boolean rule = file.startsWith(DOMAIN.resolve("edit"));
            DOTTED.matcher(Files.readString(file))
                    .results()
                    .map(m -> m.group(1))
                    .forEach(key -> assertThat(Stream.of("refusal.", "invalid.", "field.", "intention.")
                                    .filter(prefix -> rule || !prefix.equals("refusal."))
                                    .anyMatch(prefix -> TextFiles.absent(Set.of(prefix + key))
                                            .isEmpty()))
                            .as("refusal.%s or invalid.%s, named in %s", key, key, file)
                            .isTrue());
        }
    }

    @Test
    void everyIntentionHasWordsAndNoOtherHas() {
        Set<String> keys = new TreeSet<>(Set.of("intention.other"));
        Arrays.stream(Intention.values()).forEach(i -> keys.add("intention." + i.key()));
        assertThat(TextFiles.absent(keys)).as(TextFiles.paste(keys)).isEmpty();
        assertThat(DA.keys()).filteredOn(key -> key.startsWith("intention.")).isSubsetOf(keys);
    }

    @Test
    void everyRefusalHasASentenceAndNoOtherHas() {
        Set<String> keys = new TreeSet<>();
        Arrays.stream(RefusalKey.values()).forEach(k -> keys.add("refusal." + k.text()));
        assertThat(TextFiles.absent(keys)).as(TextFiles.paste(keys)).isEmpty();
        assertThat(DA.keys()).filteredOn(key -> key.startsWith("refusal.")).isSubsetOf(keys);
    }

    @Test
    void anIntentionOfAnotherProgramIsNoCode() {
        assertThat(Words.intention("bridge.build", DA)).isEqualTo("Ændring, som denne udgave ikke har ord for");
    }

    @Test
    void everyProblemWithAFileIsExplainedByItsPath() {
        for (PlanFileProblem.Reason reason : PlanFileProblem.Reason.values()) {
            for (Language language : Language.values()) {
                assertThat(Texts.in(language)
                                .get("file.problem." + reason.name(), "plan.koereplan", "1", "2", "3", "4"))
                        .contains("plan.koereplan");
            }
        }
    }

    @Test
    void everyNoticeAboutAFileHasWords() throws IOException {
        Set<String> keys = new TreeSet<>();
        for (Path file : javaBelow(List.of("store"))) {
            NOTICE.matcher(Files.readString(file)).results().forEach(m -> keys.add("file.notice." + m.group(1)));
        }
        assertThat(TextFiles.absent(keys)).as(TextFiles.paste(keys)).isEmpty();
    }

    @Test
    void aRefusalNamesTitlesAndStatesInWords() {
        assertThat(Words.refusal(
                        Refusal.of("I", "to", RefusalKey.DEPENDENCY_CYCLE, List.of(Id.of("A"), Id.of("B"), Id.of("A"))),
                        DA,
                        id -> id.equals("A") ? "Ny" : "Gl"))
                .contains("Ny → Gl → Ny");
        List<Id<?>> longWay =
                IntStream.range(0, 50_000).<Id<?>>mapToObj(i -> Id.of("M" + i)).toList();
        assertThat(Words.refusal(Refusal.of("I", "forecast", RefusalKey.TIME_CYCLE, longWay), DA, id -> id))
                .contains(": M0 → M1 → M2 → M3 → M4 → … (+49990) … → M49995 → M49996 → M49997 → M49998 → M49999.");
        assertThat(Words.refusal(
                        Refusal.of(
                                "I",
                                "state",
                                RefusalKey.STATE_STEP,
                                InitiativeState.PROPOSED,
                                InitiativeState.IN_PROGRESS,
                                List.copyOf(InitiativeState.PROPOSED.next())),
                        DA,
                        id -> id))
                .isEqualTo(
                        "Man kan ikke gå fra »Foreslået« til »I gang«. Herfra kan man gå til »Aftalt«, »Udgået« eller"
                                + " »Afløst«.");
        assertThat(Words.refusal(
                        Refusal.of(
                                "I",
                                "o",
                                RefusalKey.OWNER_VALIDITY,
                                Id.of("X"),
                                new DayInterval(null, LocalDate.of(2026, 12, 31))),
                        DA,
                        id -> id))
                .contains("31-12-2026");
        assertThat(Words.refusal(
                        Refusal.of("I", new InvalidValue("field.required", new FieldName("title"))), DA, id -> id))
                .isEqualTo("Titel skal udfyldes.");
    }

    @Test
    void wordsWithinASentenceAreInSmallLetters() {
        assertThat(Words.of(InitiativeState.IN_PROGRESS, DA)).isEqualTo("I gang");
        assertThat(Words.inline(InitiativeState.IN_PROGRESS, DA)).isEqualTo("i gang");
    }

    private static List<Path> sources() throws IOException {
        return javaBelow(List.of("domain"));
    }

    private static List<Path> javaBelow(List<String> packages) throws IOException {
        List<Path> found = new ArrayList<>();
        for (String name : packages) {
            try (Stream<Path> files = Files.walk(Path.of("src/main/java/dk/koereplan", name))) {
                files.filter(f -> f.toString().endsWith(".java"))
                        .filter(f -> !f.endsWith("package-info.java"))
                        .forEach(found::add);
            }
        }
        return found;
    }

    private static List<Class<?>> enumsIn(String name) {
        try {
            Class<?> type = Class.forName(name);
            return Stream.concat(Stream.of(type), Stream.of(type.getDeclaredClasses()))
                    .filter(Class::isEnum)
                    .<Class<?>>map(c -> c)
                    .toList();
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
