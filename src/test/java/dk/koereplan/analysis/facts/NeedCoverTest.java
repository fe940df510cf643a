package dk.koereplan.analysis.facts;

import static org.assertj.core.api.Assertions.assertThat;

import dk.koereplan.domain.Provenance;
import dk.koereplan.domain.Samples;
import dk.koereplan.domain.funding.Certainty;
import dk.koereplan.domain.funding.FundingKind;
import dk.koereplan.domain.funding.FundingSource;
import dk.koereplan.domain.funding.FundingState;
import dk.koereplan.domain.funding.Need;
import dk.koereplan.domain.money.Amount;
import dk.koereplan.domain.money.PriceLevel;
import dk.koereplan.domain.money.Recurrence;
import dk.koereplan.domain.money.Unit;
import dk.koereplan.domain.time.When;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The rule of need and gap, case by case. An amount is written `MILLIONS@LEVEL/RECURRENCE/YEAR`, money with its state
/// before it and, after `#`, the document that says so; `?` is unknown, `-` not stated.
class NeedCoverTest {
    @ParameterizedTest
    @CsvSource({
        // what is secured, pledged and expected is taken from the need
        "5@26/ONE_OFF/2026,   GRANTED 3@26/ONE_OFF/2026,                                2",
        "5@26/ONE_OFF/2026,   GRANTED 1@26/ONE_OFF/2026 COMMITTED 1@26/ONE_OFF/2026 EXPECTED 1@26/ONE_OFF/2026, 2",
        "5@26/ONE_OFF/2026,   SPENT 5@26/ONE_OFF/2026,                                  COVERED",
        "5@26/ONE_OFF/2026,   GRANTED 7@26/ONE_OFF/2026,                                COVERED",
        // what is open or lost covers nothing, known or not, on whatever basis
        "5@26/ONE_OFF/2026,   SOUGHT 3@26/ONE_OFF/2026,                                 5",
        "5@26/ONE_OFF/2026,   LAPSED 3@26/ONE_OFF/2026,                                 5",
        "5@26/ONE_OFF/2026,   POSSIBLE ?@-/-/-,                                         5",
        "5@26/ONE_OFF/2026,   GRANTED 3@26/ONE_OFF/2026 SOUGHT 9@27/ONE_OFF/2026,       2",
        // nothing recorded is not nothing
        "5@26/ONE_OFF/2026,   '',                                                       MONEY_NOT_STATED",
        "5@26/ONE_OFF/2026,   NONE,                                                     MONEY_NOT_STATED",
        "5@26/ONE_OFF/2026,   GRANTED 3@26/ONE_OFF/2027,                                MONEY_NOT_STATED",
        // unknown amounts
        "?@26/ONE_OFF/2026,   GRANTED 3@26/ONE_OFF/2026,                                NEED_UNKNOWN",
        "5@26/ONE_OFF/2026,   GRANTED ?@26/ONE_OFF/2026,                                MONEY_UNKNOWN",
        "5@26/ONE_OFF/2026,   EXPECTED ?@-/-/-,                                         MONEY_UNKNOWN",
        "5@26/ONE_OFF/2026 ?@26/ONE_OFF/2026, GRANTED 3@26/ONE_OFF/2026,                at least 2",
        "5@26/ONE_OFF/2026 ?@26/ONE_OFF/2026, GRANTED 6@26/ONE_OFF/2026,                NEED_UNKNOWN",
        // ranges, and amounts that are only about so much
        "5..6@26/ONE_OFF/2026, GRANTED 3@26/ONE_OFF/2026,                               2..3",
        "5@26/ONE_OFF/2026,   GRANTED 3..4@26/ONE_OFF/2026,                             1..2",
        "5@26/ONE_OFF/2026,   GRANTED 4..6@26/ONE_OFF/2026,                             0..1",
        "5..6@26/ONE_OFF/2026, GRANTED 6..7@26/ONE_OFF/2026,                            COVERED",
        "5@26/ONE_OFF/2026,   GRANTED 3~knap@26/ONE_OFF/2026,                           2~ca.",
        // other price bases
        "5@26/ONE_OFF/2026,   GRANTED 3@27/ONE_OFF/2026,                                OTHER_BASIS",
        "5@26/ONE_OFF/2026,   GRANTED 5@26/PERMANENT/2026,                              OTHER_BASIS",
        "5@26/ONE_OFF/2026,   GRANTED 9@26/ONE_OFF/2026 EXPECTED ?@26/-/2026,           COVERED",
        "5@26/ONE_OFF/2026,   GRANTED 4@26/ONE_OFF/2026 EXPECTED 1@26/-/2026,           OTHER_BASIS",
        "5@-/ONE_OFF/2026,    GRANTED 5@-/ONE_OFF/2026,                                 OTHER_BASIS",
        "5@-/-/2026,          SOUGHT 5@-/-/2026,                                        5",
        // years
        "5@26/ONE_OFF/2026,   GRANTED 3@26/ONE_OFF/-,                                   YEAR_UNCLEAR",
        "5@26/ONE_OFF/-,      GRANTED 3@26/ONE_OFF/2026 GRANTED 1@26/ONE_OFF/-,         1",
        "5@26/ONE_OFF/2026-2027, GRANTED 1@26/ONE_OFF/2026 GRANTED 1@26/ONE_OFF/2027,   3",
        "5@26/ONE_OFF/2026,   GRANTED 9@26/ONE_OFF/2025 SOUGHT 1@26/ONE_OFF/2026,       5",
        "5@26/PERMANENT/2027, GRANTED 5@26/PERMANENT/2026,                              YEAR_UNCLEAR",
        "5@26/PERMANENT/2027, GRANTED 5@26/PERMANENT/2028 SOUGHT 1@26/PERMANENT/2027,   5",
        // what two documents say is never added, nor is one amount counted twice
        "5@26/ONE_OFF/2026,   GRANTED 2@26/ONE_OFF/2026#A GRANTED 1@26/ONE_OFF/2026#B,  SAME_MONEY",
        "5@26/ONE_OFF/2026,   GRANTED 2@26/ONE_OFF/2026#A GRANTED 1@26/ONE_OFF/2026#A,  2",
    })
    void isTheNeedLessWhatIsSecuredPledgedAndExpected(String needs, String lines, String gap) {
        List<NeedCover> covers = covers(needs, lines);
        assertThat(covers.stream().filter(NeedCover::hasNeed))
                .singleElement()
                .satisfies(cover -> assertThat(say(cover.gap())).isEqualTo(gap));
    }

    @Test
    void eachLineCoversTheOneNeedThatItFits() {
        List<NeedCover> covers = covers(
                "5@26/ONE_OFF/2026 2@26/PERMANENT/2026 3@26/ONE_OFF/2027",
                "GRANTED 4@26/ONE_OFF/2026 COMMITTED 2@26/PERMANENT/2026 SOUGHT 1@26/ONE_OFF/2027");
        assertThat(covers).extracting(c -> say(c.gap())).containsExactly("1", "COVERED", "3");
    }

    @Test
    void noKroneCoversTwoNeeds() {
        assertThat(covers("5@26/ONE_OFF/2026 8@26/ONE_OFF/2026-2027", "GRANTED 4@26/ONE_OFF/2026"))
                .extracting(c -> say(c.gap()))
                .containsExactly("SAME_MONEY", "SAME_MONEY", "NEED_NOT_STATED");
        assertThat(covers("5@26/ONE_OFF/2026#A 5@26/ONE_OFF/2026#B", "GRANTED 4@26/ONE_OFF/2026"))
                .extracting(c -> say(c.gap()))
                .containsExactly("SAME_MONEY", "SAME_MONEY", "NEED_NOT_STATED");
    }

    @Test
    void eachOfThePartsIsShown() {
        NeedCover cover = covers(
                        "9@26/ONE_OFF/2026",
                        "GRANTED 1@26/ONE_OFF/2026 COMMITTED 2@26/ONE_OFF/2026 EXPECTED 3@26/ONE_OFF/2026"
                                + " SOUGHT 4@26/ONE_OFF/2026")
                .getFirst();
        assertThat(cover.need().kroner()).isEqualByComparingTo("9000000");
        assertThat(cover.money().sum(Certainty.SECURED).kroner()).isEqualByComparingTo("1000000");
        assertThat(cover.money().sum(Certainty.PLEDGED).kroner()).isEqualByComparingTo("2000000");
        assertThat(cover.money().sum(Certainty.EXPECTED).kroner()).isEqualByComparingTo("3000000");
        assertThat(cover.money().sum(Certainty.OPEN).kroner()).isEqualByComparingTo("4000000");
        assertThat(say(cover.gap())).isEqualTo("3");
    }

    @Test
    void needsThatMayNotBeAddedStandBesideEachOther() {
        assertThat(covers("5@-/-/2026 5@-/-/2026 5@26/ONE_OFF/2026 5@27/ONE_OFF/2026", ""))
                .hasSize(4)
                .allSatisfy(c -> assertThat(c.need().known()).isOne());
    }

    private static String say(Gap gap) {
        return switch (gap) {
            case Gap.Covered covered -> "COVERED";
            case Gap.Missing missing ->
                (missing.atLeast() ? "at least " : "")
                        + missing.left()
                                .amount("ca.")
                                .map(Unit.MILLION::fromKroner)
                                .notation();
            case Gap.NotKnown unknown -> unknown.why().name();
        };
    }

    private static List<NeedCover> covers(String needs, String lines) {
        List<Need> asked = new ArrayList<>();
        for (String need : needs.split(" ")) {
            asked.add(need(need, asked.size()));
        }
        List<FundingSource> money = new ArrayList<>();
        for (String line : lines.split(" (?=[A-Z])")) {
            if (!line.isEmpty()) {
                money.add(line(line, money.size()));
            }
        }
        return NeedCover.of(asked, money, When::interval);
    }

    private static Need need(String text, int number) {
        Said said = Said.read(text);
        List<Integer> years = Arrays.stream(said.year.split("-"))
                .filter(y -> !y.isEmpty())
                .map(Integer::valueOf)
                .toList();
        return Samples.record(
                Need.class,
                "N" + number,
                "title",
                "Behov",
                "amount",
                said.amount(),
                "unit",
                Unit.MILLION,
                "priceLevel",
                said.level(),
                "recurrence",
                said.recurrence(),
                "period",
                years.isEmpty() ? When.UNKNOWN : When.years(years.getFirst(), years.getLast()),
                "source",
                said.source());
    }

    private static FundingSource line(String text, int number) {
        boolean none = text.equals("NONE");
        Said said = Said.read(none ? "?@-/-/-" : text.substring(text.indexOf(' ') + 1));
        return Samples.record(
                FundingSource.class,
                "F" + number,
                "title",
                "Midler",
                "kind",
                none ? FundingKind.NO_SEPARATE_FUNDING : FundingKind.AGREEMENT,
                "state",
                none ? FundingState.GRANTED : FundingState.valueOf(text.substring(0, text.indexOf(' '))),
                "amount",
                said.amount(),
                "unit",
                Unit.MILLION,
                "priceLevel",
                said.level(),
                "recurrence",
                said.recurrence(),
                "year",
                said.year.equals("-") ? null : Integer.valueOf(said.year),
                "source",
                said.source());
    }

    private record Said(String millions, String price, String often, String year, String document) {
        static Said read(String text) {
            String[] parts = text.split("[@/#]", -1);
            return new Said(parts[0], parts[1], parts[2], parts[3], parts.length > 4 ? parts[4] : "");
        }

        @Nullable
        Amount amount() {
            return millions.equals("?") ? null : Amount.read(millions);
        }

        PriceLevel level() {
            return price.equals("-") ? PriceLevel.NOT_STATED : new PriceLevel.OfYear(2000 + Integer.parseInt(price));
        }

        @Nullable
        Recurrence recurrence() {
            return often.equals("-") ? null : Recurrence.valueOf(often);
        }

        Provenance source() {
            return document.isEmpty() ? new Provenance.Demo() : new Provenance.Document(document, "1");
        }
    }
}
