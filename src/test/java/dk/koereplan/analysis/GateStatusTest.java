package dk.koereplan.analysis;

import static dk.koereplan.analysis.Plans.body;
import static dk.koereplan.analysis.Plans.gate;
import static dk.koereplan.analysis.Plans.meeting;
import static dk.koereplan.analysis.Plans.on;
import static dk.koereplan.analysis.Plans.when;
import static org.assertj.core.api.Assertions.assertThat;

import dk.koereplan.analysis.overview.Agenda;
import dk.koereplan.domain.governance.DecisionGate;
import dk.koereplan.domain.governance.GateState;
import org.junit.jupiter.api.Test;

class GateStatusTest {
    private static GateStatus status(String day, DecisionGate gate) {
        PlanIndex index = Plans.index(
                body("B"),
                meeting("M1", "B", "2026-11-21T10:00[Europe/Copenhagen]"),
                meeting("M2", "B", "2026-12-11"),
                gate);
        return GateStatus.of(gate, index, on(day));
    }

    @Test
    void belongsToTheNextMeetingUntilItsDayIsOver() {
        DecisionGate gate = gate("G", "B", null, "M1", "", GateState.ON_AGENDA);
        assertThat(status("2026-11-21", gate).kind()).isEqualTo(GateStatus.Kind.NEXT_MEETING);
        assertThat(status("2026-11-22", gate)).satisfies(s -> {
            assertThat(s.kind()).isEqualTo(GateStatus.Kind.UNDECIDED);
            assertThat(s.daysOver()).isEqualTo(1);
        });
    }

    @Test
    void findsTheMeetingOfItsDay() {
        DecisionGate gate = gate("G", "B", null, null, "2026-12-11", GateState.PLANNED);
        assertThat(status("2026-11-22", gate).kind()).isEqualTo(GateStatus.Kind.NEXT_MEETING);
        assertThat(status("2026-11-21", gate).kind()).isEqualTo(GateStatus.Kind.AHEAD);
    }

    @Test
    void isNeitherAheadNorOverWithoutADate() {
        assertThat(status("2099-01-01", gate("G", "B", null, null, "", GateState.PLANNED))
                        .kind())
                .isEqualTo(GateStatus.Kind.UNDATED);
    }

    @Test
    void countsHowOftenItWasPutOff() {
        DecisionGate gate =
                gate("G", "B", null, null, "2026-Q4", GateState.POSTPONED, when("2026-Q2"), when("2026-Q3"));
        assertThat(status("2026-11-21", gate)).satisfies(s -> {
            assertThat(s.kind()).isEqualTo(GateStatus.Kind.AHEAD);
            assertThat(s.postponed()).isEqualTo(2);
        });
    }

    @Test
    void isOnOneAgendaWithTheOthersOfItsMeeting() {
        PlanIndex index = Plans.index(
                body("B"),
                body("C"),
                meeting("M1", "B", "2026-12-11"),
                meeting("M2", "C", "2026-12-01"),
                gate("G1", "B", null, "M1", "", GateState.ON_AGENDA),
                gate("G2", "B", null, null, "", GateState.ON_AGENDA),
                gate("G3", "B", null, null, "", GateState.PLANNED),
                gate("G4", "C", null, "M2", "", GateState.PLANNED),
                gate("G5", "C", null, "M2", "", GateState.CANCELLED));
        assertThat(Agenda.next(index, on("2026-11-21"), gate -> true))
                .extracting(agenda -> agenda.figure().ids().toString())
                .containsExactly("[G4]", "[G1, G2]");
    }
}
