package dk.koereplan.json;

import dk.koereplan.domain.InvalidValue;
import tools.jackson.core.StreamReadConstraints;

/// How much one JSON text may hold. What is larger is refused before it fills the memory.
///
/// @param depth of lists and objects within each other
/// @param text characters of one text, or of one name
/// @param document characters in all
public record JsonLimits(int depth, int text, int document) {
    /// What others give: edits, imports, bundles.
    public static final JsonLimits GIVEN = new JsonLimits(100, 1_000_000, 50_000_000);

    /// What this program wrote itself. Larger than [#GIVEN], so that whatever is accepted can be read again.
    public static final JsonLimits LOG = new JsonLimits(200, 200_000_000, 400_000_000);

    /// The characters that a number may be written with; how great it may be says `Value.Number`.
    static final int NUMBER = 100;

    /// The parser's own guard, a little behind ours, which name the place.
    StreamReadConstraints constraints() {
        return StreamReadConstraints.builder()
                .maxNestingDepth(depth + 1)
                .maxStringLength(text + 1)
                .maxNameLength(text + 1)
                .maxNumberLength(NUMBER)
                .maxDocumentLength(document)
                .build();
    }

    void requireDocument(String json) {
        InvalidValue.unless(json.length() <= document, "json.document", document);
    }
}
