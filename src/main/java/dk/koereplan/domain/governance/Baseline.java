package dk.koereplan.domain.governance;

import dk.koereplan.domain.Entity;
import dk.koereplan.domain.Id;
import dk.koereplan.domain.InvalidValue;
import dk.koereplan.domain.Provenance;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// The approved plan that forecasts are held against, by the point in the log that it froze.
public record Baseline(
        Id<Baseline> id,
        String title,
        LocalDate frozenOn,
        @Nullable Id<Decision> decision,
        String logPosition,
        Provenance source)
        implements Entity {
    public Baseline {
        InvalidValue.requireText("title", title);
    }
}
