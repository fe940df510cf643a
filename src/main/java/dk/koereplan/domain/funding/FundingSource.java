package dk.koereplan.domain.funding;

import dk.koereplan.domain.Entity;
import dk.koereplan.domain.Id;
import dk.koereplan.domain.InvalidValue;
import dk.koereplan.domain.OwnerRef;
import dk.koereplan.domain.PartOf;
import dk.koereplan.domain.Provenance;
import dk.koereplan.domain.Together;
import dk.koereplan.domain.money.Amount;
import dk.koereplan.domain.money.Money;
import dk.koereplan.domain.money.PriceLevel;
import dk.koereplan.domain.money.Recurrence;
import dk.koereplan.domain.money.Unit;
import dk.koereplan.domain.strategy.Agreement;
import dk.koereplan.domain.work.Initiative;
import org.jspecify.annotations.Nullable;

/// A funding line. Amount, unit, price level, recurrence, payer, year and state are one value: an amount with another
/// edit's price level is a lie.
///
/// @param amount in `unit`; null when unknown
/// @param unit null when there is no amount; an amount without a unit is in kroner
/// @param recurrence null when not stated
/// @param year the budget year; null when the source does not say
/// @param share the source's words for a part, when it gives no amount
public record FundingSource(
        Id<FundingSource> id,
        String title,
        @PartOf @Nullable Id<Initiative> initiative,
        @Together("terms") FundingKind kind,
        @Together("terms") @Nullable OwnerRef payer,
        @Together("terms") @Nullable Amount amount,
        @Together("terms") @Nullable Unit unit,
        @Together("terms") PriceLevel priceLevel,
        @Together("terms") @Nullable Recurrence recurrence,
        @Together("terms") @Nullable Integer year,
        @Together("terms") FundingState state,
        @Nullable Id<Agreement> agreement,
        @Nullable String share,
        @Nullable String note,
        Provenance source)
        implements Entity {
    public FundingSource {
        InvalidValue.requireText("title", title);
        InvalidValue.require(
                amount == null || !amount.isNegative(), "amount", "money.negative", String.valueOf(amount));
    }

    public Money money() {
        return new Money(amount, unit == null ? Unit.KRONER : unit, priceLevel, recurrence);
    }
}
