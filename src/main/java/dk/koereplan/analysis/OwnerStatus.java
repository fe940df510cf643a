package dk.koereplan.analysis;

import dk.koereplan.domain.Id;
import dk.koereplan.domain.OwnerRef;
import dk.koereplan.domain.governance.Rollout;
import dk.koereplan.domain.party.Region;
import dk.koereplan.domain.work.Initiative;
import dk.koereplan.domain.work.OwnerPeriod;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Whether an owner stays, and who takes over. Nothing moves by itself: only a recorded owner period, or a
/// rollout of the heir, confirms a successor.
///
/// @param lastDay the owner's last valid day; null while no end is known
/// @param daysLeft from the as-of date to `lastDay`, negative when it has passed; 0 without an end
/// @param next the confirmed successor
/// @param heirs the regions that a succession names, confirmed or not
public record OwnerStatus(
        Kind kind,
        @Nullable OwnerRef owner,
        @Nullable LocalDate lastDay,
        long daysLeft,
        @Nullable OwnerRef next,
        List<Region> heirs) {
    /// Where ownership stands.
    public enum Kind {
        /// No end is known, or there is nothing left to own.
        OWNED,
        /// It ends, and the successor is confirmed.
        HANDED_OVER,
        /// It ends and nobody has confirmed a successor.
        ENDING,
        /// It has ended and nobody has confirmed a successor.
        ENDED,
        /// Nobody is recorded.
        UNKNOWN
    }

    public static OwnerStatus of(Initiative initiative, PlanIndex index, AsOf asOf) {
        OwnerPeriod period = Owners.period(initiative, asOf.day());
        if (period == null) {
            return new OwnerStatus(Kind.UNKNOWN, null, null, 0, null, List.of());
        }
        LocalDate unitEnds = Owners.lastDay(period.owner(), index);
        LocalDate ends = earlier(period.to(), unitEnds);
        int place = initiative.ownerPeriods().indexOf(period);
        OwnerPeriod later = place + 1 < initiative.ownerPeriods().size()
                ? initiative.ownerPeriods().get(place + 1)
                : null;
        boolean settled =
                !initiative.state().isOpen() || (unitEnds == null && endsWith(initiative, period.to(), index, asOf));
        boolean confirmed = later != null && Objects.equals(ends, period.to());
        return of(period.owner(), ends, confirmed && later != null ? later.owner() : null, settled, index, asOf);
    }

    /// The owner of any other record: only the end of the unit itself matters.
    public static OwnerStatus of(@Nullable OwnerRef owner, PlanIndex index, AsOf asOf) {
        return owner == null
                ? new OwnerStatus(Kind.UNKNOWN, null, null, 0, null, List.of())
                : of(owner, Owners.lastDay(owner, index), null, false, index, asOf);
    }

    /// A region's part of an initiative; a rollout of the heir confirms the succession.
    public static OwnerStatus of(Rollout rollout, PlanIndex index, AsOf asOf) {
        OwnerRef owner = new OwnerRef.Unit(rollout.region());
        List<Id<Region>> heirs = RegionView.heirs(rollout.region(), index);
        OwnerRef next = index.rolloutsOf(rollout.initiative()).stream()
                .filter(r -> heirs.contains(r.region()))
                .findFirst()
                .map(r -> (OwnerRef) new OwnerRef.Unit(r.region()))
                .orElse(null);
        return of(owner, Owners.lastDay(owner, index), next, !rollout.state().isOpen(), index, asOf);
    }

    private static OwnerStatus of(
            OwnerRef owner,
            @Nullable LocalDate ends,
            @Nullable OwnerRef next,
            boolean settled,
            PlanIndex index,
            AsOf asOf) {
        if (ends == null) {
            return new OwnerStatus(Kind.OWNED, owner, null, 0, null, List.of());
        }
        long left = ChronoUnit.DAYS.between(asOf.day(), ends);
        Kind kind = settled ? Kind.OWNED : next != null ? Kind.HANDED_OVER : left < 0 ? Kind.ENDED : Kind.ENDING;
        return new OwnerStatus(kind, owner, ends, left, next, heirs(owner, index));
    }

    private static List<Region> heirs(OwnerRef owner, PlanIndex index) {
        return owner instanceof OwnerRef.Unit unit
                ? index.regions().stream()
                        .filter(r -> RegionView.heirs(unit.id(), index).contains(r.id()))
                        .toList()
                : List.of();
    }

    /// The work is to be over before the owner period is.
    private static boolean endsWith(Initiative initiative, @Nullable LocalDate to, PlanIndex index, AsOf asOf) {
        LocalDate end = PlanTimes.due(initiative, index, asOf).latest();
        return to == null || (end != null && !end.isAfter(to));
    }

    private static @Nullable LocalDate earlier(@Nullable LocalDate a, @Nullable LocalDate b) {
        if (a == null || b == null) {
            return a == null ? b : a;
        }
        return a.isBefore(b) ? a : b;
    }

    /// Somebody must confirm a successor.
    public boolean lacksSuccessor() {
        return kind == Kind.ENDING || kind == Kind.ENDED;
    }
}
