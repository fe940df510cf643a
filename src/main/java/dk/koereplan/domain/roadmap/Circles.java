package dk.koereplan.domain.roadmap;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Finds circles in directed links, whatever they link. Nothing here calls itself: a chain may be as long as a plan.
final class Circles {
    private Circles() {}

    /// The links that must be left out so that no circle is left, each with the circle that it would close: ids, the
    /// first one again at the end.
    static Map<RecordLink, List<String>> closing(List<RecordLink> links) {
        List<RecordLink> suspects = inOrBehindCircles(links);
        suspects.sort(RecordLink.OLDEST_FIRST);
        Map<RecordLink, List<String>> closing = new LinkedHashMap<>();
        Map<String, List<String>> graph = new HashMap<>();
        Map<String, String> islands = new HashMap<>();
        for (RecordLink link : suspects) {
            String a = island(islands, link.from());
            String b = island(islands, link.to());
            // what no way joins, in whatever direction, is joined by no circle
            List<String> way = a.equals(b) ? way(graph, link) : List.of();
            if (way.isEmpty()) {
                graph.computeIfAbsent(link.from(), k -> new ArrayList<>()).add(link.to());
                islands.put(a, b);
            } else {
                closing.put(link, way);
            }
        }
        return closing;
    }

    /// Peels off everything that no circle leads to, which in most plans is all there is.
    private static List<RecordLink> inOrBehindCircles(List<RecordLink> links) {
        Map<String, Integer> numbers = new HashMap<>();
        int[] from = new int[links.size()];
        int[] to = new int[links.size()];
        for (int i = 0; i < from.length; i++) {
            from[i] = number(numbers, links.get(i).from());
            to[i] = number(numbers, links.get(i).to());
        }
        boolean[] peeled = peeled(numbers.size(), from, to);
        List<RecordLink> left = new ArrayList<>();
        for (int i = 0; i < from.length; i++) {
            if (!peeled[from[i]]) {
                left.add(links.get(i));
            }
        }
        return left;
    }

    private static int number(Map<String, Integer> numbers, String node) {
        Integer known = numbers.putIfAbsent(node, numbers.size());
        return known == null ? numbers.size() - 1 : known;
    }

    private static boolean[] peeled(int nodes, int[] from, int[] to) {
        int[] entering = new int[nodes];
        int[] starts = new int[nodes + 1];
        for (int i = 0; i < from.length; i++) {
            entering[to[i]]++;
            starts[from[i] + 1]++;
        }
        for (int node = 0; node < nodes; node++) {
            starts[node + 1] += starts[node];
        }
        int[] next = starts.clone();
        int[] leaving = new int[from.length];
        for (int i = 0; i < from.length; i++) {
            leaving[next[from[i]]++] = to[i];
        }
        return peel(entering, starts, leaving);
    }

    /// @param entering how many links lead to each node
    /// @param starts where the ends of each node's links begin in `leaving`
    private static boolean[] peel(int[] entering, int[] starts, int[] leaving) {
        boolean[] peeled = new boolean[entering.length];
        int[] free = new int[entering.length];
        int count = 0;
        for (int node = 0; node < entering.length; node++) {
            if (entering[node] == 0) {
                free[count++] = node;
            }
        }
        for (int done = 0; done < count; done++) {
            int node = free[done];
            peeled[node] = true;
            for (int i = starts[node]; i < starts[node + 1]; i++) {
                if (--entering[leaving[i]] == 0) {
                    free[count++] = leaving[i];
                }
            }
        }
        return peeled;
    }

    /// The name of the nodes that are joined with this one; halves the way there for whoever asks next.
    private static String island(Map<String, String> islands, String node) {
        String at = node;
        for (String up = islands.getOrDefault(at, at); !up.equals(at); up = islands.getOrDefault(at, at)) {
            islands.put(at, islands.getOrDefault(up, up));
            at = up;
        }
        return at;
    }

    /// The circle that `link` would close in `graph`; empty when it closes none.
    private static List<String> way(Map<String, List<String>> graph, RecordLink link) {
        Map<String, String> reachedFrom = new HashMap<>(Map.of(link.to(), link.from()));
        ArrayDeque<String> open = new ArrayDeque<>(List.of(link.to()));
        while (!open.isEmpty() && !reachedFrom.containsKey(link.from())) {
            String node = open.remove();
            for (String next : graph.getOrDefault(node, List.of())) {
                if (reachedFrom.putIfAbsent(next, node) == null) {
                    open.add(next);
                }
            }
        }
        return reachedFrom.containsKey(link.from()) ? circle(reachedFrom, link.from()) : List.of();
    }

    private static List<String> circle(Map<String, String> reachedFrom, String start) {
        ArrayDeque<String> way = new ArrayDeque<>(List.of(start));
        String at = reachedFrom.get(start);
        while (at != null && !at.equals(start)) {
            way.addFirst(at);
            at = reachedFrom.get(at);
        }
        way.addFirst(start);
        return List.copyOf(way);
    }
}
