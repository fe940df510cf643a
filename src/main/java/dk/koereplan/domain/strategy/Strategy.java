package dk.koereplan.domain.strategy;

import dk.koereplan.domain.Entity;
import dk.koereplan.domain.Id;
import dk.koereplan.domain.InvalidValue;
import dk.koereplan.domain.OwnerRef;
import dk.koereplan.domain.Provenance;
import org.jspecify.annotations.Nullable;

/// A joint strategy with its tracks and elements.
public record Strategy(
        Id<Strategy> id,
        String title,
        @Nullable String scope,
        @Nullable OwnerRef owner,
        StrategyState state,
        @Nullable String note,
        Provenance source)
        implements Entity {
    public Strategy {
        InvalidValue.requireText("title", title);
    }
}
