package dk.koereplan.analysis;

import dk.koereplan.domain.Id;
import dk.koereplan.domain.governance.Body;
import dk.koereplan.domain.governance.DecisionGate;
import dk.koereplan.domain.governance.GateOutcome;
import dk.koereplan.domain.governance.GatePurpose;
import dk.koereplan.domain.governance.GateState;
import dk.koereplan.domain.governance.Mandate;
import dk.koereplan.domain.governance.Meeting;
import dk.koereplan.domain.time.DayInterval;
import dk.koereplan.domain.time.When;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Where a decision gate stands on the as-of date.
///
/// @param time when it is treated; a meeting's time comes before the gate's own
/// @param date the days of that time
/// @param meeting where it is treated; null when that is not settled
/// @param daysOver days since the last possible day; 0 unless `UNDECIDED`
/// @param outcome what came of it by then; empty while it is not held
/// @param postponed how many times it had been put off by then
/// @param mandate whether its body may approve it that day; null when nobody asks for approval
public record GateStatus(
        DecisionGate gate,
        Kind kind,
        GivenTime time,
        DayInterval date,
        @Nullable Meeting meeting,
        long daysOver,
        List<GateOutcome> outcome,
        int postponed,
        Mandate.@Nullable Standing mandate) {
    /// What a director needs to know of it.
    public enum Kind {
        /// To be decided at its body's next meeting.
        NEXT_MEETING,
        AHEAD,
        /// Open, and nobody has said when. What hangs on an event is ahead, whether or not that has a day.
        UNDATED,
        /// Its last possible day has passed and nothing is recorded.
        UNDECIDED,
        HELD,
        CANCELLED
    }

    public static GateStatus of(DecisionGate gate, PlanIndex index, AsOf asOf) {
        Optional<Meeting> next = nextMeeting(gate.body(), index, asOf);
        Optional<Meeting> meeting = meeting(gate, next, index);
        GivenTime time = GivenTime.of(time(gate, meeting));
        DayInterval date = index.interval(time.when());
        LocalDate latest = date.latest();
        GateState state = state(gate, date, asOf);
        boolean over = state.isOpen() && date.isOver(asOf.day());
        return new GateStatus(
                gate,
                kind(state, time, over, meeting.isPresent() && meeting.equals(next)),
                time,
                date,
                meeting.orElse(null),
                over && latest != null ? ChronoUnit.DAYS.between(latest, asOf.day()) : 0,
                state == GateState.HELD ? gate.outcome() : List.of(),
                (int) gate.previousDates().stream()
                        .filter(was -> !asOf.isBefore(index.interval(was)))
                        .count(),
                mandate(gate, date, index));
    }

    /// When it is treated: its meeting says, and only a gate without one has a time of its own.
    static When time(DecisionGate gate, PlanIndex index, AsOf asOf) {
        return time(gate, meeting(gate, nextMeeting(gate.body(), index, asOf), index));
    }

    private static When time(DecisionGate gate, Optional<Meeting> meeting) {
        return meeting.map(Meeting::at).orElseGet(gate::date);
    }

    /// What is held after the as-of date is not held yet.
    private static GateState state(DecisionGate gate, DayInterval date, AsOf asOf) {
        return gate.state() == GateState.HELD && asOf.isBefore(date) ? GateState.PLANNED : gate.state();
    }

    private static Mandate.@Nullable Standing mandate(DecisionGate gate, DayInterval date, PlanIndex index) {
        return gate.purpose() != GatePurpose.APPROVE
                ? null
                : index.find(Body.class, gate.body())
                        .map(body -> body.mandate(GatePurpose.APPROVE, gate.subject(), date.latest()))
                        .orElse(Mandate.Standing.NOT_STATED);
    }

    /// Still asks something of its body.
    public boolean isOpen() {
        return kind != Kind.HELD && kind != Kind.CANCELLED;
    }

    /// Approval is asked for or given, and nobody has recorded whether its body may give it.
    public boolean mandateNotStated() {
        return mandate == Mandate.Standing.NOT_STATED;
    }

    public boolean approved() {
        return outcome.contains(GateOutcome.APPROVED);
    }

    /// The body's first meeting whose day has not passed; a meeting earlier today is still today's.
    public static Optional<Meeting> nextMeeting(Id<Body> body, PlanIndex index, AsOf asOf) {
        return index.meetingsOf(body).stream()
                .filter(m -> {
                    LocalDate latest = index.interval(m.at()).latest();
                    return latest != null && !latest.isBefore(asOf.day());
                })
                .findFirst();
    }

    /// The meeting it names, the body's meeting on its day, or the next one when it is on the agenda without a day.
    private static Optional<Meeting> meeting(DecisionGate gate, Optional<Meeting> next, PlanIndex index) {
        Id<Meeting> named = gate.meeting();
        if (named != null) {
            return index.find(Meeting.class, named);
        }
        DayInterval date = index.interval(gate.date());
        if (gate.date().isUnknown() && gate.state() == GateState.ON_AGENDA) {
            return next;
        }
        return index.meetingsOf(gate.body()).stream()
                .filter(m -> date.exact() && index.interval(m.at()).equals(date))
                .findFirst();
    }

    private static Kind kind(GateState state, GivenTime time, boolean over, boolean next) {
        return switch (state) {
            case HELD -> Kind.HELD;
            case CANCELLED -> Kind.CANCELLED;
            case PLANNED, ON_AGENDA, POSTPONED ->
                next ? Kind.NEXT_MEETING : over ? Kind.UNDECIDED : time.isUnknown() ? Kind.UNDATED : Kind.AHEAD;
        };
    }
}
