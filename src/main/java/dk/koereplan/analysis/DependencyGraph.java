package dk.koereplan.analysis;

import dk.koereplan.domain.work.Dependency;
import java.util.List;

/// The dependencies that are in force, from both sides.
final class DependencyGraph {
    private final List<Dependency> all;
    private final Grouped<Dependency> from;
    private final Grouped<Dependency> into;

    DependencyGraph(List<Dependency> all) {
        this.all = all;
        from = Grouped.by(all, Dependency::from, PlanOrder.BY_ID);
        into = Grouped.byEach(all, Dependency::to, PlanOrder.BY_ID);
    }

    List<Dependency> all() {
        return all;
    }

    List<Dependency> from(String id) {
        return from.of(id);
    }

    List<Dependency> into(String id) {
        return into.of(id);
    }
}
