package dk.koereplan.analysis;

import static dk.koereplan.analysis.Plans.index;
import static dk.koereplan.analysis.Plans.milestone;
import static dk.koereplan.analysis.Plans.on;
import static dk.koereplan.analysis.Plans.when;
import static org.assertj.core.api.Assertions.assertThat;

import dk.koereplan.domain.Samples;
import dk.koereplan.domain.time.Order;
import dk.koereplan.domain.work.InitiativeState;
import dk.koereplan.domain.work.Milestone;
import dk.koereplan.domain.work.MilestoneState;
import dk.koereplan.domain.work.PlanEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MilestoneStatusTest {
    @ParameterizedTest
    @CsvSource({
        "2026-10-01, 2026-10-01, DUE_SOON, 0",
        "2026-10-01, 2026-10-02, OVERDUE, 1",
        "2026-10-01, 2026-11-21, OVERDUE, 51",
        "2026-10-01, 2026-09-01, DUE_SOON, 0",
        "2026-10-01, 2026-08-31, PLANNED, 0",
        "2026-Q3, 2026-09-30, DUE_SOON, 0",
        "2026-Q3, 2026-10-01, OVERDUE, 1",
        "2015/2018, 2018-12-31, DUE_SOON, 0",
        "2015/2018, 2019-01-01, OVERDUE, 1",
        // week 53 of 2026 ends on 03-01-2027, week 1 of 2019 begins on 31-12-2018
        "2026-W53, 2027-01-03, DUE_SOON, 0",
        "2026-W53, 2027-01-04, OVERDUE, 1",
        "2019-W01, 2018-12-31, DUE_SOON, 0",
        "2019-W01, 2019-01-07, OVERDUE, 1",
        // a time with an open end is over after the last day that belongs to it
        "2026-12-31, 2028-01-01, OVERDUE, 366",
        "by:2026-12-31, 2026-12-31, DUE_SOON, 0",
        "by:2026-12-31, 2028-01-01, OVERDUE, 366",
        "before:2026-12-31, 2026-12-31, OVERDUE, 1",
        "before:31-12-2026, 2026-12-31, OVERDUE, 1",
        "latest:2026-Q4, 2028-01-01, OVERDUE, 366",
        "by-end:2026, 2028-01-01, OVERDUE, 366",
        "by:2027-Q3, 2027-07-01, OVERDUE, 1",
        "from:2026-12-31, 2099-01-01, PLANNED, 0",
        "after:2026, 2099-01-01, PLANNED, 0",
    })
    void isOverdueOnlyAfterItsLastPossibleDay(String forecast, String day, MilestoneStatus status, long days) {
        Milestone milestone = milestone("M", null, "", forecast);
        PlanIndex index = index(milestone);
        assertThat(MilestoneStatus.of(milestone, index, on(day))).isEqualTo(status);
        assertThat(MilestoneStatus.daysOver(milestone, index, on(day))).isEqualTo(days);
    }

    @Test
    void isNeverOverdueWhenNobodyKnowsWhen() {
        for (String unknown : new String[] {"", "before:økonomiforhandlingerne for 2016", "after:noget"}) {
            Milestone milestone = milestone("M", null, "", unknown);
            assertThat(MilestoneStatus.of(milestone, index(milestone), on("2099-12-31")))
                    .isEqualTo(MilestoneStatus.PLANNED);
        }
    }

    @Test
    void followsItsEventOnceTheEventHasADate() {
        Milestone milestone = milestone("M", null, "", "before:@EV");
        PlanEvent event = Samples.record(PlanEvent.class, "EV", "title", "Forhandlinger", "when", when("2015-05"));
        PlanIndex index = index(milestone, event);
        assertThat(MilestoneStatus.of(milestone, index, on("2015-05-30"))).isEqualTo(MilestoneStatus.DUE_SOON);
        assertThat(MilestoneStatus.of(milestone, index, on("2015-05-31"))).isEqualTo(MilestoneStatus.OVERDUE);
    }

    @Test
    void isHeldAgainstWhatWasApprovedWhereNobodyExpectsAnything() {
        Milestone milestone = milestone("M", null, "2026-10-01", "");
        assertThat(MilestoneStatus.of(milestone, index(milestone), on("2026-11-21")))
                .isEqualTo(MilestoneStatus.OVERDUE);
    }

    @Test
    void isReachedLateOnlyWhenWhollyAfterTheApprovedTime() {
        Milestone late = milestone("M", null, "2026-Q1", "2026-04-10", MilestoneState.REACHED, "2026-04-10");
        assertThat(MilestoneStatus.of(late, index(late), on("2026-11-21"))).isEqualTo(MilestoneStatus.REACHED_LATE);
        assertThat(MilestoneStatus.daysLate(late, index(late))).isEqualTo(10);
        Milestone perhaps = milestone("M", null, "2026-03-15", "", MilestoneState.REACHED, "2026-Q1");
        assertThat(MilestoneStatus.of(perhaps, index(perhaps), on("2026-11-21")))
                .isEqualTo(MilestoneStatus.REACHED);
        Milestone undated = milestone("M", null, "2026-03-15", "", MilestoneState.REACHED, "");
        assertThat(MilestoneStatus.of(undated, index(undated), on("2026-11-21")))
                .isEqualTo(MilestoneStatus.REACHED);
    }

    @Test
    void isNotReachedBeforeTheDayOnWhichItWas() {
        Milestone milestone = milestone("M", null, "2026-03-15", "2026-03-15", MilestoneState.REACHED, "2026-04-02");
        assertThat(MilestoneStatus.of(milestone, index(milestone), on("2026-04-01")))
                .isEqualTo(MilestoneStatus.OVERDUE);
        assertThat(MilestoneStatus.of(milestone, index(milestone), on("2026-04-02")))
                .isEqualTo(MilestoneStatus.REACHED_LATE);
    }

    @Test
    void hasNothingToAskOnceItIsDropped() {
        Milestone milestone = milestone("M", null, "2026-03-15", "2026-03-15", MilestoneState.DROPPED, "");
        assertThat(MilestoneStatus.of(milestone, index(milestone), on("2026-11-21")))
                .isEqualTo(MilestoneStatus.DROPPED);
    }

    @Test
    void asksNothingOfAnInitiativeThatIsOver() {
        Milestone milestone = milestone("M", "I", "", "2026-03-15");
        for (InitiativeState state : InitiativeState.values()) {
            PlanIndex index = index(milestone, Plans.initiative("I", state));
            assertThat(MilestoneStatus.of(milestone, index, on("2026-11-21")))
                    .isEqualTo(state.isOpen() ? MilestoneStatus.OVERDUE : MilestoneStatus.DROPPED);
        }
    }

    @Test
    void saysHowFarItMovedOnlyWhereBothTimesAreKnown() {
        Milestone later = milestone("M", null, "2026-12-01", "2027-03-31");
        assertThat(MilestoneStatus.moved(later, index(later))).hasValueSatisfying(move -> {
            assertThat(move.direction()).isEqualTo(Order.AFTER);
            assertThat(move.days()).isEqualTo(120);
        });
        Milestone within = milestone("M", null, "2026-Q4", "2026-12-01");
        assertThat(MilestoneStatus.moved(within, index(within)))
                .hasValueSatisfying(move -> assertThat(move.direction()).isEqualTo(Order.UNDECIDED));
        Milestone same = milestone("M", null, "2026-Q4", "2026-Q4");
        assertThat(MilestoneStatus.moved(same, index(same))).isEmpty();
        Milestone unapproved = milestone("M", null, "", "2026-Q4");
        assertThat(MilestoneStatus.moved(unapproved, index(unapproved))).isEmpty();
    }
}
