package dk.koereplan.bench;

import java.util.Arrays;
import java.util.Locale;

/// Measures work after a warm-up and prints each figure as one line of JSON.
public final class Figures {
    private static final double MILLI = 1e6;
    private static final double P95 = .95;

    /// What is measured.
    @FunctionalInterface
    public interface Work {
        void run() throws Exception;
    }

    /// Runs `work` without measuring `warmUp` times and with measuring `runs` times, and prints the median.
    ///
    /// @param n the size of the plan, in initiatives
    public void time(String figure, int n, int warmUp, int runs, Work work) throws Exception {
        double[] millis = new double[runs];
        for (int i = -warmUp; i < runs; i++) {
            long start = System.nanoTime();
            work.run();
            if (i >= 0) {
                millis[i] = (System.nanoTime() - start) / MILLI;
            }
        }
        print(figure, n, "ms", millis);
    }

    /// Prints the median, the 95th percentile, the least and the greatest of some values.
    public void print(String figure, int n, String unit, double... values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        System.out.printf(
                Locale.ROOT,
                "{\"figure\":\"%s\",\"n\":%d,\"median\":%.2f,\"p95\":%.2f,\"min\":%.2f,\"max\":%.2f,"
                        + "\"unit\":\"%s\",\"runs\":%d}%n",
                figure,
                n,
                sorted[sorted.length / 2],
                sorted[(int) Math.ceil(sorted.length * P95) - 1],
                sorted[0],
                sorted[sorted.length - 1],
                unit,
                values.length);
    }
}
