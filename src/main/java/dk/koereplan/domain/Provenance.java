package dk.koereplan.domain;

/// Where a record comes from. Entered and demo data say so on every surface.
public sealed interface Provenance {
    /// Lines of a source document, such as `107-109` or `161,163`.
    record Document(String document, String lines) implements Provenance {
        public Document {
            InvalidValue.requireText("source.document", document);
            InvalidValue.requireText("source.lines", lines);
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
