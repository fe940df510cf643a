package dk.koereplan.analysis.overview;

import dk.koereplan.analysis.Figure;
import dk.koereplan.analysis.Light;
import dk.koereplan.analysis.Periods;
import dk.koereplan.analysis.filter.Criterion;
import dk.koereplan.analysis.filter.FilterAspect;
import dk.koereplan.analysis.filter.PlanFilter;
import dk.koereplan.domain.Entity;
import dk.koereplan.domain.Id;
import dk.koereplan.domain.OwnerRef;
import dk.koereplan.domain.governance.ReportState;
import dk.koereplan.domain.governance.ReportingPeriod;
import dk.koereplan.domain.governance.Rollout;
import dk.koereplan.domain.governance.StatusReport;
import dk.koereplan.domain.work.Initiative;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The status round of the newest period that has begun: what is to be reported, and what has been.
///
/// @param period empty while none has begun
/// @param items an initiative for the one that is responsible for it, a rollout for its region; in the order of the
///     plan
public record Round(Optional<ReportingPeriod> period, List<Item> items) {
    /// One thing that somebody reports on.
    ///
    /// @param subject an initiative, or one region's part of it
    /// @param responsible null when nobody is recorded
    /// @param light what counts now, with its age
    /// @param report what has been reported in the period, published or not; null for a rollout, which is its own
    public record Item(
            Entity subject,
            @Nullable OwnerRef responsible,
            Light light,
            boolean updated,
            @Nullable StatusReport report) {
        public String id() {
            return subject.id().value();
        }

        /// What has been said of it in the period: a light is not known before somebody has.
        public Optional<StatusReport> reported() {
            return Optional.ofNullable(report);
        }
    }

    public static Round of(Scope scope) {
        Optional<ReportingPeriod> period = Periods.on(scope.asOf().day(), scope.index());
        List<Item> items = new ArrayList<>();
        period.ifPresent(p -> scope.openInitiatives().forEach(i -> {
            if (isWhole(i, scope) && Updates.expects(i, p, scope.index())) {
                items.add(item(i, p, scope));
            }
            scope.index().rolloutsOf(i.id()).stream()
                    .filter(r -> isAsked(r, scope.filter()))
                    .filter(r -> scope.accepts(r) && Updates.expects(r, p, scope.index(), scope.asOf()))
                    .forEach(r -> items.add(item(r, p, scope)));
        }));
        return new Round(period, List.copyOf(items));
    }

    /// Who looks at one region reports on what that region is alone with; of what is shared it has a part of its own.
    private static boolean isWhole(Initiative initiative, Scope scope) {
        PlanFilter filter = scope.filter();
        return filter.of(FilterAspect.REGION).isEmpty()
                || scope.index().rolloutsOf(initiative.id()).isEmpty()
                || (scope.facts().ownerNow(initiative) instanceof OwnerRef.Unit unit
                        && filter.shows(new Id<>(unit.id().value())));
    }

    /// Who asks for their own is asked for their own region's part only.
    private static boolean isAsked(Rollout rollout, PlanFilter filter) {
        return filter.of(FilterAspect.MINE)
                .map(c -> !(c instanceof Criterion.Mine mine)
                        || mine.units().contains(rollout.region().value()) != mine.negated())
                .orElse(true);
    }

    /// What is asked of one initiative in a period.
    public static Item item(Initiative initiative, ReportingPeriod period, Scope scope) {
        return new Item(
                initiative,
                scope.facts().ownerNow(initiative),
                scope.light(initiative),
                Updates.isReported(initiative, period, scope.index()),
                report(initiative, period, scope).orElse(null));
    }

    /// The newest report in a period that speaks for the whole of an initiative.
    static Optional<StatusReport> report(Initiative initiative, ReportingPeriod period, Scope scope) {
        return scope.index().reportsOf(initiative.id()).stream()
                .filter(r -> r.period().equals(period.id()))
                .filter(r -> Light.coversAll(r, initiative, scope.index()))
                .findFirst();
    }

    /// What is asked of one region's part in a period.
    public static Item item(Rollout rollout, ReportingPeriod period, Scope scope) {
        Light light = scope.facts().light(rollout);
        return new Item(rollout, new OwnerRef.Unit(rollout.region()), light, period.equals(light.period()), null);
    }

    public List<Item> updated() {
        return items.stream().filter(Item::updated).toList();
    }

    /// What has been handed in and does not count before it is published.
    public Figure awaitingPublication() {
        return Figure.of(items.stream()
                .flatMap(i -> i.reported().stream())
                .filter(r -> r.state() == ReportState.SUBMITTED || r.state() == ReportState.MANAGEMENT_APPROVED)
                .toList());
    }
}
