package dk.koereplan.domain.party;

import dk.koereplan.domain.Entity;
import dk.koereplan.domain.Id;
import dk.koereplan.domain.InvalidValue;
import dk.koereplan.domain.Provenance;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One or more regions become another on a day (*sammenlægning*). Open duties move by a task that a person confirms.
///
/// @param takesEffect the first day of the successor
public record Succession(
        Id<Succession> id,
        String title,
        LocalDate takesEffect,
        String kind,
        List<Id<Region>> from,
        Id<Region> to,
        @Nullable String legalBasis,
        Provenance source)
        implements Entity {
    public Succession {
        InvalidValue.requireText("title", title);
    }
}
