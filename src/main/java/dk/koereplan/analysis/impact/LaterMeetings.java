package dk.koereplan.analysis.impact;

import dk.koereplan.domain.governance.DecisionGate;
import dk.koereplan.domain.governance.GateState;
import dk.koereplan.domain.governance.HearingRound;
import dk.koereplan.domain.governance.HearingState;
import dk.koereplan.domain.roadmap.Records;
import dk.koereplan.domain.time.Order;
import dk.koereplan.domain.time.When;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;

/// Decisions and hearings at later times, as long as nobody has been told of the present ones: a gate that stands on a
/// meeting's agenda is moved by the meeting or postponed, and a hearing that is open is extended party by party.
final class LaterMeetings {
    private LaterMeetings() {}

    /// Planned at least so many days later; empty when its meeting says when.
    static Optional<DecisionGate> of(DecisionGate gate, long days) {
        return gate.meeting() != null || gate.state() != GateState.PLANNED
                ? Optional.empty()
                : TimeShift.onward(gate.date(), days).map(date -> with(gate, date));
    }

    /// Opens at least so many days later and lasts as long; with a deadline only, that is so much later.
    static Optional<HearingRound> of(HearingRound hearing, long days) {
        if (hearing.state() != HearingState.DRAFT) {
            return Optional.empty();
        }
        if (hearing.opensAt().isUnknown()) {
            return TimeShift.onward(hearing.deadline(), days).map(deadline -> with(hearing, When.UNKNOWN, deadline));
        }
        return TimeShift.onward(hearing.opensAt(), days).map(opens -> {
            long later = ChronoUnit.DAYS.between(
                    hearing.opensAt().interval().last().orElseThrow(),
                    opens.interval().last().orElseThrow());
            When near = TimeShift.along(hearing.deadline(), later).orElse(hearing.deadline());
            boolean contradicts = opens.interval().compare(near.interval()) == Order.AFTER;
            return with(
                    hearing,
                    opens,
                    contradicts ? TimeShift.onward(hearing.deadline(), later).orElse(near) : near);
        });
    }

    private static DecisionGate with(DecisionGate gate, When date) {
        return Records.with(gate, "date", date);
    }

    private static HearingRound with(HearingRound hearing, When opens, When deadline) {
        return Records.with(hearing, Map.of("opensAt", opens, "deadline", deadline));
    }
}
