package dk.koereplan.imports;

import dk.koereplan.domain.InvalidValue;
import dk.koereplan.domain.PlainText;
import dk.koereplan.domain.time.When;
import dk.koereplan.i18n.Language;
import dk.koereplan.i18n.Texts;
import dk.koereplan.i18n.WhenWords;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// The notes of a task: what our own files say there, and what a person wrote.
record TaskNotes(List<String> lines) {
    static TaskNotes of(String notes) {
        return new TaskNotes(PlainText.lines(notes).lines().toList());
    }

    /// Of the record that one of our files was written from; empty for none.
    String id() {
        return lines.stream().flatMap(line -> id(line).stream()).findFirst().orElse("");
    }

    private static Optional<String> id(String line) {
        return Arrays.stream(Language.values())
                .flatMap(language -> after(line, Texts.in(language).get("project.id", "")).stream())
                .findFirst();
    }

    private static Optional<String> after(String line, String prefix) {
        return line.startsWith(prefix)
                ? Optional.of(line.substring(prefix.length()).strip())
                : Optional.empty();
    }

    /// What an export of a plan writes of itself, in either language.
    private static boolean isOurs(String line) {
        return line.isBlank()
                || id(line).isPresent()
                || Arrays.stream(Language.values()).map(Texts::in).anyMatch(texts -> isOurs(line, texts));
    }

    private static boolean isOurs(String line, Texts texts) {
        boolean given = List.of("field.start", "field.end", "field.date").stream()
                .map(key -> given(key, texts))
                .anyMatch(line::startsWith);
        return given || line.startsWith(texts.get("project.owner", ""));
    }

    private static String given(String key, Texts texts) {
        return texts.get("project.given", texts.get(key), "");
    }

    /// The time that one of our files says was stated, where a day stands for it in the task.
    ///
    /// @param key of the field's name
    Optional<When> given(String key) {
        return Arrays.stream(Language.values())
                .flatMap(language -> lines.stream()
                        .flatMap(line -> after(line, given(key, Texts.in(language))).stream())
                        .filter(words -> !words.endsWith(approved(language)))
                        .flatMap(words -> read(words, language).stream()))
                .findFirst();
    }

    /// What only the approved plan says is not what is expected.
    private static String approved(Language language) {
        return Texts.in(language).get("fact.time.baseline", "").strip();
    }

    private static Optional<When> read(String words, Language language) {
        try {
            return Optional.of(WhenWords.read(words, language));
        } catch (InvalidValue notUnderstood) {
            // the line stays in the note
            return Optional.empty();
        }
    }

    /// What a person wrote; of a record that the plan has not, also what our own file said of it.
    ///
    /// @param record the id of what the plan has of it; empty for nothing
    String words(String record) {
        boolean known = !record.isEmpty() && record.equals(id());
        return String.join(
                        "\n",
                        known ? lines.stream().filter(line -> !isOurs(line)).toList() : lines)
                .strip();
    }
}
