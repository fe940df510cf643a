package dk.koereplan.analysis.filter;

import java.util.Set;

/// Filters that many tests ask by.
public final class Filters {
    private Filters() {}

    public static PlanFilter ofRegion(String region) {
        return PlanFilter.EMPTY.withRecords(FilterAspect.REGION, Set.of(region));
    }

    /// The same filter with these values asked of an aspect.
    public static PlanFilter with(PlanFilter filter, FilterAspect aspect, Set<? extends Enum<?>> values) {
        return filter.with(new Criterion.Constants(aspect, values, false));
    }
}
