package dk.koereplan.domain.governance;

import dk.koereplan.domain.Entity;
import dk.koereplan.domain.Id;
import dk.koereplan.domain.InvalidValue;
import dk.koereplan.domain.PartOf;
import dk.koereplan.domain.Provenance;
import dk.koereplan.domain.work.Initiative;
import org.jspecify.annotations.Nullable;

/// What an initiative is to lead to.
public record Benefit(
        Id<Benefit> id,
        String title,
        @PartOf @Nullable Id<Initiative> initiative,
        @Nullable Id<Indicator> indicator,
        @Nullable String description,
        Provenance source)
        implements Entity {
    public Benefit {
        InvalidValue.requireText("title", title);
    }
}
