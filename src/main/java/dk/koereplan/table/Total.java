package dk.koereplan.table;

import dk.koereplan.domain.money.Money;
import dk.koereplan.domain.money.MoneySum;
import dk.koereplan.i18n.MoneyWords;
import dk.koereplan.i18n.Texts;

/// The sum of a group's amounts on one basis, or one amount that is like no other. Totals stand beside each other and
/// are never added.
///
/// @param words "mindst 12,0 mio. kr. + 2 ukendte"
/// @param basisWords "2026-PL, engangs"
public record Total(Money.Basis basis, MoneySum sum, String words, String basisWords) {
    public static Total of(Money.Basis basis, MoneySum sum, Texts texts) {
        return new Total(basis, sum, MoneyWords.sum(sum, texts), MoneyWords.basis(basis, texts));
    }

    /// "mindst 12,0 mio. kr. + 2 ukendte · 2026-PL, engangs".
    public String line() {
        return words + " · " + basisWords;
    }
}
