package dk.koereplan.i18n;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dk.koereplan.domain.InvalidValue;
import dk.koereplan.domain.time.When;
import dk.koereplan.domain.time.WhenNotation;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class WhenWordsTest {
    private static final Texts DA = Texts.in(Language.DANISH);
    private static final Texts EN = Texts.in(Language.ENGLISH);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        2026-W42                             | uge 42, 2026                          | week 42, 2026
        2027-Q3                              | 3. kvartal 2027                       | Q3 2027
        2026-H2                              | 2. halvår 2026                        | H2 2026
        2011-01                              | januar 2011                           | January 2011
        2015/2018                            | 2015-2018                             | 2015-2018
        2015                                 | 2015                                  | 2015
        2026-11-21                           | 21-11-2026                            | 21 Nov 2026
        2012-03-01T12:00[Europe/Copenhagen]  | 01-03-2012 kl. 12:00                  | 1 Mar 2012, 12:00
        2012-03-01T12:00:01[Europe/London]   | 01-03-2012 kl. 12:00:01 (Europe/London) | 1 Mar 2012, 12:00:01 (Europe/London)
        before:økonomiforhandlingerne for 2016 | før økonomiforhandlingerne for 2016 | before økonomiforhandlingerne for 2016
        after:@GATE-2                        | efter Godkendelsen                    | after Godkendelsen
        """)
    void saysATimeAsPreciselyAsItWasGiven(String notation, String danish, String english) {
        When when = WhenNotation.read(notation);
        assertThat(WhenWords.say(when, DA, id -> "Godkendelsen")).isEqualTo(danish);
        assertThat(WhenWords.say(when, EN, id -> "Godkendelsen")).isEqualTo(english);
    }

    @Test
    void saysUnknownInWordsAndShortFormsForNarrowPlaces() {
        assertThat(WhenWords.say(When.UNKNOWN, DA, id -> id)).isEqualTo("ukendt");
        assertThat(WhenWords.sayShort(new When.Quarter(2027, 3), DA, id -> id)).isEqualTo("3. kvt. 2027");
        assertThat(WhenWords.sayShort(new When.Week(2026, 42), DA, id -> id)).isEqualTo("uge 42");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        1. kvt. 2027            | 2027-Q1
        Q1 2027                 | 2027-Q1
        2027-Q1                 | 2027-Q1
        2027 Q1                 | 2027-Q1
        1. kvartal 2027         | 2027-Q1
        1.kvt 2027              | 2027-Q1
        første kvartal 2027     | 2027-Q1
        1. kvartal af 2027      | 2027-Q1
        2. halvår 2026          | 2026-H2
        andet halvår 2026       | 2026-H2
        H2 2026                 | 2026-H2
        uge 42 2026             | 2026-W42
        uge 42, 2026            | 2026-W42
        Uge 42 i 2026           | 2026-W42
        uge 53, 2026            | 2026-W53
        week 7 2027             | 2027-W07
        2026 uge 42             | 2026-W42
        jan 2011                | 2011-01
        jan. 2011               | 2011-01
        Januar 2011             | 2011-01
        okt 2026                | 2026-10
        October 2026            | 2026-10
        01-2011                 | 2011-01
        2011-01                 | 2011-01
        2015–2018               | 2015/2018
        2015 - 2018             | 2015/2018
        2015 til 2018           | 2015/2018
        i 2016                  | 2016
        21.11.2026              | 2026-11-21
        21-11-2026              | 2026-11-21
        2026-11-21              | 2026-11-21
        1/2-2026                | 2026-02-01
        1/2 2026                | 2026-02-01
        21. november 2026       | 2026-11-21
        den 21. november 2026   | 2026-11-21
        21 Nov 2026             | 2026-11-21
        November 21, 2026       | 2026-11-21
        01-03-2012 kl. 12.00    | 2012-03-01T12:00[Europe/Copenhagen]
        2012-03-01T12:00[Europe/London] | 2012-03-01T12:00[Europe/London]
        frem mod økonomiforhandlingerne for 2016 | before:økonomiforhandlingerne for 2016~frem mod økonomiforhandlingerne for 2016
        inden møde nr. 2        | before:møde nr. 2~inden møde nr. 2
        Efter godkendelsen      | after:godkendelsen
        efter @GATE-2           | after:@GATE-2
        """)
    void readsWhatPeopleWrite(String text, String notation) {
        assertThat(WhenNotation.write(WhenWords.read(text, Language.DANISH))).isEqualTo(notation);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "?", "-", "ukendt", "Ukendt", "ikke oplyst", "unknown", "tbd"})
    void readsNothingAsUnknown(String text) {
        assertThat(WhenWords.read(text, Language.DANISH)).isEqualTo(When.UNKNOWN);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        uge 53, 2027   | when.week
        5. kvartal 2027| when.quarter
        3. halvår 2026 | when.half
        inden udgangen af året | when.noYear
        før juli       | when.noYear
        efter 31-12-20267 | when.words
        inden 31-02-2027 | when.day
        31-02-2026     | when.day
        uge 42         | when.noYear
        21. november   | when.noYear
        oktober        | when.noYear
        3. kvartal     | when.noYear
        snart          | when.words
        13-2026        | when.words
        2018-2015      | when.range
        1812           | when.year
        """)
    void refusesWhatCannotBeAndSaysWhy(String text, String key) {
        InvalidValue refused = catchThrowableOfType(InvalidValue.class, () -> WhenWords.read(text, Language.DANISH));
        assertThat(refused.what().key()).isEqualTo(key);
        assertThat(Words.invalid(refused, DA)).isNotBlank().doesNotContain("{");
        assertThat(Words.invalid(refused, EN)).isNotBlank().doesNotContain("{");
    }

    @Test
    void refusesASlashedDateThatEnglishReadersReadInTwoWays() {
        InvalidValue refused =
                catchThrowableOfType(InvalidValue.class, () -> WhenWords.read("03/04/2026", Language.ENGLISH));
        assertThat(refused.what().key()).isEqualTo("when.ambiguous");
        assertThat(WhenNotation.write(WhenWords.read("03/04/2026", Language.DANISH)))
                .isEqualTo("2026-04-03");
        assertThat(WhenNotation.write(WhenWords.read("21/04/2026", Language.ENGLISH)))
                .isEqualTo("2026-04-21");
    }

    @Test
    void followsARecordOfThePlanWhenItsTitleIsWritten() {
        When when = WhenWords.read("efter Godkendelsen", Language.DANISH, t -> Optional.of("GATE-2"));
        assertThat(when).isEqualTo(new When.After(new When.Event.Planned("GATE-2")));
    }

    @TestFactory
    Stream<DynamicTest> readsBackWhateverItSays() {
        return Stream.of(Language.values())
                .map(language -> DynamicTest.dynamicTest(language.name(), () -> roundTrips(language)));
    }

    private static void roundTrips(Language language) {
        Random random = new Random(20261121);
        Texts texts = Texts.in(language);
        for (int i = 0; i < 5000; i++) {
            When when = Whens.any(random);
            String said = WhenWords.say(when, texts, id -> "@" + id);
            assertThat(WhenWords.read(said, language)).as("%d: %s", i, said).isEqualTo(when);
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void readsBackEveryWeekOfALongYear(Language language) {
        for (int week : List.of(1, 52, 53)) {
            When when = new When.Week(2026, week);
            assertThat(WhenWords.read(WhenWords.say(when, Texts.in(language), id -> id), language))
                    .isEqualTo(when);
        }
    }

    @Test
    void theSourcesOwnWordsAreSaidAndNotOurs() {
        When when = WhenWords.read("frem mod økonomiforhandlingerne for 2016", Language.DANISH);
        for (Texts texts : List.of(Texts.in(Language.DANISH), Texts.in(Language.ENGLISH))) {
            assertThat(WhenWords.say(when, texts, id -> id)).isEqualTo("frem mod økonomiforhandlingerne for 2016");
            assertThat(WhenWords.sayShort(when, texts, id -> id)).startsWith("frem mod");
        }
        assertThat(WhenWords.understood(when, Texts.in(Language.DANISH), id -> id))
                .isEqualTo("før økonomiforhandlingerne for 2016");
        assertThat(WhenWords.read("før forhandlingerne", Language.DANISH).given())
                .isEmpty();
    }
}
