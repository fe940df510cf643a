package dk.koereplan.analysis;

import dk.koereplan.domain.Id;
import dk.koereplan.domain.work.Dependency;
import java.util.List;
import java.util.function.Predicate;

/// The dependencies whose ends are in the plan, from both sides.
final class DependencyGraph {
    private final List<Dependency> every;
    private final Predicate<Id<?>> living;
    private final Grouped<Dependency> from;
    private final Grouped<Dependency> into;
    private final Lazy<List<Dependency>> all = new Lazy<>(this::active);

    DependencyGraph(List<Dependency> every, Predicate<Id<?>> living) {
        this.every = every;
        this.living = living;
        from = Grouped.by(every, Dependency::from, PlanOrder.BY_ID);
        into = Grouped.byEach(every, Dependency::to, PlanOrder.BY_ID);
    }

    private List<Dependency> active() {
        return every.stream().filter(this::isActive).toList();
    }

    private boolean isActive(Dependency dependency) {
        return living.test(dependency.from()) && dependency.to().stream().anyMatch(living);
    }

    List<Dependency> all() {
        return all.get();
    }

    List<Dependency> from(String id) {
        return active(from.of(id));
    }

    List<Dependency> into(String id) {
        return active(into.of(id));
    }

    /// Nearly always all of them are.
    private List<Dependency> active(List<Dependency> found) {
        for (Dependency each : found) {
            if (!isActive(each)) {
                return found.stream().filter(this::isActive).toList();
            }
        }
        return found;
    }
}
