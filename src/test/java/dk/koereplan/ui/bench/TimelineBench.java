package dk.koereplan.ui.bench;

import dk.koereplan.app.sample.Generated;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What the timeline shows and how fast, each size of plan in a process of its own with the program's own options.
/// Alone: `mvn -q -Pbench verify -Dtest=TimelineBench`, and one size only with `-Dbench.n=1000`.
@Tag("bench")
class TimelineBench {
    static Stream<Integer> sizes() {
        return Arrays.stream(
                        System.getProperty("bench.n", "200,1000,10000,100000").split(","))
                .map(Integer::valueOf);
    }

    @ParameterizedTest
    @MethodSource("sizes")
    void paintsFrames(int initiatives) throws Exception {
        Path plan = BenchProcess.plan(
                String.valueOf(initiatives), s -> Generated.load(s, Generated.Size.of(initiatives), 1));
        String n = String.valueOf(initiatives);
        BenchProcess.run(TimelineFrames.class, "-Djavafx.animation.fullspeed=false", plan.toString(), n, "60hz");
        BenchProcess.run(TimelineFrames.class, "-Djavafx.animation.fullspeed=true", plan.toString(), n, "free");
    }
}
