package dk.koereplan.analysis;

import dk.koereplan.domain.governance.HearingRound;
import dk.koereplan.domain.governance.HearingState;
import dk.koereplan.domain.governance.PointDisposition;
import dk.koereplan.domain.governance.ResponsePoint;
import java.util.List;

/// Where a hearing stands at the as-of moment.
///
/// @param parties one for each party, regions first
/// @param openPoints the points of all responses that nobody has dealt with
/// @param points all points
public record HearingStatus(
        HearingRound round, Phase phase, List<PartyStatus> parties, Figure openPoints, Figure points) {
    /// The stored states, and *closed*, which follows from the clock.
    public enum Phase {
        DRAFT,
        OPEN,
        CLOSED,
        PROCESSING,
        NOTE_READY,
        DONE
    }

    public static HearingStatus of(HearingRound round, PlanIndex index, AsOf asOf) {
        List<PartyStatus> parties = index.partiesOf(round.id()).stream()
                .map(p -> PartyStatus.of(p, index, asOf))
                .toList();
        List<ResponsePoint> points = index.partiesOf(round.id()).stream()
                .flatMap(p -> index.responsesOf(p.id()).stream())
                .flatMap(r -> index.pointsOf(r.id()).stream())
                .toList();
        List<ResponsePoint> open = points.stream()
                .filter(p -> p.disposition() == PointDisposition.OPEN)
                .toList();
        return new HearingStatus(round, phase(round, index, asOf), parties, Figure.of(open), Figure.of(points));
    }

    public static Phase phase(HearingRound round, PlanIndex index, AsOf asOf) {
        boolean past = Span.of(round.deadline(), index, asOf.zone()).isPast(asOf.instant());
        return round.state() == HearingState.OPEN && past
                ? Phase.CLOSED
                : Phase.valueOf(round.state().name());
    }

    /// The parties that stand so.
    public Figure parties(PartyStatus.Kind kind) {
        return Figure.of(parties.stream()
                .filter(p -> p.kind() == kind)
                .map(PartyStatus::party)
                .toList());
    }

    /// Late answers of which nobody has decided whether they are used.
    public Figure awaitingInclusion() {
        return Figure.of(parties.stream()
                .filter(PartyStatus::awaitsInclusion)
                .map(PartyStatus::party)
                .toList());
    }
}
