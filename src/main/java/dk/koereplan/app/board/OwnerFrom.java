package dk.koereplan.app.board;

import dk.koereplan.analysis.facts.Facts;
import dk.koereplan.domain.OwnerRef;
import dk.koereplan.domain.party.Region;
import dk.koereplan.domain.work.Initiative;
import dk.koereplan.domain.work.OwnerPeriod;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Somebody else is responsible for an initiative from the as-of date on. Who was, stays so until then; a region is
/// responsible
/// only while it exists.
record OwnerFrom(OwnerRef owner, Facts facts) {
    /// The owner periods as they then are.
    ///
    /// @throws dk.koereplan.domain.InvalidValue when whoever follows would not follow at once
    List<OwnerPeriod> periods(Initiative initiative) {
        List<OwnerPeriod> periods = new ArrayList<>(initiative.ownerPeriods());
        OwnerPeriod now = facts.ownerPeriod(initiative);
        if (now == null) {
            return List.of(new OwnerPeriod(owner, begins(), ends()));
        }
        int place = periods.indexOf(now);
        LocalDate start = later(facts.asOf().day(), begins());
        LocalDate from = now.from();
        LocalDate to = now.to();
        if (from != null && !from.isBefore(start)) {
            periods.set(place, new OwnerPeriod(owner, from, earlier(to, ends())));
        } else if (to != null && to.isBefore(start)) {
            periods.add(place + 1, new OwnerPeriod(owner, to.plusDays(1), ends()));
        } else {
            periods.set(place, new OwnerPeriod(now.owner(), from, start.minusDays(1)));
            periods.add(place + 1, new OwnerPeriod(owner, start, earlier(to, ends())));
        }
        return periods;
    }

    private Optional<Region> region() {
        return owner instanceof OwnerRef.Unit(var id)
                ? facts.index()
                        .find(id.value())
                        .filter(Region.class::isInstance)
                        .map(Region.class::cast)
                : Optional.empty();
    }

    private @Nullable LocalDate begins() {
        return region().map(Region::activeFrom).orElse(null);
    }

    private @Nullable LocalDate ends() {
        return region().map(Region::validTo).orElse(null);
    }

    private static LocalDate later(LocalDate a, @Nullable LocalDate b) {
        return b != null && b.isAfter(a) ? b : a;
    }

    private static @Nullable LocalDate earlier(@Nullable LocalDate a, @Nullable LocalDate b) {
        return a == null || (b != null && b.isBefore(a)) ? b : a;
    }
}
