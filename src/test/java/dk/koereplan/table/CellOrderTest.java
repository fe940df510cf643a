package dk.koereplan.table;

import static org.assertj.core.api.Assertions.assertThat;

import dk.koereplan.domain.governance.Rag;
import dk.koereplan.domain.money.Amount;
import dk.koereplan.domain.money.Money;
import dk.koereplan.domain.money.PriceLevel;
import dk.koereplan.domain.money.Unit;
import dk.koereplan.domain.time.DayInterval;
import dk.koereplan.domain.time.When;
import dk.koereplan.domain.work.InitiativeState;
import dk.koereplan.i18n.Language;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CellOrderTest {
    private static final Cell NOTHING = new Cell.Unknown("");

    private static List<String> sorted(boolean descending, Cell... cells) {
        return Stream.of(cells)
                .sorted(CellOrder.of(Language.DANISH, descending))
                .map(Cell::words)
                .toList();
    }

    private static Cell plain(String words) {
        return new Cell.Plain(words);
    }

    private static Cell time(String words, LocalDate from, LocalDate to) {
        return new Cell.Time(new When.Day(to), DayInterval.of(from, to), words);
    }

    @Test
    void sortsTheDanishWayWithNothingLast() {
        assertThat(sorted(
                        false,
                        NOTHING,
                        plain("Århus"),
                        plain("Aalborg"),
                        plain("Ærø"),
                        plain("Zebra"),
                        plain("Øst"),
                        plain("IN-10"),
                        plain("IN-9")))
                .containsExactly("IN-9", "IN-10", "Zebra", "Ærø", "Øst", "Aalborg", "Århus", "");
    }

    @Test
    void whatIsNotKnownComesLastBothWays() {
        Cell early = time("tidligt", LocalDate.of(2026, 1, 1), LocalDate.of(2026, 1, 1));
        Cell late = time("sent", LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31));
        Cell hanging =
                new Cell.Time(new When.Before(new When.Event.Named("forhandlingerne")), DayInterval.UNKNOWN, "før");
        assertThat(sorted(false, NOTHING, late, early)).containsExactly("tidligt", "sent", "");
        assertThat(sorted(true, NOTHING, early, late)).containsExactly("sent", "tidligt", "");
        assertThat(sorted(true, hanging, early, late)).containsExactly("sent", "tidligt", "før");
        assertThat(sorted(true, NOTHING, plain("b"), plain("a"))).containsExactly("b", "a", "");
    }

    @Test
    void sortsAmountsByWhatTheyAreAndNotByTheirWords() {
        assertThat(sorted(
                        false,
                        new Cell.Unknown("ukendt"),
                        amount("9", Unit.MILLION, "9,0 mio. kr."),
                        amount("12", Unit.MILLION, "12,0 mio. kr."),
                        amount("450", Unit.THOUSAND, "450 tkr.")))
                .containsExactly("450 tkr.", "9,0 mio. kr.", "12,0 mio. kr.", "ukendt");
    }

    private static Cell amount(String number, Unit unit, String words) {
        return new Cell.Amount(new Money(Amount.of(new BigDecimal(number)), unit, PriceLevel.NOT_STATED, null), words);
    }

    @Test
    void sortsChoicesAndLightsInTheirOwnOrder() {
        assertThat(sorted(
                        false,
                        new Cell.Choice(InitiativeState.PLANNED, "Planlagt"),
                        new Cell.Choice(InitiativeState.PROPOSED, "Foreslået"),
                        new Cell.Choice(InitiativeState.AGREED, "Aftalt")))
                .containsExactly("Foreslået", "Aftalt", "Planlagt");
        assertThat(sorted(
                        false,
                        new Cell.Light(Rag.GREEN, false, "Grøn"),
                        new Cell.Light(Rag.RED, false, "Rød"),
                        new Cell.Light(Rag.YELLOW, false, "Gul")))
                .containsExactly("Rød", "Gul", "Grøn");
    }
}
