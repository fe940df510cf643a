package dk.koereplan.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/// Delta debugging: leaves out of a failing list what it fails without.
final class Shrinker {
    private static final int MOST_RUNS = 400;

    private Shrinker() {}

    static <T> List<T> shrink(List<T> failing, Predicate<List<T>> fails) {
        List<T> smallest = failing;
        int runs = 0;
        int chunk = Math.max(1, smallest.size() / 2);
        while (chunk >= 1 && runs < MOST_RUNS) {
            boolean smaller = false;
            for (int at = 0; at < smallest.size() && runs < MOST_RUNS; at += chunk) {
                List<T> without = new ArrayList<>(smallest);
                without.subList(at, Math.min(at + chunk, without.size())).clear();
                runs++;
                if (fails.test(without)) {
                    smallest = without;
                    smaller = true;
                    at -= chunk;
                }
            }
            chunk = smaller && chunk > 1 ? Math.min(chunk, Math.max(1, smallest.size() / 2)) : chunk / 2;
        }
        return smallest;
    }
}
