package dk.koereplan.domain;

import org.jspecify.annotations.Nullable;

/// Where a record comes from. Entered and demo data say so on every surface.
public sealed interface Provenance {
    /// A place in a source document, named so that a person who holds the paper can find it: at least one of page,
    /// paragraph and lines.
    ///
    /// @param page such as `2` or `2-3`
    /// @param paragraph by its heading or its number, such as `Proces, 2. afsnit`
    /// @param lines of the document's plain text, such as `107-109` or `161,163`
    /// @param quote the document's own words, for whoever wants to have them at hand
    record Document(
            String document,
            @Nullable String page,
            @Nullable String paragraph,
            @Nullable String lines,
            @Nullable String quote)
            implements Provenance {
        public Document {
            InvalidValue.requireText("source.document", document);
            InvalidValue.unless(page != null || paragraph != null || lines != null, "source.place");
        }

        public Document(String document, String lines) {
            this(document, null, null, lines, null);
        }
    }

    /// A recorded decision, by its id.
    record Decided(String decision) implements Provenance {
        public Decided {
            InvalidValue.requireText("source.decision", decision);
        }
    }

    /// Typed in by somebody in a role; never a person's name.
    record Entered(String enteredBy) implements Provenance {
        public Entered {
            InvalidValue.requireText("source.enteredBy", enteredBy);
        }
    }

    /// Invented, to show what the program can do.
    record Demo() implements Provenance {}
}
