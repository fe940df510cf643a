package dk.koereplan.domain.governance;

import dk.koereplan.domain.Entity;
import dk.koereplan.domain.Id;
import dk.koereplan.domain.InvalidValue;
import dk.koereplan.domain.Provenance;
import dk.koereplan.domain.Together;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A body that treats subjects.
///
/// @param perRegion each region has one of its own
public record Body(
        Id<Body> id,
        String title,
        BodyLevel level,
        boolean perRegion,
        @Nullable Integer membersPerRegion,
        @Nullable Integer membersDanskeRegioner,
        List<Mandate> mandates,
        @Nullable @Together("validity") LocalDate validFrom,
        @Nullable @Together("validity") LocalDate validTo,
        Provenance source)
        implements Entity {
    public Body {
        InvalidValue.requireText("title", title);
    }

    public boolean mayOn(GatePurpose purpose, LocalDate day) {
        boolean exists = (validFrom == null || !day.isBefore(validFrom)) && (validTo == null || !day.isAfter(validTo));
        return exists && mandates.stream().anyMatch(m -> m.purpose() == purpose && m.covers(day));
    }
}
