package dk.koereplan.domain.money;

import dk.koereplan.domain.InvalidValue;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// An amount of Danish kroner as it was entered.
///
/// @param amount in `unit`; null when unknown, which is never zero
/// @param recurrence null when not stated
public record Money(
        @Nullable Amount amount,
        Unit unit,
        PriceLevel level,
        @Nullable Recurrence recurrence) {
    public Money {
        InvalidValue.unless(amount == null || !amount.isNegative(), "money.negative", String.valueOf(amount));
    }

    /// Above this many kroner, 10 mia., one line was rather meant in another unit, as 1.500.000 in "mio. kr." is.
    /// Whoever types it is asked; nothing is forbidden.
    public static final BigDecimal UNLIKELY = Unit.BILLION.toKroner(BigDecimal.TEN);

    public boolean isUnknown() {
        return amount == null;
    }

    public Optional<Amount> kroner() {
        return Optional.ofNullable(amount).map(known -> known.map(unit::toKroner));
    }

    /// What makes two amounts comparable (invariant 4).
    public Basis basis() {
        return new Basis(level, recurrence);
    }

    /// Amounts are added only within one basis.
    public record Basis(PriceLevel level, @Nullable Recurrence recurrence) {
        /// Where the price level or the recurrence is not stated, an amount is like no other, not even one that says
        /// as little.
        public boolean isAddable() {
            return !level.equals(PriceLevel.NOT_STATED) && recurrence != null;
        }
    }
}
