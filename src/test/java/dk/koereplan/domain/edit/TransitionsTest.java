package dk.koereplan.domain.edit;

import static dk.koereplan.domain.Samples.record;
import static dk.koereplan.domain.Samples.with;
import static org.assertj.core.api.Assertions.assertThat;

import dk.koereplan.domain.Draft;
import dk.koereplan.domain.Entity;
import dk.koereplan.domain.funding.FundingSource;
import dk.koereplan.domain.funding.FundingState;
import dk.koereplan.domain.governance.Body;
import dk.koereplan.domain.governance.DecisionGate;
import dk.koereplan.domain.governance.GateState;
import dk.koereplan.domain.governance.HearingRound;
import dk.koereplan.domain.governance.HearingState;
import dk.koereplan.domain.governance.ReportState;
import dk.koereplan.domain.governance.ReportingPeriod;
import dk.koereplan.domain.governance.StatusReport;
import dk.koereplan.domain.work.Initiative;
import dk.koereplan.domain.work.InitiativeState;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// The life cycles of `domain.md`, written down once more: no step outside them passes the rules.
class TransitionsTest {
    private static final String INITIATIVE = """
        PROPOSED > AGREED DROPPED SUPERSEDED
        AGREED > PLANNED DROPPED SUPERSEDED
        PLANNED > IN_PROGRESS DROPPED SUPERSEDED
        IN_PROGRESS > ON_HOLD DELIVERED DROPPED SUPERSEDED
        ON_HOLD > IN_PROGRESS DROPPED SUPERSEDED
        DELIVERED > IN_OPERATION DROPPED SUPERSEDED
        IN_OPERATION > CLOSED DROPPED SUPERSEDED
        """;
    private static final String FUNDING = """
        POSSIBLE > SOUGHT LAPSED WITHDRAWN
        SOUGHT > EXPECTED LAPSED WITHDRAWN
        EXPECTED > COMMITTED LAPSED WITHDRAWN
        COMMITTED > GRANTED LAPSED WITHDRAWN
        GRANTED > ALLOCATED LAPSED WITHDRAWN
        ALLOCATED > SPENT LAPSED WITHDRAWN
        SPENT > LAPSED WITHDRAWN
        """;
    private static final String GATE = """
        PLANNED > ON_AGENDA POSTPONED CANCELLED
        ON_AGENDA > HELD POSTPONED CANCELLED
        POSTPONED > ON_AGENDA CANCELLED
        """;
    private static final String HEARING = """
        DRAFT > OPEN
        OPEN > PROCESSING
        PROCESSING > NOTE_READY
        NOTE_READY > DONE
        """;
    private static final String REPORT = """
        DRAFT > SUBMITTED
        SUBMITTED > MANAGEMENT_APPROVED DRAFT
        MANAGEMENT_APPROVED > PUBLISHED DRAFT
        """;

    @Test
    void anInitiativeTakesOnlyTheStepsOfItsLifeCycle() {
        Initiative initiative = record(Initiative.class, "X-1");
        assertThat(steps(new Draft(), initiative, InitiativeState.values())).isEqualTo(table(INITIATIVE));
    }

    @Test
    void fundingTakesOnlyTheStepsOfItsLifeCycle() {
        FundingSource source = record(FundingSource.class, "X-1");
        assertThat(steps(new Draft(), source, FundingState.values())).isEqualTo(table(FUNDING));
    }

    @Test
    void aGateTakesOnlyTheStepsOfItsLifeCycle() {
        Draft plan = Draft.with(record(Body.class, "R-1"));
        assertThat(steps(plan, record(DecisionGate.class, "X-1"), GateState.values()))
                .isEqualTo(table(GATE));
    }

    @Test
    void aHearingTakesOnlyTheStepsOfItsLifeCycle() {
        assertThat(steps(new Draft(), record(HearingRound.class, "X-1"), HearingState.values()))
                .isEqualTo(table(HEARING));
    }

    @Test
    void aReportTakesOnlyTheStepsOfItsLifeCycle() {
        Draft plan = Draft.with(record(Initiative.class, "R-1"), record(ReportingPeriod.class, "P-1"));
        StatusReport report = record(StatusReport.class, "X-1", "period", "P-1");
        assertThat(steps(plan, report, ReportState.values())).isEqualTo(table(REPORT));
    }

    /// Every pair of states that the rules let pass, whatever guards may say.
    private static Set<String> steps(Draft empty, Entity record, Enum<?>[] states) {
        Set<String> steps = new TreeSet<>();
        for (Enum<?> from : states) {
            Draft plan = new Draft();
            empty.log().forEach(plan::receive);
            plan.put(with(record, "state", from.name()));
            for (Enum<?> to : states) {
                if (from != to && !plan.keys(with(record, "state", to.name())).contains("state.step")) {
                    steps.add(from + " > " + to);
                }
            }
        }
        return steps;
    }

    private static Set<String> table(String text) {
        return text.lines()
                .flatMap(line ->
                        Arrays.stream(line.split(" > ")[1].split(" ")).map(to -> line.split(" > ")[0] + " > " + to))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
