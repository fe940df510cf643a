package dk.koereplan.domain.money;

import dk.koereplan.domain.money.Money.Basis;
import java.math.BigDecimal;
import java.util.Collection;

/// The sum of amounts on one basis: "mindst 12,0 mio. kr. + 2 ukendte".
///
/// @param kroner what is known, in kroner
/// @param known how many amounts went into it
/// @param unknown how many amounts nobody knows
public record MoneySum(BigDecimal kroner, int known, int unknown) {
    public static final MoneySum NONE = new MoneySum(BigDecimal.ZERO, 0, 0);

    /// The only way to a sum.
    ///
    /// @throws IllegalArgumentException when amounts are given that may not be added
    public static MoneySum of(Collection<Money> amounts) {
        BigDecimal kroner = BigDecimal.ZERO;
        int known = 0;
        for (Money money : amounts) {
            BigDecimal one = money.kroner().orElse(null);
            if (one != null) {
                kroner = kroner.add(one);
                known++;
            }
        }
        if (known > 0 && amounts.size() > 1 && !mayBeAdded(amounts)) {
            throw new IllegalArgumentException("amounts of different bases have no sum");
        }
        return new MoneySum(kroner, known, amounts.size() - known);
    }

    private static boolean mayBeAdded(Collection<Money> amounts) {
        Basis basis = amounts.iterator().next().basis();
        return basis.isAddable() && amounts.stream().allMatch(m -> m.basis().equals(basis));
    }

    public boolean isEmpty() {
        return known + unknown == 0;
    }
}
