package dk.koereplan.domain.money;

import dk.koereplan.domain.money.Money.Basis;
import java.math.BigDecimal;
import java.util.Collection;

/// The sum of amounts on one basis: "mindst 12,0 mio. kr. + 2 ukendte". Ranges make it a range, and one amount that is
/// only about so much makes all of it so.
///
/// @param kroner the least of what is known, in kroner
/// @param upTo the most of it; the same as `kroner` when no amount is a range
/// @param known how many amounts went into it
/// @param unknown how many amounts nobody knows
/// @param about how many of the known ones are only about so much
public record MoneySum(BigDecimal kroner, BigDecimal upTo, int known, int unknown, int about) {
    public MoneySum {
        kroner = kroner.signum() == 0 ? BigDecimal.ZERO : kroner.stripTrailingZeros();
        upTo = upTo.signum() == 0 ? BigDecimal.ZERO : upTo.stripTrailingZeros();
    }

    public static final MoneySum NONE = exact(BigDecimal.ZERO, 0, 0);

    /// Of amounts that are all one number.
    public static MoneySum exact(BigDecimal kroner, int known, int unknown) {
        return new MoneySum(kroner, kroner, known, unknown, 0);
    }

    /// The only way to a sum.
    ///
    /// @throws IllegalArgumentException when amounts are given that may not be added
    public static MoneySum of(Collection<Money> amounts) {
        BigDecimal kroner = BigDecimal.ZERO;
        BigDecimal upTo = BigDecimal.ZERO;
        int known = 0;
        int about = 0;
        for (Money money : amounts) {
            Amount one = money.kroner().orElse(null);
            if (one != null) {
                kroner = kroner.add(one.from());
                upTo = upTo.add(one.to());
                known++;
                about += one.about() == null ? 0 : 1;
            }
        }
        if (known > 0 && amounts.size() > 1 && !mayBeAdded(amounts)) {
            throw new IllegalArgumentException("amounts of different bases have no sum");
        }
        return new MoneySum(kroner, upTo, known, amounts.size() - known, about);
    }

    private static boolean mayBeAdded(Collection<Money> amounts) {
        Basis basis = amounts.iterator().next().basis();
        return basis.isAddable() && amounts.stream().allMatch(m -> m.basis().equals(basis));
    }

    public boolean isEmpty() {
        return known + unknown == 0;
    }

    /// What is left of this when `other`, which may be added to it, is taken away; never less than nothing.
    public MoneySum less(MoneySum other) {
        return new MoneySum(
                kroner.subtract(other.upTo).max(BigDecimal.ZERO),
                upTo.subtract(other.kroner).max(BigDecimal.ZERO),
                known,
                unknown,
                about + other.about);
    }

    /// What is known as one amount in kroner.
    ///
    /// @param word that says "about" in the language of whoever reads it
    public Amount amount(String word) {
        return new Amount(kroner, upTo, about == 0 ? null : word);
    }

    /// What a length is drawn from, in kroner.
    public double drawn() {
        return new Amount(kroner, upTo, null).middle().doubleValue();
    }
}
