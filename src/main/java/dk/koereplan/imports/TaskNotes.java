package dk.koereplan.imports;

import dk.koereplan.domain.PlainText;
import dk.koereplan.i18n.Language;
import dk.koereplan.i18n.Texts;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// The notes of a task: what our own files say there, and what a person wrote.
///
/// @param id of the record that one of our files was written from; empty for none
/// @param own the lines that a person wrote
record TaskNotes(String id, List<String> own) {
    static TaskNotes of(String notes) {
        List<String> lines = PlainText.lines(notes).lines().toList();
        String id =
                lines.stream().flatMap(line -> id(line).stream()).findFirst().orElse("");
        return new TaskNotes(
                id,
                id.isEmpty()
                        ? lines
                        : lines.stream().filter(line -> !isOurs(line)).toList());
    }

    private static Optional<String> id(String line) {
        return Arrays.stream(Language.values())
                .map(language -> Texts.in(language).get("project.id", ""))
                .filter(line::startsWith)
                .map(prefix -> line.substring(prefix.length()).strip())
                .findFirst();
    }

    /// What an export of a plan writes of itself, in either language.
    private static boolean isOurs(String line) {
        return line.isBlank()
                || id(line).isPresent()
                || Arrays.stream(Language.values()).map(Texts::in).anyMatch(texts -> isOurs(line, texts));
    }

    private static boolean isOurs(String line, Texts texts) {
        boolean given = List.of("field.start", "field.end", "field.date").stream()
                .map(key -> texts.get("project.given", texts.get(key), ""))
                .anyMatch(line::startsWith);
        return given || line.startsWith(texts.get("project.owner", ""));
    }

    String words() {
        return String.join("\n", own).strip();
    }
}
