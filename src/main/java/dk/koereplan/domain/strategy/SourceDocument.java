package dk.koereplan.domain.strategy;

import dk.koereplan.domain.Entity;
import dk.koereplan.domain.Id;
import dk.koereplan.domain.InvalidValue;
import dk.koereplan.domain.Provenance;
import dk.koereplan.domain.time.When;
import org.jspecify.annotations.Nullable;

/// A paper that records cite by line.
public record SourceDocument(
        Id<SourceDocument> id,
        String title,
        DocumentKind kind,
        When documentDate,
        @Nullable String note,
        Provenance source)
        implements Entity {
    public SourceDocument {
        InvalidValue.requireText("title", title);
    }
}
