package dk.koereplan.domain.governance;

import dk.koereplan.domain.Entity;
import dk.koereplan.domain.Id;
import dk.koereplan.domain.InvalidValue;
import dk.koereplan.domain.Provenance;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A named state of the plan that others are held against, such as what a board approved: the point in the log at which
/// it was frozen.
///
/// @param decision what it was frozen for
/// @param digest the fingerprint of the records then; null when nobody took it
public record Baseline(
        Id<Baseline> id,
        String title,
        LocalDate frozenOn,
        @Nullable Id<Decision> decision,
        String logPosition,
        @Nullable String digest,
        Provenance source)
        implements Entity {
    public Baseline {
        InvalidValue.requireText("title", title);
    }
}
