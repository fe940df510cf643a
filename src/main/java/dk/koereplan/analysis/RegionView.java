package dk.koereplan.analysis;

import dk.koereplan.domain.Id;
import dk.koereplan.domain.party.Region;
import dk.koereplan.domain.party.RegionState;
import dk.koereplan.domain.party.Succession;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A region as it is on the as-of date.
///
/// @param daysLeft days until its last valid day, negative after it; null while no end is known
/// @param daysUntilActive days until it is in charge; null unless it is preparatory
/// @param heirs the regions that it becomes
/// @param forebears the regions that become it
public record RegionView(
        Region region,
        RegionState state,
        @Nullable Long daysLeft,
        @Nullable Long daysUntilActive,
        List<Region> heirs,
        List<Region> forebears) {
    public static RegionView of(Region region, PlanIndex index, AsOf asOf) {
        LocalDate day = asOf.day();
        RegionState state = region.stateOn(day);
        LocalDate begins = region.activeFrom();
        LocalDate ends = region.validTo();
        List<Id<Region>> heirs = heirs(region.id(), index);
        return new RegionView(
                region,
                state,
                ends == null ? null : ChronoUnit.DAYS.between(day, ends),
                state == RegionState.PREPARATORY && begins != null ? ChronoUnit.DAYS.between(day, begins) : null,
                index.regions().stream().filter(r -> heirs.contains(r.id())).toList(),
                index.regions().stream()
                        .filter(r -> heirs(r.id(), index).contains(region.id()))
                        .toList());
    }

    /// Every region that exists on the as-of date, in place order. One that is only foreseen by a later law does not.
    public static List<RegionView> all(PlanIndex index, AsOf asOf) {
        return index.regions().stream()
                .map(r -> of(r, index, asOf))
                .filter(v -> v.exists(asOf.day()))
                .toList();
    }

    /// Being prepared or in charge.
    public boolean exists(LocalDate day) {
        LocalDate prepared = region.preparatoryFrom();
        return switch (state) {
            case ACTIVE -> true;
            case PREPARATORY -> prepared != null && !day.isBefore(prepared);
            case ABOLISHED -> false;
        };
    }

    static List<Id<Region>> heirs(Id<?> region, PlanIndex index) {
        return index.successions().stream()
                .filter(s -> s.from().contains(region))
                .map(Succession::to)
                .toList();
    }
}
