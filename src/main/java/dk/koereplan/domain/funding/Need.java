package dk.koereplan.domain.funding;

import dk.koereplan.domain.Entity;
import dk.koereplan.domain.Id;
import dk.koereplan.domain.InvalidValue;
import dk.koereplan.domain.PartOf;
import dk.koereplan.domain.Provenance;
import dk.koereplan.domain.Together;
import dk.koereplan.domain.money.Amount;
import dk.koereplan.domain.money.Money;
import dk.koereplan.domain.money.PriceLevel;
import dk.koereplan.domain.money.Recurrence;
import dk.koereplan.domain.money.Unit;
import dk.koereplan.domain.time.When;
import dk.koereplan.domain.work.Initiative;
import org.jspecify.annotations.Nullable;

/// What an initiative needs (*behov*) in a year or a period. A need is no source of money. Amount, unit, price level,
/// recurrence and period are one value, as with a [FundingSource].
///
/// @param initiative null for a need that is not one initiative's
/// @param amount in `unit`; null when unknown
/// @param unit null when there is no amount; an amount without a unit is in kroner
/// @param recurrence null when not stated
/// @param period the year or years that the amount is for; unknown when the source does not say
/// @param words how the need is put, where it is not certain or has no amount: "muligt behov"
public record Need(
        Id<Need> id,
        String title,
        @PartOf @Nullable Id<Initiative> initiative,
        @Together("terms") @Nullable Amount amount,
        @Together("terms") @Nullable Unit unit,
        @Together("terms") PriceLevel priceLevel,
        @Together("terms") @Nullable Recurrence recurrence,
        @Together("terms") When period,
        @Nullable String words,
        @Nullable String note,
        Provenance source)
        implements Entity {
    public Need {
        InvalidValue.requireText("title", title);
        InvalidValue.require(
                amount == null || !amount.isNegative(), "amount", "money.negative", String.valueOf(amount));
    }

    public Money money() {
        return new Money(amount, unit == null ? Unit.KRONER : unit, priceLevel, recurrence);
    }
}
