package dk.koereplan.domain.governance;

import dk.koereplan.domain.Entity;
import dk.koereplan.domain.Id;
import dk.koereplan.domain.InvalidValue;
import dk.koereplan.domain.Provenance;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A named state of the plan that was handed out.
public record Snapshot(
        Id<Snapshot> id,
        String title,
        LocalDate takenOn,
        String logPosition,
        @Nullable String digest,
        Provenance source)
        implements Entity {
    public Snapshot {
        InvalidValue.requireText("title", title);
    }
}
