package dk.koereplan.analysis.hearing;

import static dk.koereplan.analysis.Plans.when;
import static org.assertj.core.api.Assertions.assertThat;

import dk.koereplan.analysis.AsOf;
import dk.koereplan.analysis.PlanIndex;
import dk.koereplan.analysis.Plans;
import dk.koereplan.domain.Entity;
import dk.koereplan.domain.Samples;
import dk.koereplan.domain.governance.HearingParty;
import dk.koereplan.domain.governance.HearingResponse;
import dk.koereplan.domain.governance.HearingRound;
import dk.koereplan.domain.governance.HearingState;
import dk.koereplan.domain.governance.PartyState;
import dk.koereplan.domain.governance.PointDisposition;
import dk.koereplan.domain.governance.ResponsePoint;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HearingStatusTest {
    private static final String NOON = "2012-03-01T12:00[Europe/Copenhagen]";
    private static final AsOf LONG_AFTER = Plans.on("2013-01-01");

    private static HearingRound round(String deadline) {
        return Samples.record(
                HearingRound.class,
                "HR",
                "title",
                "Høring",
                "state",
                HearingState.OPEN,
                "opensAt",
                when(""),
                "deadline",
                when(deadline));
    }

    private static HearingParty party(PartyState state, String extendedTo) {
        return Samples.record(
                HearingParty.class,
                "PA",
                "title",
                "Part",
                "hearing",
                "HR",
                "party",
                Plans.EAST,
                "state",
                state,
                "extendedTo",
                when(extendedTo));
    }

    private static HearingResponse response(String id, String at) {
        return Samples.record(HearingResponse.class, id, "title", "Svar", "party", "PA", "receivedAt", when(at));
    }

    private static PartyStatus status(AsOf asOf, String deadline, HearingParty party, HearingResponse... responses) {
        List<Entity> all = new ArrayList<>(List.of(round(deadline), party));
        all.addAll(List.of(responses));
        return PartyStatus.of(party, Plans.index(all), asOf);
    }

    private static PartyStatus answered(String deadline, String... at) {
        HearingResponse[] responses = new HearingResponse[at.length];
        for (int i = 0; i < at.length; i++) {
            responses[i] = response("S" + i, at[i]);
        }
        return status(LONG_AFTER, deadline, party(PartyState.ANSWERED, ""), responses);
    }

    @ParameterizedTest
    @CsvSource({
        "2012-03-01T12:00[Europe/Copenhagen], ON_TIME, 0",
        "2012-03-01T12:00:01[Europe/Copenhagen], LATE, 1",
        "2012-03-01T11:59:59[Europe/Copenhagen], ON_TIME, 0",
        // the same instants on laptops elsewhere
        "2012-03-01T11:00[UTC], ON_TIME, 0",
        "2012-03-01T06:00[America/New_York], ON_TIME, 0",
        "2012-03-01T12:00[Europe/London], LATE, 3600",
        // a day that is not the deadline's decides; the deadline's own day does not
        "2012-02-29, ON_TIME, 0",
        "2012-03-01, UNDECIDED, 0",
        "2012-03-02, LATE, 43200",
        "2012, UNDECIDED, 0",
        "'', UNDECIDED, 0",
    })
    void isOnTimeAtTheVeryDeadlineAndLateOneSecondAfter(String at, PartyStatus.Kind kind, long seconds) {
        PartyStatus status = answered(NOON, at);
        assertThat(status.kind()).isEqualTo(kind);
        assertThat(status.lateBy()).isEqualTo(Duration.ofSeconds(seconds));
    }

    @Test
    void measuresLatenessInRealHoursOverTheEndOfSummerTime() {
        PartyStatus status = status(
                Plans.on("2026-12-01"),
                "2026-10-24T12:00[Europe/Copenhagen]",
                party(PartyState.ANSWERED, ""),
                response("S", "2026-10-27T12:00[Europe/Copenhagen]"));
        assertThat(status.lateBy()).isEqualTo(Duration.ofHours(73));
    }

    @Test
    void letsADayLastItsWholeLengthAlsoWhenItHas25Hours() {
        HearingParty answered = party(PartyState.ANSWERED, "");
        PartyStatus last =
                status(Plans.on("2026-12-01"), "2026-10-25", answered, response("S", "2026-10-25T22:59:59[UTC]"));
        PartyStatus next =
                status(Plans.on("2026-12-01"), "2026-10-25", answered, response("S", "2026-10-25T23:00[UTC]"));
        assertThat(last.kind()).isEqualTo(PartyStatus.Kind.ON_TIME);
        assertThat(next.kind()).isEqualTo(PartyStatus.Kind.LATE);
    }

    @Test
    void letsTheFirstAnswerCountWhenACorrectionIsLate() {
        PartyStatus status = answered(NOON, "2012-03-05", "2012-02-20");
        assertThat(status.kind()).isEqualTo(PartyStatus.Kind.ON_TIME);
        assertThat(status.corrections()).hasSize(1);
    }

    @Test
    void movesTheDeadlineOfTheOneWhoWasGivenLonger() {
        HearingParty extended = party(PartyState.EXTENSION, "2012-03-08T12:00[Europe/Copenhagen]");
        assertThat(status(Plans.on("2012-03-05"), NOON, extended).kind()).isEqualTo(PartyStatus.Kind.EXTENDED);
        assertThat(status(Plans.on("2012-03-08"), NOON, extended).kind()).isEqualTo(PartyStatus.Kind.MISSING);
        PartyStatus answered = status(LONG_AFTER, NOON, extended, response("S", "2012-03-08T12:00[Europe/Copenhagen]"));
        assertThat(answered.kind()).isEqualTo(PartyStatus.Kind.ON_TIME);
        assertThat(answered.extended()).isTrue();
    }

    @Test
    void isMissingOneInstantAfterTheDeadlineOnEveryMachine() {
        HearingParty invited = party(PartyState.INVITED, "");
        Instant deadline = Instant.parse("2012-03-01T11:00:00Z");
        assertThat(status(AsOf.at(deadline), NOON, invited).kind()).isEqualTo(PartyStatus.Kind.AWAITED);
        assertThat(status(AsOf.at(deadline.plusNanos(1)), NOON, invited).kind()).isEqualTo(PartyStatus.Kind.MISSING);
        ZoneId zone = ZoneId.of("America/New_York");
        AsOf elsewhere = new AsOf(LocalDateTime.of(2012, 3, 1, 6, 0), zone);
        assertThat(status(elsewhere, NOON, invited).kind()).isEqualTo(PartyStatus.Kind.AWAITED);
    }

    @Test
    void isNeverMissingWithoutADeadline() {
        assertThat(status(LONG_AFTER, "", party(PartyState.INVITED, "")).kind()).isEqualTo(PartyStatus.Kind.AWAITED);
    }

    @Test
    void keepsNoCommentsAndDeclinedApartFromSilence() {
        assertThat(status(LONG_AFTER, NOON, party(PartyState.NO_COMMENTS, "")).kind())
                .isEqualTo(PartyStatus.Kind.NO_COMMENTS);
        assertThat(status(LONG_AFTER, NOON, party(PartyState.DECLINED, "")).kind())
                .isEqualTo(PartyStatus.Kind.DECLINED);
    }

    @Test
    void closesByTheClockAndCountsOpenPoints() {
        HearingRound round = round(NOON);
        ResponsePoint open = Samples.record(
                ResponsePoint.class, "P1", "title", "Punkt", "response", "S0", "disposition", PointDisposition.OPEN);
        ResponsePoint dealt = Samples.record(
                ResponsePoint.class,
                "P2",
                "title",
                "Punkt",
                "response",
                "S0",
                "disposition",
                PointDisposition.NOTED,
                "reason",
                "set");
        PlanIndex index = Plans.index(round, party(PartyState.ANSWERED, ""), response("S0", "2012-03-02"), open, dealt);
        assertThat(HearingStatus.of(round, index, AsOf.at(Instant.parse("2012-03-01T11:00:00Z")))
                        .phase())
                .isEqualTo(HearingStatus.Phase.OPEN);
        HearingStatus after = HearingStatus.of(round, index, AsOf.at(Instant.parse("2012-03-02T11:00:01Z")));
        assertThat(after.phase()).isEqualTo(HearingStatus.Phase.CLOSED);
        assertThat(after.openPoints().ids()).containsExactly("P1");
        assertThat(after.points().count()).isEqualTo(2);
        assertThat(after.awaitingInclusion().count()).isEqualTo(1);
    }
}
