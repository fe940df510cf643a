package dk.koereplan.analysis;

import dk.koereplan.domain.Id;
import dk.koereplan.domain.OwnerRef;
import dk.koereplan.domain.governance.Body;
import dk.koereplan.domain.governance.Rollout;
import dk.koereplan.domain.party.Region;
import dk.koereplan.domain.work.Initiative;
import dk.koereplan.domain.work.OwnerPeriod;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Who owns on a day.
public final class Owners {
    private Owners() {}

    /// The owner period that a day falls in; before the first it is the first, after the last it is the last, so that
    /// nothing loses its owner by looking at it from another day.
    public static @Nullable OwnerPeriod period(Initiative initiative, LocalDate day) {
        OwnerPeriod near = null;
        for (OwnerPeriod period : initiative.ownerPeriods()) {
            LocalDate from = period.from();
            if (near == null || from == null || !day.isBefore(from)) {
                near = period;
            }
        }
        return near;
    }

    /// The owner of that period; null when nobody is recorded.
    public static @Nullable OwnerRef near(Initiative initiative, LocalDate day) {
        OwnerPeriod period = period(initiative, day);
        return period == null ? null : period.owner();
    }

    static OwnerPeriod always(OwnerRef owner, PlanIndex index) {
        return region(owner, index)
                .map(r -> new OwnerPeriod(owner, r.activeFrom(), r.validTo()))
                .orElseGet(() -> new OwnerPeriod(owner, null, null));
    }

    private static Optional<Region> region(OwnerRef owner, PlanIndex index) {
        return owner instanceof OwnerRef.Unit(Id<?> id)
                ? index.find(id.value()).filter(Region.class::isInstance).map(Region.class::cast)
                : Optional.empty();
    }

    public static List<Region> regions(@Nullable OwnerRef owner, PlanIndex index, LocalDate day) {
        return switch (owner) {
            case null -> List.of();
            case OwnerRef.Unit unit -> region(unit, index).map(List::of).orElseGet(List::of);
            case OwnerRef.Collective collective -> collective.includesRegions() ? index.activeRegions(day) : List.of();
        };
    }

    public static List<Region> concerned(Initiative initiative, PlanIndex index, LocalDate day) {
        List<Rollout> rollouts = index.rolloutsOf(initiative.id());
        List<Region> owners = index.regionsOf(initiative, day);
        if (rollouts.isEmpty()) {
            return owners;
        }
        Set<String> ids = rollouts.stream().map(r -> r.region().value()).collect(Collectors.toSet());
        List<Region> all = new ArrayList<>();
        for (Region region : index.regions()) {
            if (owners.contains(region) || ids.contains(region.id().value())) {
                all.add(region);
            }
        }
        return all;
    }

    /// The last valid day of a unit that ends; null when it has no known end.
    public static @Nullable LocalDate lastDay(OwnerRef owner, PlanIndex index) {
        if (!(owner instanceof OwnerRef.Unit unit)) {
            return null;
        }
        return switch (index.find(unit.id().value()).orElse(null)) {
            case Region r -> r.validTo();
            case Body b -> b.validTo();
            case null, default -> null;
        };
    }
}
