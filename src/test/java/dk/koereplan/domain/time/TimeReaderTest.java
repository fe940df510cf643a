package dk.koereplan.domain.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dk.koereplan.domain.InvalidValue;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class TimeReaderTest {
    /// For each word whether the day or the period that it stands before belongs to the time.
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        før 01-07-2026                    |            | 2026-06-30
        frem mod 01-07-2026               |            | 2026-06-30
        før juli 2027                     |            | 2027-06-30
        før uge 1, 2027                   |            | 2027-01-03
        før 2027                          |            | 2026-12-31
        inden 31-12-2026                  |            | 2026-12-31
        inden den 31. december 2026       |            | 2026-12-31
        inden juli 2027                   |            | 2027-06-30
        inden Q3 2027                     |            | 2027-06-30
        inden udgangen af 2026            |            | 2026-12-31
        inden udgangen af juli 2027       |            | 2027-07-31
        inden udgangen af uge 3, 2027     |            | 2027-01-24
        før udgangen af 2026              |            | 2026-12-31
        senest ved udgangen af 2026       |            | 2026-12-31
        inden begyndelsen af 2027         |            | 2026-12-31
        senest 31-12-2026                 |            | 2026-12-31
        senest den 31.12.2026             |            | 2026-12-31
        senest juli 2027                  |            | 2027-07-31
        senest i juli 2027                |            | 2027-07-31
        senest ultimo marts 2027          |            | 2027-03-31
        senest oktober-december 2026      |            | 2026-12-31
        før oktober-december 2026         |            | 2026-09-30
        indtil 31-12-2026                 |            | 2026-12-31
        til og med 31-12-2026             |            | 2026-12-31
        senest 01-03-2012 kl. 12:00       |            | 2012-03-01
        før 01-03-2012 kl. 00:00          |            | 2012-02-29
        efter 1. januar 2027              | 2027-01-02 |
        efter juli 2027                   | 2027-08-01 |
        efter udgangen af 2026            | 2027-01-01 |
        fra 01-01-2027                    | 2027-01-01 |
        fra og med juli 2027              | 2027-07-01 |
        fra begyndelsen af 2027           | 2027-01-01 |
        tidligst Q3 2027                  | 2027-07-01 |
        mellem 1-1-2027 og 31-3-2027      | 2027-01-01 | 2027-03-31
        mellem juli og oktober 2027       | 2027-07-01 | 2027-10-31
        fra oktober 2026 til februar 2027 | 2026-10-01 | 2027-02-28
        before 1 Jul 2026                 |            | 2026-06-30
        by 31 Dec 2026                    |            | 2026-12-31
        by the end of 2026                |            | 2026-12-31
        by the start of July 2027         |            | 2027-06-30
        no later than Q3 2027             |            | 2027-09-30
        until 31 Dec 2026                 |            | 2026-12-31
        after January 2027                | 2027-02-01 |
        from Q3 2027                      | 2027-07-01 |
        no earlier than 1 Jan 2027        | 2027-01-01 |
        between 1 Jan 2027 and 31 Mar 2027| 2027-01-01 | 2027-03-31
        """)
    void readsATimeWithAnOpenEnd(String text, @Nullable LocalDate first, @Nullable LocalDate last) {
        assertThat(danish(text).interval()).isEqualTo(new DayInterval(first, last));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        uge 1-3 2027            | 2027-W01/2027-W03
        uge 1-3, 2027           | 2027-W01/2027-W03
        weeks 1-3, 2027         | 2027-W01/2027-W03
        uge 1 til uge 3 2027    | 2027-W01/2027-W03
        uge 40-42 26            | 2026-W40/2026-W42
        uge 52, 2026 - uge 2, 2027 | 2026-W52/2027-W02
        oktober-december 2026   | 2026-10/2026-12
        October to December 2026| 2026-10/2026-12
        okt.-dec. 26            | 2026-10/2026-12
        oktober 2026 - februar 2027 | 2026-10/2027-02
        1.-2. kvartal 2027      | 2027-Q1/2027-Q2
        Q1-Q2 2027              | 2027-Q1/2027-Q2
        Q1-2 2027               | 2027-Q1/2027-Q2
        1.-15. marts 2027       | 2027-03-01/2027-03-15
        1. marts - 15. april 2027 | 2027-03-01/2027-04-15
        2015-2018               | 2015/2018
        primo 2027              | primo:2027
        medio 2027              | medio:2027
        ultimo 2027             | ultimo:2027
        ultimo marts 2027       | ultimo:2027-03
        ultimo marts 27         | ultimo:2027-03
        slutningen af 2027      | ultimo:2027
        early 2027              | primo:2027
        mid-2027                | medio:2027
        late March 2027         | ultimo:2027-03
        end of 2027             | ultimo:2027
        Q3 27                   | 2027-Q3
        Q3-27                   | 2027-Q3
        K3 2027                 | 2027-Q3
        3. kvt. 27              | 2027-Q3
        H2 26                   | 2026-H2
        uge 42 26               | 2026-W42
        marts 27                | 2027-03
        april 27                | 2027-04
        marts '27               | 2027-03
        1/1-27                  | 2027-01-01
        1/1 27                  | 2027-01-01
        31.12.2026              | 2026-12-31
        31.12.26                | 2026-12-31
        31-12-26                | 2026-12-31
        1. marts 27             | 2027-03-01
        01-02-03                | 2003-02-01
        31-12-99                | 2099-12-31
        01-01-00                | 2000-01-01
        sommeren 2027           | 2027-06/2027-08
        foråret 2027            | 2027-03/2027-05
        i efteråret 2027        | 2027-09/2027-11
        summer 2027             | 2027-06/2027-08
        i løbet af 2027         | 2027
        i 2027                  | 2027
        """)
    void readsWhatPeopleType(String text, String notation) {
        assertThat(WhenNotation.write(danish(text))).isEqualTo(notation);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        vinteren 2027             | when.winter
        by July 2027              | when.by
        31-12-2026 kl. 24:00      | when.midnight
        31-12-2026 kl. 25:00      | when.clock
        31-12-2026 kl. 24:01      | when.clock
        28-03-2027 kl. 02:30      | when.skipped
        senest 28-03-2027 kl. 02:30 | when.skipped
        31-12-2026 kl. 12:00 (Middle/Earth) | when.zone
        ultimo uge 3 2027         | when.part
        ultimo 31-12-2027         | when.words
        inden udgangen af året    | when.noYear
        før juli                  | when.noYear
        uge 1-13                  | when.noYear
        oktober-december          | when.noYear
        marts 2027 - marts 2026   | when.range
        uge 54 2027               | when.week
        inden 31-02-2027          | when.day
        """)
    void refusesWhatCannotBe(String text, String key) {
        assertThat(refusal(text, DateOrder.DAY_FIRST)).isEqualTo(key);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        03/04/2026   | when.ambiguous
        1/1-27       | when.ambiguous
        21-11-26     | when.ambiguous
        March 27     | when.monthOrDay
        april 27     | when.monthOrDay
        """)
    void refusesWhatReadsInTwoWaysWhereNobodySaysThatTheDayComesFirst(String text, String key) {
        assertThat(refusal(text, DateOrder.NOT_KNOWN)).isEqualTo(key);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        31/12/26     | 2026-12-31
        21/04/2026   | 2026-04-21
        marts 27     | 2027-03
        March '27    | 2027-03
        March 45     | 2045-03
        Q3 27        | 2027-Q3
        1 Jan 27     | 2027-01-01
        """)
    void readsWhatReadsInOneWayOnly(String text, String notation) {
        assertThat(WhenNotation.write(TimeReader.read(text, DateOrder.NOT_KNOWN, TimeReader.Titles.NONE)))
                .isEqualTo(notation);
    }

    /// Fault F19: what looks alike reads alike.
    @ParameterizedTest
    @CsvSource({
        "'31-12-2026\u200b', 2026-12-31",
        "'\u200e31-12-2026\u200f', 2026-12-31",
        "'31\u201112\u20112026', 2026-12-31",
        "'3.\u202fkvartal\u00a02027', 2027-Q3",
        "'3.\u2009kvartal 2027', 2027-Q3",
        "'2015\u22122018', 2015/2018",
        "'2015\u20132018', 2015/2018",
        "'1. halva\u030ar 2027', 2027-H1",
        "'\ufeff2027', 2027"
    })
    void readsLookAlikeCharactersAsThePlainOnes(String text, String notation) {
        assertThat(WhenNotation.write(danish(text))).isEqualTo(notation);
    }

    /// What an earlier version took for an event in words.
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        before:31-12-2026        | before:2026-12-31 |            | 2026-12-30
        before:juli 2027         | before:2027-07    |            | 2027-06-30
        before:Q3 2027           | before:2027-Q3    |            | 2027-06-30
        before:udgangen af 2026  | by-end:2026       |            | 2026-12-31
        after:1. januar 2027     | after:2027-01-01  | 2027-01-02 |
        before:forhandlingerne for 2016 | before:forhandlingerne for 2016 | |
        before:31-02-2027        | before:31-02-2027 |            |
        """)
    void readsATimeThatAnOlderPlanHoldsAsWords(
            String held, String notation, @Nullable LocalDate first, @Nullable LocalDate last) {
        When when = WhenNotation.read(held);
        assertThat(WhenNotation.write(when)).isEqualTo(notation);
        assertThat(when.interval()).isEqualTo(new DayInterval(first, last));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        primo:2027    | 2027-01-01 | 2027-03-31
        medio:2027    | 2027-04-01 | 2027-09-30
        ultimo:2027   | 2027-10-01 | 2027-12-31
        primo:2027-Q3 | 2027-07-01 | 2027-07-31
        ultimo:2027-Q3| 2027-09-01 | 2027-09-30
        primo:2027-02 | 2027-02-01 | 2027-02-10
        medio:2027-02 | 2027-02-11 | 2027-02-20
        ultimo:2024-02| 2024-02-21 | 2024-02-29
        """)
    void aPortionLiesWithinTheseDays(String notation, LocalDate first, LocalDate last) {
        assertThat(WhenNotation.read(notation).interval()).isEqualTo(DayInterval.of(first, last));
    }

    @ParameterizedTest
    @EnumSource(Limit.class)
    void theTableOfLimitsHoldsForADayAndForAPeriod(Limit limit) {
        Set<Limit> withTheDay = EnumSet.of(Limit.BY, Limit.BY_END, Limit.LATEST, Limit.FROM, Limit.EARLIEST);
        Set<Limit> withThePeriod = EnumSet.of(Limit.BY_END, Limit.LATEST, Limit.FROM, Limit.EARLIEST);
        var day = new When.Day(LocalDate.of(2026, 12, 31));
        assertThat(limit.includes(day)).isEqualTo(withTheDay.contains(limit));
        assertThat(limit.includes(new When.Year(2026))).isEqualTo(withThePeriod.contains(limit));
        DayInterval year = new When.Limited(limit, new When.Year(2026)).interval();
        LocalDate end = limit.isLast() ? year.latest() : year.earliest();
        assertThat(end).isNotNull();
        assertThat(end.getYear() == 2026).isEqualTo(withThePeriod.contains(limit));
    }

    @Test
    void aPlanMaySpeakOfItsFirstAndItsLastYear() {
        assertThat(danish("før 1990").interval().latest()).isEqualTo(LocalDate.of(1989, 12, 31));
        assertThat(danish("efter 2100").interval().earliest()).isEqualTo(LocalDate.of(2101, 1, 1));
        assertThat(refusal("før 1989", DateOrder.DAY_FIRST)).isEqualTo("when.year");
        assertThat(refusal("senest 01-01-2101", DateOrder.DAY_FIRST)).isEqualTo("when.year");
    }

    @Test
    void aTimeThatTheClockShowsTwiceIsKnown() {
        assertThat(danish("25-10-2026 kl. 02:30")).isInstanceOfSatisfying(When.Moment.class, moment -> {
            assertThat(moment.isTwice()).isTrue();
            assertThat(moment.isSkipped()).isFalse();
        });
    }

    private static When danish(String text) {
        return TimeReader.read(text, DateOrder.DAY_FIRST, TimeReader.Titles.NONE);
    }

    private static String refusal(String text, DateOrder order) {
        return catchThrowableOfType(InvalidValue.class, () -> TimeReader.read(text, order, TimeReader.Titles.NONE))
                .what()
                .key();
    }
}
