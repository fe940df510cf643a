package dk.koereplan.i18n;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import dk.koereplan.domain.InvalidValue;
import dk.koereplan.domain.money.Amount;
import dk.koereplan.domain.money.Money;
import dk.koereplan.domain.money.MoneySum;
import dk.koereplan.domain.money.PriceLevel;
import dk.koereplan.domain.money.Recurrence;
import dk.koereplan.domain.money.Unit;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MoneyWordsTest {
    private static final Texts DA = Texts.in(Language.DANISH);
    private static final Texts EN = Texts.in(Language.ENGLISH);

    @Test
    void saysAnAmountInTheUnitItWasEnteredIn() {
        assertThat(MoneyWords.say(money("12"), DA)).isEqualTo("12,0 mio. kr.");
        assertThat(MoneyWords.say(money("12.35"), DA)).isEqualTo("12,35 mio. kr.");
        assertThat(MoneyWords.say(money("1250"), DA)).isEqualTo("1.250,0 mio. kr.");
        assertThat(MoneyWords.say(money("1250"), EN)).isEqualTo("DKK 1,250.0 million");
        assertThat(MoneyWords.say(money(null), DA)).isEqualTo("ukendt beløb");
    }

    @Test
    void neverHidesAnUnknownInASum() {
        MoneySum sum = sum(money("12"), money(null), money(null));
        assertThat(MoneyWords.sum(sum, DA)).isEqualTo("mindst 12,0 mio. kr. + 2 ukendte");
        assertThat(MoneyWords.sum(sum(money("12"), money(null)), DA)).isEqualTo("mindst 12,0 mio. kr. + 1 ukendt");
        assertThat(MoneyWords.sum(sum, EN)).isEqualTo("at least DKK 12.0 million + 2 unknown");
        assertThat(MoneyWords.sum(sum(money(null)), DA)).isEqualTo("ukendt beløb");
        assertThat(MoneyWords.sum(sum(money(null), money(null)), DA)).isEqualTo("2 ukendte beløb");
        assertThat(MoneyWords.sum(MoneySum.NONE, DA)).isEqualTo("intet beløb");
    }

    @Test
    void saysWhatAnAmountMayBeComparedWith() {
        PriceLevel level = new PriceLevel.OfYear(2026);
        assertThat(MoneyWords.basis(new Money.Basis(level, Recurrence.ONE_OFF), DA))
                .isEqualTo("2026-PL, engangs");
        assertThat(MoneyWords.level(new PriceLevel.OfAgreement(2021, 10), DA)).isEqualTo("oktober 2021-niveau");
        assertThat(MoneyWords.level(new PriceLevel.Current(), DA)).isEqualTo("løbende priser");
        assertThat(MoneyWords.level(PriceLevel.NOT_STATED, DA)).isEqualTo("prisniveau ikke oplyst");
    }

    @ParameterizedTest
    @CsvSource({
        "1.500,1500",
        "'1.500,50',1500.50",
        "'12,5',12.5",
        "1500,1500",
        "1 500,1500",
        "'1\u202f500',1500",
        "'1.500\u200b',1500",
        "0,0"
    })
    void readsThousandsAndDecimalsTheDanishWay(String text, BigDecimal number) {
        assertThat(MoneyWords.readNumber(text, Language.DANISH)).isEqualByComparingTo(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"12.5", "1.50", "1.5000", "tolv", "1,2,3", ""})
    void refusesNumbersThatCouldMeanSomethingElse(String text) {
        assertThatThrownBy(() -> MoneyWords.readNumber(text, Language.DANISH))
                .isInstanceOf(InvalidValue.class)
                .hasMessageContaining("money.number");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        12,5 mio. kr.     | 12.5 | MILLION
        12,5 mio          | 12.5 | MILLION
        450 tkr.          | 450  | THOUSAND
        1,2 mia. kr.      | 1.2  | BILLION
        1.500 kr.         | 1500 | KRONER
        1.500             | 1500 |
        1,5 mio.          | 1.5  | MILLION
        1.500.000         | 1500000 |
        300 t.kr.         | 300  | THOUSAND
        300 t. kr         | 300  | THOUSAND
        kr. 1.500         | 1500 | KRONER
        ukendt            |      |
        """)
    void readsAmountsAsPeopleWriteThem(String text, @Nullable BigDecimal amount, @Nullable Unit unit) {
        assertThat(MoneyWords.read(text, Language.DANISH))
                .isEqualTo(new MoneyWords.Entered(amount == null ? null : Amount.of(amount), unit));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        2-3 mio.                      | 2..3           | MILLION  | 2,0–3,0 mio. kr.
        2–3 mio. kr.                  | 2..3           | MILLION  | 2,0–3,0 mio. kr.
        2,5 til 3 mio. kr.            | 2.5..3         | MILLION  | 2,5–3,0 mio. kr.
        mellem 2 og 3 mio. kr.        | 2..3           | MILLION  | 2,0–3,0 mio. kr.
        kr. 2-3 mio.                  | 2..3           | MILLION  | 2,0–3,0 mio. kr.
        500 t.kr. - 1 mio. kr.        | 0.5..1         | MILLION  | 0,5–1,0 mio. kr.
        2 mio. - 3                    | 2..3           | MILLION  | 2,0–3,0 mio. kr.
        1.500.000-2.000.000           | 1500000..2000000 |        | 1.500.000–2.000.000
        ca. 2 mio.                    | 2~ca.          | MILLION  | ca. 2,0 mio. kr.
        Ca 2 mio                      | 2~Ca           | MILLION  | Ca 2,0 mio. kr.
        omkring 2 mio. kr.            | 2~omkring      | MILLION  | omkring 2,0 mio. kr.
        rundt regnet 300 tkr.         | 300~rundt regnet | THOUSAND | rundt regnet 300 tkr.
        ca. kr. 2.000.000             | 2000000~ca.    | KRONER   | ca. 2.000.000 kr.
        ca. 2-3 mio. kr.              | 2..3~ca.       | MILLION  | ca. 2,0–3,0 mio. kr.
        3-3 mio.                      | 3              | MILLION  | 3,0 mio. kr.
        """)
    void readsRangesAndWhatIsOnlyAboutSoMuch(String text, String notation, @Nullable Unit unit, String said) {
        Amount amount = Amount.read(notation);
        assertThat(MoneyWords.read(text, Language.DANISH)).isEqualTo(new MoneyWords.Entered(amount, unit));
        if (unit != null) {
            Money money = new Money(amount, unit, new PriceLevel.Current(), Recurrence.ONE_OFF);
            assertThat(MoneyWords.say(money, DA)).isEqualTo(said);
            assertThat(MoneyWords.read(MoneyWords.entered(unit, amount, DA), Language.DANISH))
                    .as("what is shown to be changed is read back")
                    .isEqualTo(new MoneyWords.Entered(amount, unit));
        }
    }

    @Test
    void aRangeTheWrongWayRoundIsRefused() {
        assertThatThrownBy(() -> MoneyWords.read("3-2 mio.", Language.DANISH)).hasMessageContaining("money.range");
        assertThatThrownBy(() -> MoneyWords.read("1-2-3 mio.", Language.DANISH)).hasMessageContaining("money.amount");
    }

    @Test
    void aSumOfRangesIsARangeAndSaysWhatIsOnlyAbout() {
        PriceLevel level = new PriceLevel.OfYear(2026);
        Money range = new Money(Amount.read("2..3"), Unit.MILLION, level, Recurrence.ONE_OFF);
        Money about = new Money(Amount.read("400~knap"), Unit.THOUSAND, level, Recurrence.ONE_OFF);
        Money unknown = new Money(null, Unit.MILLION, level, Recurrence.ONE_OFF);
        assertThat(MoneyWords.sum(sum(range, range), DA)).isEqualTo("4,0–6,0 mio. kr.");
        assertThat(MoneyWords.sum(sum(range, about), DA)).isEqualTo("ca. 2,4–3,4 mio. kr.");
        assertThat(MoneyWords.sum(sum(range, about, unknown), DA)).isEqualTo("mindst ca. 2,4–3,4 mio. kr. + 1 ukendt");
    }

    @ParameterizedTest
    @ValueSource(strings = {"tolv mio.", "12 æbler", "1,5 mio. mio.", "kr.", "mio. kr. 5", "12,5 mio. kr. 3"})
    void aRefusedAmountIsToldOfWithAUnit(String text) {
        assertThatThrownBy(() -> MoneyWords.read(text, Language.DANISH)).hasMessageContaining("money.amount");
        assertThat(DA.get("invalid.money.amount", text)).contains("mio. kr.", text);
    }

    @Test
    void aLongTextIsNoAmountAndTakesNoTime() {
        String spaces = "1" + " ".repeat(200_000) + "!";
        assertThatThrownBy(() -> MoneyWords.read(spaces, Language.DANISH)).hasMessageContaining("money.amount");
        String digits = "1 ".repeat(39) + "x";
        assertTimeout(
                Duration.ofSeconds(1),
                () -> assertThatThrownBy(() -> MoneyWords.read(digits, Language.DANISH))
                        .hasMessageContaining("money"));
    }

    @Test
    void readsEnglishAmounts() {
        assertThat(MoneyWords.read("DKK 1,250.5 million", Language.ENGLISH))
                .isEqualTo(new MoneyWords.Entered(Amount.of(new BigDecimal("1250.5")), Unit.MILLION));
    }

    @Test
    void readsBackEveryPriceLevelItSays() {
        List<PriceLevel> levels = List.of(
                new PriceLevel.OfYear(2026),
                new PriceLevel.OfAgreement(2021, 10),
                new PriceLevel.Current(),
                PriceLevel.NOT_STATED);
        assertThat(levels)
                .allSatisfy(level -> assertThat(List.of(DA, EN))
                        .allSatisfy(texts -> assertThat(MoneyWords.readLevel(MoneyWords.level(level, texts)))
                                .isEqualTo(level)));
        assertThat(MoneyWords.readLevel("15-pl")).isEqualTo(new PriceLevel.OfYear(2015));
        assertThat(MoneyWords.readLevel("PL2026")).isEqualTo(new PriceLevel.OfYear(2026));
    }

    private static Money money(@Nullable String amount) {
        Amount number = amount == null ? null : Amount.of(new BigDecimal(amount));
        return new Money(number, Unit.MILLION, new PriceLevel.Current(), Recurrence.ONE_OFF);
    }

    private static MoneySum sum(Money... amounts) {
        return MoneySum.of(List.of(amounts));
    }
}
