package dk.koereplan.domain.strategy;

import dk.koereplan.domain.Entity;
import dk.koereplan.domain.Id;
import dk.koereplan.domain.InvalidValue;
import dk.koereplan.domain.Provenance;
import org.jspecify.annotations.Nullable;

/// A principle that an agreement declares; a text may declare more principles than it lists.
public record Principle(
        Id<Principle> id,
        String title,
        @Nullable Id<AgreementTheme> theme,
        @Nullable Integer declaredTotal,
        @Nullable Integer listedInSource,
        @Nullable String note,
        Provenance source)
        implements Entity {
    public Principle {
        InvalidValue.requireText("title", title);
    }
}
