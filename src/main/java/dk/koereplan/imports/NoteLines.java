package dk.koereplan.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What a note says by whole lines: "Beløb: 12" does not say "Beløb: 1".
final class NoteLines {
    private NoteLines() {}

    /// The note with those of the lines that it does not say.
    ///
    /// @param note null for none
    /// @param more each a line, or several that belong together
    /// @return empty for none
    static String with(@Nullable String note, List<String> more) {
        String held = Objects.requireNonNullElse(note, "");
        List<String> lines = new ArrayList<>();
        if (note != null) {
            lines.add(note);
        }
        more.stream().filter(line -> !line.isBlank() && !says(held, line)).forEach(lines::add);
        return String.join("\n", lines);
    }

    private static boolean says(String note, String lines) {
        return ("\n" + note + "\n").contains("\n" + lines + "\n");
    }
}
