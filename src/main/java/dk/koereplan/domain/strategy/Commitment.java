package dk.koereplan.domain.strategy;

import dk.koereplan.domain.Entity;
import dk.koereplan.domain.Id;
import dk.koereplan.domain.InvalidValue;
import dk.koereplan.domain.OwnerRef;
import dk.koereplan.domain.Provenance;
import org.jspecify.annotations.Nullable;

/// A duty that a strategy or agreement lays on somebody.
public record Commitment(
        Id<Commitment> id,
        String title,
        @Nullable OwnerRef obligor,
        @Nullable String strength,
        Provenance source) implements Entity {
    public Commitment {
        InvalidValue.requireText("title", title);
    }
}
