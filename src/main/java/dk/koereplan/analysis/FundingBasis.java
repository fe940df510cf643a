package dk.koereplan.analysis;

import dk.koereplan.domain.funding.Certainty;
import dk.koereplan.domain.funding.FundingFamily;
import dk.koereplan.domain.funding.FundingSource;
import dk.koereplan.domain.money.Money;
import dk.koereplan.domain.money.MoneySum;
import dk.koereplan.domain.money.PriceLevel;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// The funding lines that may be added: one price level and one recurrence. Where either is not stated the basis holds
/// one known amount, or unknown amounts only.
public record FundingBasis(Money.Basis basis, List<FundingSource> lines) {
    public FundingBasis {
        lines = List.copyOf(lines);
    }

    /// Both the price level and the recurrence are stated.
    static boolean mayAdd(Money.Basis basis) {
        return !basis.level().equals(PriceLevel.NOT_STATED) && basis.recurrence() != null;
    }

    public boolean isAddable() {
        return mayAdd(basis);
    }

    /// At least one of its amounts is known.
    boolean hasAmount() {
        return lines.stream().anyMatch(l -> l.amount() != null);
    }

    public MoneySum sum(Certainty certainty) {
        return sum(l -> l.state().certainty() == certainty);
    }

    public MoneySum sum(FundingFamily family, Certainty certainty) {
        return sum(l -> l.kind().family() == family && l.state().certainty() == certainty);
    }

    /// Everything that is still counted on: secured, promised and hoped for.
    public MoneySum standing() {
        return sum(l -> l.state().certainty().isCountedOn());
    }

    /// Everything that was recorded, lapsed money included.
    public MoneySum recorded() {
        return sum(l -> true);
    }

    public Figure ids(Certainty certainty) {
        return Figure.of(
                lines.stream().filter(l -> l.state().certainty() == certainty).toList());
    }

    public Figure ids(FundingFamily family, Certainty certainty) {
        return Figure.of(lines.stream()
                .filter(l -> l.kind().family() == family && l.state().certainty() == certainty)
                .toList());
    }

    /// The families that occur, in their fixed order.
    public List<FundingFamily> families() {
        return Stream.of(FundingFamily.values())
                .filter(f -> lines.stream().anyMatch(l -> l.kind().family() == f))
                .toList();
    }

    private MoneySum sum(Predicate<FundingSource> which) {
        MoneySum sum = MoneySum.NONE;
        for (FundingSource line : lines) {
            if (which.test(line)) {
                sum = sum.plus(line.money());
            }
        }
        return sum;
    }
}
