package dk.koereplan.domain.funding;

import dk.koereplan.domain.Entity;
import dk.koereplan.domain.Id;
import dk.koereplan.domain.Provenance;
import dk.koereplan.domain.Together;
import dk.koereplan.domain.money.Amount;
import dk.koereplan.domain.money.Unit;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Money that has been spent.
public record Spend(
        Id<Spend> id,
        Id<Allocation> allocation,
        @Together("terms") LocalDate date,
        @Together("terms") @Nullable Amount amount,
        @Together("terms") @Nullable Unit unit,
        Provenance source)
        implements Entity {
    @Override
    public Id<?> namesake() {
        return allocation;
    }
}
