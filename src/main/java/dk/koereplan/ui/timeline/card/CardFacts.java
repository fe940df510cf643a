package dk.koereplan.ui.timeline.card;

import dk.koereplan.domain.governance.Rag;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What a card says about one thing, in words.
///
/// @param kind what sort of thing it is, and how it stands
/// @param title in full, however long
public record CardFacts(String kind, String title, List<Fact> lines) {
    /// One line.
    ///
    /// @param name what the words tell; empty for a line that explains itself
    /// @param light drawn before the words; null for none
    public record Fact(String name, String words, @Nullable Rag light, boolean urgent) {
        static Fact of(String name, String words) {
            return new Fact(name, words, null, false);
        }

        static Fact urgent(String name, String words) {
            return new Fact(name, words, null, true);
        }

        String spoken() {
            return name.isEmpty() ? words : name + ": " + words;
        }
    }

    public CardFacts {
        lines = lines.stream().filter(line -> !line.words().isBlank()).toList();
    }

    /// All of it, one sentence a line.
    public String spoken() {
        return Stream.concat(Stream.of(title, kind), lines.stream().map(Fact::spoken))
                .filter(line -> !line.isBlank())
                .collect(Collectors.joining(".\n"));
    }
}
