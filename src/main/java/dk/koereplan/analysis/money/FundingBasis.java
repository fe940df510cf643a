package dk.koereplan.analysis.money;

import dk.koereplan.analysis.Figure;
import dk.koereplan.domain.Provenance;
import dk.koereplan.domain.funding.Certainty;
import dk.koereplan.domain.funding.FundingFamily;
import dk.koereplan.domain.funding.FundingSource;
import dk.koereplan.domain.money.Money;
import dk.koereplan.domain.money.MoneySum;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// The funding lines that may be added: one price level, one recurrence and one source document. Where the level or
/// the recurrence is not stated the basis holds one known amount, or unknown amounts only.
public record FundingBasis(Money.Basis basis, List<FundingSource> lines) {
    public FundingBasis {
        lines = List.copyOf(lines);
    }

    public boolean isAddable() {
        return basis.isAddable();
    }

    /// The id of the document that a line is from; empty for one that is from none.
    public static String documentOf(FundingSource line) {
        return line.source() instanceof Provenance.Document d ? d.document() : "";
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

    /// Everything that is still counted on: secured, pledged, expected and open.
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

    /// Everything of a family that was recorded, lapsed money included.
    public MoneySum recorded(FundingFamily family) {
        return sum(l -> l.kind().family() == family);
    }

    private MoneySum sum(Predicate<FundingSource> which) {
        return MoneySum.of(
                lines.stream().filter(which).map(FundingSource::money).toList());
    }
}
