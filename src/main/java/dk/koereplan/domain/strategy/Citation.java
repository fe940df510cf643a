package dk.koereplan.domain.strategy;

import dk.koereplan.domain.Entity;
import dk.koereplan.domain.Id;
import dk.koereplan.domain.InvalidValue;
import dk.koereplan.domain.Provenance;
import org.jspecify.annotations.Nullable;

/// Where one field of another record is said, when that is not where the record itself is said.
///
/// @param subject the record
/// @param field its field, by the name that the exports use
public record Citation(
        Id<Citation> id,
        String title,
        Id<?> subject,
        @Nullable String field,
        @Nullable String note,
        Provenance source) implements Entity {
    public Citation {
        InvalidValue.requireText("title", title);
    }
}
