package dk.koereplan.table;

import static org.assertj.core.api.Assertions.assertThat;

import dk.koereplan.domain.money.Amount;
import dk.koereplan.domain.money.Money;
import dk.koereplan.domain.money.MoneySum;
import dk.koereplan.domain.money.PriceLevel;
import dk.koereplan.domain.money.Recurrence;
import dk.koereplan.domain.money.Unit;
import dk.koereplan.i18n.Language;
import dk.koereplan.i18n.Texts;
import dk.koereplan.table.Arrangement.Narrowing;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class TableTest {
    private static final Texts TEXTS = Texts.in(Language.DANISH);

    /// A town and what it pays, in mio. kr.; null is not known.
    private record Town(String name, String amount) {}

    private final Table<Town> table = table(true);

    private static Table<Town> table(boolean whole) {
        return new Table<>(
                "towns",
                "Byer",
                List.of(
                        column("name", CellType.TEXT, t -> new Cell.Plain(t.name())),
                        column("amount", CellType.MONEY, TableTest::amount)),
                List.of(),
                List.of(
                        new RowGroup<>(
                                new Cell.Plain("Vest"), List.of(new Town("Aalborg", "2"), new Town("Lemvig", null))),
                        new RowGroup<>(new Cell.Plain("Øst"), List.of(new Town("Køge", "3"), new Town("Sorø", "1")))),
                Optional.of(new Sums<>("amount", TableTest::totals, t -> t.size() + " prisgrundlag")),
                Town::name,
                Language.DANISH,
                whole);
    }

    private static Column<Town> column(String key, CellType type, Function<Town, Cell> cell) {
        return new Column<>(key, key, type, Optional.empty(), 100, Column.Filter.VALUES, cell);
    }

    private static Money money(Town town) {
        return new Money(
                town.amount() == null ? null : Amount.of(new BigDecimal(town.amount())),
                Unit.MILLION,
                new PriceLevel.OfYear(2026),
                Recurrence.ONE_OFF);
    }

    private static Cell amount(Town town) {
        return town.amount() == null
                ? new Cell.Unknown("ukendt")
                : new Cell.Amount(money(town), town.amount() + ",0 mio. kr.");
    }

    private static List<Total> totals(List<Town> towns) {
        MoneySum sum = MoneySum.of(towns.stream().map(TableTest::money).toList());
        return List.of(Total.of(money(towns.getFirst()).basis(), sum, TEXTS));
    }

    private static List<String> names(Table<Town> of) {
        return of.rows().stream().map(Town::name).toList();
    }

    @Test
    void sortsWithinItsGroups() {
        assertThat(names(table.arranged(Arrangement.NONE.sortedBy(List.of(new Arrangement.Key("amount", false))))))
                .containsExactly("Aalborg", "Lemvig", "Sorø", "Køge");
        assertThat(names(table.arranged(Arrangement.NONE.sortedBy(List.of(new Arrangement.Key("amount", true))))))
                .containsExactly("Aalborg", "Lemvig", "Køge", "Sorø");
    }

    @Test
    void narrowsByWordsWithoutCaseOrSpelling() {
        Table<Town> found = table.arranged(Arrangement.NONE.narrowedBy("name", new Narrowing("ÅLBORG", Set.of())));
        assertThat(names(found)).containsExactly("Aalborg");
        assertThat(found.groups())
                .extracting(g -> g.heading().orElseThrow().words())
                .containsExactly("Vest");
    }

    @Test
    void narrowsByTheValuesThatWereTicked() {
        Table<Town> found = table.arranged(
                Arrangement.NONE.narrowedBy("amount", new Narrowing("", Set.of("ukendt", "1,0 mio. kr."))));
        assertThat(names(found)).containsExactly("Lemvig", "Sorø");
    }

    @Test
    void sumsWhatItIsNarrowedToAndSaysMindstWhereSomethingIsUnknown() {
        Sums<Town> sums = table.sums().orElseThrow();
        assertThat(sums.words(table.groups().getFirst().rows()))
                .isEqualTo("mindst 2,0 mio. kr. + 1 ukendt · 2026-PL, engangs");
        Table<Town> found = table.arranged(Arrangement.NONE.narrowedBy("name", new Narrowing("Køge", Set.of())));
        assertThat(sums.words(found.rows())).isEqualTo("3,0 mio. kr. · 2026-PL, engangs");
    }

    @Test
    void aPageOfALongerListIsNeitherSortedNorNarrowed() {
        Table<Town> page = table(false);
        Arrangement some = Arrangement.NONE
                .sortedBy(List.of(new Arrangement.Key("name", true)))
                .narrowedBy("name", new Narrowing("Køge", Set.of()));
        assertThat(page.arranged(some)).isSameAs(page);
    }

    @Test
    void anEmptyNarrowingIsNone() {
        assertThat(Arrangement.NONE
                        .narrowedBy("name", new Narrowing("x", Set.of()))
                        .narrowedBy("name", Narrowing.NONE))
                .isEqualTo(Arrangement.NONE);
    }

    @Test
    void saysAllThatItShowsAsText() {
        assertThat(table.text()).isEqualTo("""
            name\tamount
            Vest
            mindst 2,0 mio. kr. + 1 ukendt\t2026-PL, engangs
            Aalborg\t2,0 mio. kr.
            Lemvig\tukendt
            Øst
            4,0 mio. kr.\t2026-PL, engangs
            Køge\t3,0 mio. kr.
            Sorø\t1,0 mio. kr.
            """);
    }

    @Test
    void aBreakWithinACellIsNoBreakBetweenCells() {
        assertThat(TabbedText.of(table.columns(), List.of(new Town("Ny\tby\r\nto", "1"))))
                .isEqualTo("name\tamount\nNy by to\t1,0 mio. kr.\n");
    }
}
