package dk.koereplan.ui.bench;

import dk.koereplan.bench.LargePlan;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// How long each screen keeps a person waiting, each size of plan in a process of its own with the program's own
/// options. Alone: `mvn -q -Pbench verify -Dtest=ScreensBench`, and one size only with `-Dbench.n=1000`.
@Tag("bench")
class ScreensBench {
    static Stream<Integer> sizes() {
        return Arrays.stream(System.getProperty("bench.n", "1000,10000,100000").split(","))
                .map(Integer::valueOf);
    }

    @ParameterizedTest
    @MethodSource("sizes")
    void showsScreens(int initiatives) throws Exception {
        Path plan = BenchProcess.plan("large-" + initiatives, session -> LargePlan.load(session, initiatives));
        BenchProcess.run(
                ScreenFigures.class,
                "-Djavafx.animation.fullspeed=false",
                plan.toString(),
                String.valueOf(initiatives));
    }
}
