package dk.koereplan.analysis.hearing;

import dk.koereplan.analysis.AsOf;
import dk.koereplan.analysis.Figure;
import dk.koereplan.analysis.MilestoneStatus;
import dk.koereplan.analysis.Occurrence;
import dk.koereplan.analysis.Phase;
import dk.koereplan.analysis.PlanIndex;
import dk.koereplan.analysis.Span;
import dk.koereplan.domain.governance.HearingRound;
import dk.koereplan.domain.governance.HearingState;
import dk.koereplan.domain.governance.PointDisposition;
import dk.koereplan.domain.governance.ResponsePoint;
import java.time.LocalDate;
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
        /// Recorded as open, but nobody has said since when, and the day is too early to tell.
        UNSTATED,
        OPEN,
        CLOSED,
        PROCESSING,
        NOTE_READY,
        DONE
    }

    public static HearingStatus of(HearingRound round, PlanIndex index, AsOf asOf) {
        List<PartyStatus> parties = PartyStatus.of(round, index, asOf);
        List<ResponsePoint> points = index.partiesOf(round.id()).stream()
                .flatMap(p -> index.responsesOf(p.id()).stream())
                .flatMap(r -> index.pointsOf(r.id()).stream())
                .filter(p -> !Occurrence.isYetToCome(p, index, asOf))
                .toList();
        List<ResponsePoint> open = points.stream()
                .filter(p -> p.disposition() == PointDisposition.OPEN)
                .toList();
        return new HearingStatus(round, phase(round, index, asOf), parties, Figure.of(open), Figure.of(points));
    }

    /// Nothing is processed before it closes, nor open before it opens; the days come before the recorded state.
    public static Phase phase(HearingRound round, PlanIndex index, AsOf asOf) {
        if (round.state() == HearingState.DRAFT || asOf.isBefore(index.interval(round.opensAt()))) {
            return Phase.DRAFT;
        }
        Span deadline = Span.of(round.deadline(), index, asOf.zone());
        if (deadline.isPast(asOf.instant())) {
            return round.state() == HearingState.OPEN
                    ? Phase.CLOSED
                    : Phase.valueOf(round.state().name());
        }
        if (deadline.last() == null) {
            return Phase.valueOf(round.state().name());
        }
        return opensUnknown(round, index, asOf) ? Phase.UNSTATED : Phase.OPEN;
    }

    /// A state bears no date. On a day before the last change nobody knows whether a hearing without an opening day was
    /// open yet, unless its deadline was near.
    private static boolean opensUnknown(HearingRound round, PlanIndex index, AsOf asOf) {
        LocalDate deadline = index.interval(round.deadline()).latest();
        return round.opensAt().isUnknown()
                && asOf.recordedLater(index.roadmap()).isPresent()
                && deadline != null
                && deadline.isAfter(asOf.day().plusDays(MilestoneStatus.SOON_DAYS));
    }

    /// It has certainly opened, and is not done.
    public boolean isRunning() {
        return phase != Phase.DRAFT && phase != Phase.UNSTATED && phase != Phase.DONE;
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
