package dk.koereplan.table;

import dk.koereplan.analysis.PlanOrder;
import dk.koereplan.domain.money.Amount;
import dk.koereplan.i18n.Alphabet;
import dk.koereplan.i18n.Language;
import java.math.BigDecimal;
import java.util.Comparator;

/// The order of the cells of one column. What is not known comes last, whichever way the column is sorted.
public final class CellOrder {
    private CellOrder() {}

    /// Words by the alphabet, choices and lights in their own order, times by the days within which they lie.
    public static Comparator<Cell> of(Language language, boolean descending) {
        Comparator<Cell> known = known(Alphabet.of(language));
        return Comparator.comparing(CellOrder::isUnknown).thenComparing(descending ? known.reversed() : known);
    }

    private static boolean isUnknown(Cell cell) {
        return switch (cell) {
            case Cell.Unknown u -> true;
            case Cell.Time t -> t.days().latest() == null;
            default -> false;
        };
    }

    private static Comparator<Cell> known(Comparator<String> alphabet) {
        Comparator<Cell> words = Comparator.comparing(Cell::words, alphabet);
        return (a, b) -> switch (a) {
            case Cell.Figure x when b instanceof Cell.Figure y -> x.value().compareTo(y.value());
            case Cell.Amount x when b instanceof Cell.Amount y -> kroner(x).compareTo(kroner(y));
            case Cell.Time x when b instanceof Cell.Time y -> PlanOrder.BY_LATEST.compare(x.days(), y.days());
            case Cell.Moment x when b instanceof Cell.Moment y -> x.at().compareTo(y.at());
            case Cell.Choice x
            when b instanceof Cell.Choice y ->
                Integer.compare(x.value().ordinal(), y.value().ordinal());
            case Cell.Light x when b instanceof Cell.Light y -> x.value().compareTo(y.value());
            default -> words.compare(a, b);
        };
    }

    private static BigDecimal kroner(Cell.Amount cell) {
        return cell.value().kroner().map(Amount::middle).orElse(BigDecimal.ZERO);
    }
}
