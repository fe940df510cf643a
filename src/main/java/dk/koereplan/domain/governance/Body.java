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

    /// Whether it may do this to the subject on the day.
    ///
    /// @param day null when nobody knows it
    public Mandate.Standing mandate(GatePurpose purpose, @Nullable Id<?> subject, @Nullable LocalDate day) {
        if (day != null && !existsOn(day)) {
            return Mandate.Standing.NOT_HELD;
        }
        if (mandates.isEmpty()) {
            return Mandate.Standing.NOT_STATED;
        }
        return day != null && mandates.stream().anyMatch(m -> m.purpose() == purpose && m.covers(subject, day))
                ? Mandate.Standing.HELD
                : Mandate.Standing.NOT_HELD;
    }

    private boolean existsOn(LocalDate day) {
        return (validFrom == null || !day.isBefore(validFrom)) && (validTo == null || !day.isAfter(validTo));
    }
}
