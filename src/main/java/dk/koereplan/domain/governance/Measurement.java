package dk.koereplan.domain.governance;

import dk.koereplan.domain.Entity;
import dk.koereplan.domain.Id;
import dk.koereplan.domain.Provenance;
import dk.koereplan.domain.party.Region;
import dk.koereplan.domain.time.When;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// One measured value.
///
/// @param value null when it was not measured
public record Measurement(
        Id<Measurement> id,
        Id<Indicator> indicator,
        @Nullable Id<Region> region,
        When at,
        @Nullable BigDecimal value,
        Provenance source)
        implements Entity {
    @Override
    public Id<?> namesake() {
        return indicator;
    }
}
