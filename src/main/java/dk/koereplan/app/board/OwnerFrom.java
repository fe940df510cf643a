package dk.koereplan.app.board;

import dk.koereplan.analysis.facts.Facts;
import dk.koereplan.domain.OwnerRef;
import dk.koereplan.domain.work.Initiative;
import dk.koereplan.domain.work.OwnerPeriod;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Somebody else is responsible for an initiative from the as-of date on. Who was, stays so until then; a region is
/// responsible only while it exists.
record OwnerFrom(OwnerRef owner, Facts facts) {
    /// The owner periods as they then are.
    ///
    /// @throws dk.koereplan.domain.InvalidValue when whoever follows would not follow at once
    List<OwnerPeriod> periods(Initiative initiative) {
        List<OwnerPeriod> periods = new ArrayList<>(initiative.ownerPeriods());
        OwnerPeriod now = facts.ownerPeriod(initiative);
        OwnerPeriod always = facts.index().always(owner);
        if (now == null) {
            return List.of(always);
        }
        int place = periods.indexOf(now);
        LocalDate start = later(facts.asOf().day(), always.from());
        LocalDate from = now.from();
        LocalDate to = now.to();
        if (from != null && !from.isBefore(start)) {
            periods.set(place, new OwnerPeriod(owner, from, earlier(to, always.to())));
        } else if (to != null && to.isBefore(start)) {
            periods.add(place + 1, new OwnerPeriod(owner, to.plusDays(1), always.to()));
        } else {
            periods.set(place, new OwnerPeriod(now.owner(), from, start.minusDays(1)));
            periods.add(place + 1, new OwnerPeriod(owner, start, earlier(to, always.to())));
        }
        return periods;
    }

    private static LocalDate later(LocalDate a, @Nullable LocalDate b) {
        return b != null && b.isAfter(a) ? b : a;
    }

    private static @Nullable LocalDate earlier(@Nullable LocalDate a, @Nullable LocalDate b) {
        return a == null || (b != null && b.isBefore(a)) ? b : a;
    }
}
