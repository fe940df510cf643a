package dk.koereplan.analysis;

import dk.koereplan.domain.work.Dependency;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The dependencies whose ends are in the plan, from both sides.
record DependencyGraph(List<Dependency> all, Map<String, List<Dependency>> from, Map<String, List<Dependency>> into) {
    static DependencyGraph of(List<Dependency> dependencies, Set<String> living) {
        List<Dependency> all = new ArrayList<>();
        Map<String, List<Dependency>> from = new HashMap<>();
        Map<String, List<Dependency>> into = new HashMap<>();
        for (Dependency each : dependencies) {
            boolean active = living.contains(each.from().value())
                    && each.to().stream().anyMatch(t -> living.contains(t.value()));
            if (active) {
                all.add(each);
                from.computeIfAbsent(each.from().value(), k -> new ArrayList<>(2))
                        .add(each);
                each.to()
                        .forEach(t -> into.computeIfAbsent(t.value(), k -> new ArrayList<>(2))
                                .add(each));
            }
        }
        return new DependencyGraph(List.copyOf(all), from, into);
    }
}
