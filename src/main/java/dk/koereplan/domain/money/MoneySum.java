package dk.koereplan.domain.money;

import dk.koereplan.domain.money.Money.Basis;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

/// The sum of amounts on one basis: "mindst 12,0 mio. kr. + 2 ukendte".
///
/// @param kroner what is known, in kroner
/// @param known how many amounts went into it
/// @param unknown how many amounts nobody knows
public record MoneySum(BigDecimal kroner, int known, int unknown) {
    public static final MoneySum NONE = new MoneySum(BigDecimal.ZERO, 0, 0);

    public MoneySum plus(Money money) {
        return money.kroner()
                .map(k -> new MoneySum(kroner.add(k), known + 1, unknown))
                .orElseGet(() -> new MoneySum(kroner, known, unknown + 1));
    }

    /// One sum for each basis: there is no total across price levels or recurrences.
    public static Map<Basis, MoneySum> byBasis(Collection<Money> amounts) {
        Map<Basis, MoneySum> sums = new LinkedHashMap<>();
        for (Money money : amounts) {
            sums.merge(money.basis(), NONE.plus(money), (sum, one) -> sum.plus(money));
        }
        return sums;
    }

    public boolean isEmpty() {
        return known + unknown == 0;
    }
}
