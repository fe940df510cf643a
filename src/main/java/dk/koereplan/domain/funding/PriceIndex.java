package dk.koereplan.domain.funding;

import dk.koereplan.domain.Entity;
import dk.koereplan.domain.Id;
import dk.koereplan.domain.InvalidValue;
import dk.koereplan.domain.Provenance;
import dk.koereplan.domain.money.PriceLevel;
import java.math.BigDecimal;

/// How an amount of one price level becomes another; shown wherever it is used.
public record PriceIndex(
        Id<PriceIndex> id, String title, PriceLevel fromLevel, PriceLevel toLevel, BigDecimal factor, Provenance source)
        implements Entity {
    public PriceIndex {
        InvalidValue.requireText("title", title);
    }
}
