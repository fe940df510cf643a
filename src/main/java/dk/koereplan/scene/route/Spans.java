package dk.koereplan.scene.route;

import java.util.Arrays;

/// Stretches along a row that do not touch each other, from left to right.
final class Spans {
    static final Spans NONE = new Spans(new double[0], new double[0]);

    private final double[] from;
    private final double[] to;

    private Spans(double[] from, double[] to) {
        this.from = from;
        this.to = to;
    }

    /// @param pairs from and to of each, in any order; those that touch become one
    static Spans of(double[][] pairs) {
        if (pairs.length == 0) {
            return NONE;
        }
        Arrays.sort(pairs, (a, b) -> Double.compare(a[0], b[0]));
        double[] from = new double[pairs.length];
        double[] to = new double[pairs.length];
        int count = 0;
        for (double[] pair : pairs) {
            if (count > 0 && pair[0] <= to[count - 1]) {
                to[count - 1] = Math.max(to[count - 1], pair[1]);
            } else {
                from[count] = pair[0];
                to[count++] = pair[1];
            }
        }
        return new Spans(Arrays.copyOf(from, count), Arrays.copyOf(to, count));
    }

    /// How many of them have something in common with the stretch between two places, touching not counted.
    int count(double a, double b) {
        double left = Math.min(a, b);
        double right = Math.max(a, b);
        int first = firstEndingAfter(left);
        int count = 0;
        while (first + count < from.length && from[first + count] < right) {
            count++;
        }
        return count;
    }

    /// The one on which a place lies, or -1.
    int at(double x) {
        int i = firstEndingAfter(x);
        return i < from.length && from[i] < x ? i : -1;
    }

    double from(int span) {
        return from[span];
    }

    double to(int span) {
        return to[span];
    }

    private int firstEndingAfter(double x) {
        int low = 0;
        int high = to.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (to[middle] <= x) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
