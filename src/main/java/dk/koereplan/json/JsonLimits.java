package dk.koereplan.json;

import dk.koereplan.domain.InvalidValue;
import dk.koereplan.domain.Limits;
import dk.koereplan.domain.change.Value;
import tools.jackson.core.StreamReadConstraints;

/// How much one JSON text may hold. What is larger is refused before it fills the memory.
///
/// @param depth of lists and objects within each other
/// @param length characters in all
/// @param number characters that a number may be written with
/// @param great what is made of a number that is greater or more exact than a [Value.Number]
public record JsonLimits(int depth, int length, int number, Great great) {
    /// What becomes of a number beyond the bounds.
    public enum Great {
        REFUSED,
        /// Somebody wrote it before there were bounds. It is kept as it stands, and fits no field.
        KEPT_UNREAD
    }

    /// What others give: edits, imports, bundles. How long a field's text may be is asked later, where the field is
    /// known.
    public static final JsonLimits GIVEN = new JsonLimits(Limits.DEPTH, Limits.GIVEN, 100, Great.REFUSED);

    /// What this program wrote itself. Larger than [#GIVEN], so that whatever is accepted can be read again.
    public static final JsonLimits LOG =
            new JsonLimits(2 * Limits.DEPTH, Limits.LOGGED, Limits.LOGGED, Great.KEPT_UNREAD);

    /// The parser's own guard, a little behind ours, which names the place.
    StreamReadConstraints constraints() {
        return StreamReadConstraints.builder()
                .maxNestingDepth(depth + 1)
                .maxStringLength(length)
                .maxNameLength(length)
                .maxNumberLength(number)
                .maxDocumentLength(length)
                .build();
    }

    void requireDocument(String json) {
        InvalidValue.unless(json.length() <= length, "json.document", length);
    }
}
