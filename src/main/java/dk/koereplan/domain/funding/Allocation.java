package dk.koereplan.domain.funding;

import dk.koereplan.domain.Entity;
import dk.koereplan.domain.Id;
import dk.koereplan.domain.OwnerRef;
import dk.koereplan.domain.Provenance;
import dk.koereplan.domain.Together;
import dk.koereplan.domain.money.Amount;
import dk.koereplan.domain.money.Unit;
import dk.koereplan.domain.work.Initiative;
import org.jspecify.annotations.Nullable;

/// Money of a source given to an initiative for a year.
public record Allocation(
        Id<Allocation> id,
        Id<FundingSource> fundingSource,
        @Nullable Id<Initiative> initiative,
        @Together("terms") int year,
        @Together("terms") @Nullable OwnerRef payer,
        @Together("terms") @Nullable Amount amount,
        @Together("terms") @Nullable Unit unit,
        Provenance source)
        implements Entity {
    @Override
    public Id<?> namesake() {
        return fundingSource;
    }
}
