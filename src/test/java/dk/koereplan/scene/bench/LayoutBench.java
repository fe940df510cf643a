package dk.koereplan.scene.bench;

import dk.koereplan.bench.Figures;
import java.util.Arrays;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/// Runs [Layout]. Alone: `mvn -q -Pbench verify -Dtest=LayoutBench`, and some sizes only with `-Dbench.n=1000,10000`.
@Tag("bench")
class LayoutBench {
    private final Figures figures = new Figures();

    @Test
    void laysOutWithoutAWindow() throws Exception {
        String[] sizes = System.getProperty("bench.n", "200,1000,10000,100000").split(",", -1);
        var options = new OptionsBuilder()
                .include(Layout.class.getName() + "\\..*")
                .param("initiatives", sizes)
                .warmupIterations(3)
                .warmupTime(TimeValue.seconds(2))
                .measurementIterations(5)
                .measurementTime(TimeValue.seconds(2))
                .forks(1)
                .jvmArgs("-Xmx2g", "-XX:+UseSerialGC")
                .verbosity(VerboseMode.SILENT)
                .build();
        for (RunResult result : new Runner(options).run()) {
            String method = result.getPrimaryResult().getLabel();
            var statistics = result.getPrimaryResult().getStatistics();
            double[] values = new double[100];
            Arrays.setAll(values, i -> statistics.getPercentile(i + .5));
            figures.print(
                    "layout, " + method, Integer.parseInt(result.getParams().getParam("initiatives")), "ms", values);
        }
    }
}
