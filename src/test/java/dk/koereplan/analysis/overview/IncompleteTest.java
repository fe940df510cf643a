package dk.koereplan.analysis.overview;

import static org.assertj.core.api.Assertions.assertThat;

import dk.koereplan.analysis.Plans;
import dk.koereplan.analysis.filter.PlanFilter;
import dk.koereplan.domain.Samples;
import java.util.List;
import org.junit.jupiter.api.Test;

class IncompleteTest {
    private static boolean lacksTime(Object... namesAndValues) {
        Scope scope = Scope.of(
                Plans.index(Samples.initiative("I-1", namesAndValues)), PlanFilter.EMPTY, Plans.on("2026-11-21"));
        return !Incomplete.of(scope)
                .missing()
                .getOrDefault(Incomplete.What.TIME, List.of())
                .isEmpty();
    }

    @Test
    void anApprovedTimeIsATimeToo() {
        assertThat(lacksTime()).isTrue();
        assertThat(lacksTime("end", "2027-06-30")).isFalse();
        assertThat(lacksTime("baselineEnd", "2027-06-30")).isFalse();
        assertThat(lacksTime("baselineStart", "2027-01")).isFalse();
    }
}
