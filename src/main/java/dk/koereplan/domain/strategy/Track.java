package dk.koereplan.domain.strategy;

import dk.koereplan.domain.Entity;
import dk.koereplan.domain.Id;
import dk.koereplan.domain.InvalidValue;
import dk.koereplan.domain.Provenance;
import org.jspecify.annotations.Nullable;

/// A *spor* of the strategy.
public record Track(
        Id<Track> id,
        String title,
        @Nullable Id<Strategy> strategy,
        int number,
        @Nullable String key,
        Provenance source)
        implements Entity {
    public Track {
        InvalidValue.requireText("title", title);
    }
}
