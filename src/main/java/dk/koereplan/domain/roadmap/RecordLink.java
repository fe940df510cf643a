package dk.koereplan.domain.roadmap;

import dk.koereplan.domain.change.Head;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// A directed link between records.
///
/// @param record the record that draws it
/// @param since the change that drew it: the youngest of a circle yields
record RecordLink(String record, String from, List<String> to, Head since) {
    /// The links that must be left out so that no circle is left, with the circle that each would close.
    static Map<String, List<String>> closing(List<RecordLink> links) {
        Map<String, List<String>> left = new TreeMap<>();
        Map<String, Set<String>> graph = new HashMap<>();
        List<RecordLink> suspects = new ArrayList<>(inOrBehindCircles(links));
        suspects.sort(Comparator.comparing(RecordLink::since, Head.ORDER).thenComparing(RecordLink::record));
        for (RecordLink link : suspects) {
            List<String> way = way(graph, link);
            if (way.isEmpty()) {
                graph.computeIfAbsent(link.from(), k -> new HashSet<>()).addAll(link.to());
            } else {
                left.put(link.record(), way);
            }
        }
        return left;
    }

    /// Peels off everything that no circle leads to, which in most plans is all there is.
    private static List<RecordLink> inOrBehindCircles(List<RecordLink> links) {
        Map<String, List<RecordLink>> leaving = new HashMap<>();
        Map<String, Integer> entering = new HashMap<>();
        for (RecordLink link : links) {
            leaving.computeIfAbsent(link.from(), k -> new ArrayList<>()).add(link);
            link.to().forEach(to -> entering.merge(to, 1, Integer::sum));
        }
        ArrayDeque<String> free = new ArrayDeque<>();
        leaving.keySet().stream().filter(from -> !entering.containsKey(from)).forEach(free::add);
        Set<String> peeled = new HashSet<>();
        while (!free.isEmpty()) {
            String node = free.remove();
            peeled.add(node);
            for (RecordLink link : leaving.getOrDefault(node, List.of())) {
                for (String to : link.to()) {
                    if (entering.merge(to, -1, Integer::sum) == 0) {
                        free.add(to);
                    }
                }
            }
        }
        return links.stream().filter(l -> !peeled.contains(l.from())).toList();
    }

    /// The circle that `link` would close in `graph`; empty when it closes none.
    private static List<String> way(Map<String, Set<String>> graph, RecordLink link) {
        Map<String, String> reachedFrom = new HashMap<>();
        ArrayDeque<String> open = new ArrayDeque<>();
        for (String to : link.to()) {
            if (reachedFrom.putIfAbsent(to, link.from()) == null) {
                open.add(to);
            }
        }
        while (!open.isEmpty() && !reachedFrom.containsKey(link.from())) {
            String node = open.remove();
            for (String next : graph.getOrDefault(node, Set.of())) {
                if (reachedFrom.putIfAbsent(next, node) == null) {
                    open.add(next);
                }
            }
        }
        return reachedFrom.containsKey(link.from()) ? circle(reachedFrom, link.from()) : List.of();
    }

    private static List<String> circle(Map<String, String> reachedFrom, String start) {
        List<String> way = new ArrayList<>(List.of(start));
        for (String at = reachedFrom.get(start); at != null && !at.equals(start); at = reachedFrom.get(at)) {
            way.addFirst(at);
        }
        way.addFirst(start);
        return way;
    }
}
