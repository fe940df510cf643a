package dk.koereplan.domain.edit;

import dk.koereplan.domain.Id;
import dk.koereplan.domain.roadmap.Roadmap;
import dk.koereplan.domain.work.Dependency;
import dk.koereplan.domain.work.Initiative;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Dependencies and parts go round in no circle (invariant 9). A refusal names the way round.
final class Acyclic {
    private Acyclic() {}

    static List<Refusal> check(Roadmap after, Set<String> touched) {
        List<Refusal> refusals = new ArrayList<>();
        boolean links =
                touched.stream().anyMatch(id -> after.find(Dependency.class, id).isPresent());
        if (links) {
            Map<String, List<String>> graph = dependencies(after);
            for (String id : touched) {
                after.find(Dependency.class, id)
                        .filter(d -> closes(graph, d))
                        .ifPresent(d -> refusals.add(Refusal.of(
                                id,
                                "to",
                                "dependency.cycle",
                                way(graph, d.from().value()))));
            }
        }
        for (String id : touched) {
            if (partOfItself(after, id)) {
                refusals.add(Refusal.of(id, "parent", "parent.cycle"));
            }
        }
        return refusals;
    }

    /// Every dependency that lies on a circle. What nothing leads to cannot, and is set aside first, so that a sound
    /// plan is seen to be sound in one pass.
    static List<Refusal> all(Roadmap roadmap) {
        Map<String, List<String>> graph = dependencies(roadmap);
        Map<String, Integer> arrows = new HashMap<>();
        graph.values().forEach(ends -> ends.forEach(end -> arrows.merge(end, 1, Integer::sum)));
        ArrayDeque<String> free = new ArrayDeque<>();
        graph.keySet().stream().filter(n -> !arrows.containsKey(n)).forEach(free::add);
        while (!free.isEmpty()) {
            List<String> ends = graph.remove(free.remove());
            for (String end : ends == null ? List.<String>of() : ends) {
                if (arrows.merge(end, -1, Integer::sum) == 0) {
                    free.add(end);
                }
            }
        }
        Set<String> suspects = new LinkedHashSet<>();
        roadmap.all(Dependency.class).stream()
                .filter(d -> graph.containsKey(d.from().value()))
                .forEach(d -> suspects.add(d.id().value()));
        roadmap.all(Initiative.class).stream()
                .filter(i -> i.parent() != null)
                .forEach(i -> suspects.add(i.id().value()));
        return check(roadmap, suspects);
    }

    private static Map<String, List<String>> dependencies(Roadmap roadmap) {
        Map<String, List<String>> graph = new HashMap<>();
        for (Dependency dependency : roadmap.all(Dependency.class)) {
            graph.computeIfAbsent(dependency.from().value(), k -> new ArrayList<>())
                    .addAll(dependency.to().stream().map(Id::value).toList());
        }
        return graph;
    }

    private static boolean closes(Map<String, List<String>> graph, Dependency dependency) {
        return !way(graph, dependency.from().value()).isEmpty();
    }

    /// The way from `start` back to it, as `A → B → A`; empty when there is none.
    private static String way(Map<String, List<String>> graph, String start) {
        Map<String, String> reachedFrom = new HashMap<>();
        ArrayDeque<String> open = new ArrayDeque<>(List.of(start));
        while (!open.isEmpty()) {
            String node = open.remove();
            for (String next : graph.getOrDefault(node, List.of())) {
                if (reachedFrom.putIfAbsent(next, node) == null) {
                    open.add(next);
                }
                if (next.equals(start)) {
                    return described(reachedFrom, start);
                }
            }
        }
        return "";
    }

    private static String described(Map<String, String> reachedFrom, String start) {
        List<String> path = new ArrayList<>(List.of(start));
        String at = reachedFrom.get(start);
        while (at != null && !at.equals(start)) {
            path.addFirst(at);
            at = reachedFrom.get(at);
        }
        path.addFirst(start);
        return String.join(" → ", path);
    }

    private static boolean partOfItself(Roadmap roadmap, String id) {
        Set<String> seen = new LinkedHashSet<>();
        Initiative at = roadmap.find(Initiative.class, id).orElse(null);
        while (at != null && at.parent() != null) {
            if (!seen.add(at.id().value())) {
                return true;
            }
            at = roadmap.find(Initiative.class, at.parent()).orElse(null);
        }
        return false;
    }
}
