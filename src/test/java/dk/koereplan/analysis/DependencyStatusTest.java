package dk.koereplan.analysis;

import static dk.koereplan.analysis.Plans.dependency;
import static dk.koereplan.analysis.Plans.milestone;
import static dk.koereplan.analysis.Plans.on;
import static org.assertj.core.api.Assertions.assertThat;

import dk.koereplan.analysis.cause.Driver;
import dk.koereplan.domain.work.InitiativeState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DependencyStatusTest {
    @ParameterizedTest
    @CsvSource({
        "2026-03-01, 2026-03-02, OK, 0",
        "2026-03-02, 2026-03-01, BROKEN, 1",
        "2026-Q1, 2026-Q2, OK, 0",
        "2026-Q2, 2026-Q1, BROKEN, 1",
        "2026-Q1, 2026-02, UNDECIDED, 0",
        "2026-03-01, 2026-03-01, UNDECIDED, 0",
        "2026, '', UNDECIDED, 0",
        "'', 2026, UNDECIDED, 0",
        // week 53 of 2026 and the first quarter of 2027 share three days
        "2026-W53, 2027-Q1, UNDECIDED, 0",
    })
    void isDecidedOnlyWhereTheIntervalsDoNotOverlap(String from, String to, DependencyStatus.Kind kind, long days) {
        PlanIndex index =
                Plans.index(milestone("A", null, "", from), milestone("B", null, "", to), dependency("D", "A", "B"));
        assertThat(DependencyStatus.all(index, Plans.on("2026-11-21")))
                .singleElement()
                .satisfies(status -> {
                    assertThat(status.kind()).isEqualTo(kind);
                    assertThat(status.days()).isEqualTo(days);
                });
    }

    @Test
    void leavesOutEndsThatAreNotInThePlan() {
        PlanIndex index = Plans.index(
                milestone("A", null, "", "2026"), dependency("D1", "A", "GONE"), dependency("D2", "GONE", "A"));
        assertThat(DependencyStatus.all(index, Plans.on("2026-11-21"))).isEmpty();
    }

    @Test
    void namesTheDrivingItemAtTheEndOfTheChain() {
        PlanIndex index = Plans.index(
                milestone("A", null, "", "2026-10-01"),
                milestone("B", null, "", "2026-09-01"),
                milestone("C", null, "", "2026-08-01"),
                dependency("D1", "A", "B"),
                dependency("D2", "B", "C"));
        assertThat(Driver.of("C", index, on("2026-07-01"))).hasValueSatisfying(driver -> {
            assertThat(driver.path()).containsExactly("C", "B", "A");
            assertThat(driver.days()).isEqualTo(30);
        });
        assertThat(Driver.of("C", index, on("2026-11-21")))
                .hasValueSatisfying(driver -> assertThat(driver.days()).isEqualTo(51));
        assertThat(Driver.of("A", index, on("2026-07-01"))).isEmpty();
    }

    @Test
    void followsAnInitiativeThroughItsOverdueMilestone() {
        PlanIndex index = Plans.index(
                Plans.initiative("I", InitiativeState.IN_PROGRESS),
                milestone("A", "I", "", "2027-01-01"),
                milestone("B", "I", "", "2026-09-01"),
                dependency("D", "A", "B"));
        assertThat(Driver.of("I", index, on("2026-11-21"))).hasValueSatisfying(driver -> {
            assertThat(driver.path()).containsExactly("I", "B", "A");
            assertThat(driver.days()).isEqualTo(122);
        });
    }

    @Test
    void survivesACircle() {
        PlanIndex index = Plans.index(
                milestone("A", null, "", "2026-10-01"),
                milestone("B", null, "", "2026-09-01"),
                dependency("D1", "A", "B"),
                dependency("D2", "B", "A"));
        assertThat(Driver.of("B", index, on("2026-07-01"))).isPresent();
    }
}
