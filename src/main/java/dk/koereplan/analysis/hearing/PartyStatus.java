package dk.koereplan.analysis.hearing;

import dk.koereplan.analysis.AsOf;
import dk.koereplan.analysis.PlanIndex;
import dk.koereplan.analysis.Span;
import dk.koereplan.domain.governance.HearingParty;
import dk.koereplan.domain.governance.HearingResponse;
import dk.koereplan.domain.governance.HearingRound;
import dk.koereplan.domain.governance.PartyState;
import dk.koereplan.domain.time.When;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Where a hearing party stands at the as-of moment; derived, never stored.
///
/// @param deadline the party's own: the extension where there is one, else the round's
/// @param extended the deadline is an extension
/// @param first the response that counts; a correction never makes an answer late
/// @param corrections what came after it
/// @param lateBy how long after the deadline the first response came; zero unless `LATE`
public record PartyStatus(
        HearingParty party,
        Kind kind,
        When deadline,
        boolean extended,
        @Nullable HearingResponse first,
        List<HearingResponse> corrections,
        Duration lateBy) {
    /// The outcomes; a screen shows each with a word of its own.
    public enum Kind {
        /// The hearing has not opened.
        NOT_ASKED,
        /// No answer, and the deadline has not passed or is not known.
        AWAITED,
        /// No answer yet, and the party has been given longer.
        EXTENDED,
        /// Received at the deadline or before it.
        ON_TIME,
        LATE,
        /// No answer, and the deadline has passed.
        MISSING,
        NO_COMMENTS,
        DECLINED,
        /// Answered, but nobody can say whether in time.
        UNDECIDED
    }

    /// One for each party of a hearing.
    public static List<PartyStatus> of(HearingRound round, PlanIndex index, AsOf asOf) {
        return index.partiesOf(round.id()).stream().map(p -> of(p, index, asOf)).toList();
    }

    public static PartyStatus of(HearingParty party, PlanIndex index, AsOf asOf) {
        Optional<HearingRound> round = index.find(HearingRound.class, party.hearing());
        boolean asked = round.filter(h -> HearingStatus.phase(h, index, asOf) == HearingStatus.Phase.DRAFT)
                .isEmpty();
        boolean extended =
                party.state() == PartyState.EXTENSION || !party.extendedTo().isUnknown();
        When deadline = extended
                ? party.extendedTo()
                : round.map(HearingRound::deadline).orElse(When.UNKNOWN);
        ZoneId zone = deadline instanceof When.Moment moment ? moment.zone() : asOf.zone();
        Span limit = Span.of(deadline, index, zone);
        List<HearingResponse> received = received(party, index, asOf, zone);
        if (received.isEmpty()) {
            boolean later = !index.responsesOf(party.id()).isEmpty();
            Kind kind = asked ? unanswered(party, later, limit.isPast(asOf.instant()), extended) : Kind.NOT_ASKED;
            return new PartyStatus(party, kind, deadline, extended, null, List.of(), Duration.ZERO);
        }
        HearingResponse first = received.getFirst();
        Span at = Span.of(first.receivedAt(), index, zone);
        Kind kind = answered(at, limit);
        return new PartyStatus(
                party,
                kind,
                deadline,
                extended,
                first,
                received.subList(1, received.size()),
                kind == Kind.LATE ? between(limit.last(), at.first()) : Duration.ZERO);
    }

    /// Whether an answer that came then is certainly too late for a party: its first one, for a correction never is.
    public static boolean receivedLate(HearingParty party, When at, PlanIndex index, AsOf asOf) {
        PartyStatus now = of(party, index, asOf);
        ZoneId zone = now.deadline instanceof When.Moment moment ? moment.zone() : asOf.zone();
        Span received = Span.of(at, index, zone);
        return !now.isCorrection(received, index, zone)
                && answered(received, Span.of(now.deadline, index, zone)) == Kind.LATE;
    }

    /// Something came before it.
    private boolean isCorrection(Span received, PlanIndex index, ZoneId zone) {
        if (first == null) {
            return false;
        }
        Instant began = Span.of(first.receivedAt(), index, zone).first();
        return began == null || !received.isPast(began);
    }

    private static List<HearingResponse> received(HearingParty party, PlanIndex index, AsOf asOf, ZoneId zone) {
        Instant now = asOf.instant();
        return index.responsesOf(party.id()).stream()
                .filter(r -> {
                    Instant at = Span.of(r.receivedAt(), index, zone).first();
                    return at == null || !at.isAfter(now);
                })
                .toList();
    }

    /// @param later an answer came after the as-of date, so that nobody had answered on it
    private static Kind unanswered(HearingParty party, boolean later, boolean past, boolean extended) {
        PartyState state = later ? PartyState.INVITED : party.state();
        return switch (state) {
            case NO_COMMENTS -> Kind.NO_COMMENTS;
            case DECLINED -> Kind.DECLINED;
            case ANSWERED -> Kind.UNDECIDED;
            case INVITED, EXTENSION -> past ? Kind.MISSING : extended ? Kind.EXTENDED : Kind.AWAITED;
        };
    }

    private static Kind answered(Span received, Span limit) {
        Instant deadline = limit.last();
        if (deadline == null) {
            return Kind.UNDECIDED;
        }
        Instant latest = received.last();
        if (latest != null && !latest.isAfter(deadline)) {
            return Kind.ON_TIME;
        }
        Instant earliest = received.first();
        return earliest != null && earliest.isAfter(deadline) ? Kind.LATE : Kind.UNDECIDED;
    }

    private static Duration between(@Nullable Instant deadline, @Nullable Instant received) {
        return deadline == null || received == null ? Duration.ZERO : Duration.between(deadline, received);
    }

    /// A late answer of which nobody has decided whether it is used.
    public boolean awaitsInclusion() {
        return kind == Kind.LATE && first != null && first.included() == null;
    }
}
