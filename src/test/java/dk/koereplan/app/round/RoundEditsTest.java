package dk.koereplan.app.round;

import static org.assertj.core.api.Assertions.assertThat;

import dk.koereplan.analysis.Light;
import dk.koereplan.analysis.PlanIndex;
import dk.koereplan.analysis.Plans;
import dk.koereplan.analysis.overview.Round;
import dk.koereplan.domain.Provenance;
import dk.koereplan.domain.edit.Edit;
import dk.koereplan.domain.governance.Rag;
import dk.koereplan.domain.governance.ReportingPeriod;
import dk.koereplan.domain.governance.StatusReport;
import dk.koereplan.domain.roadmap.Roadmap;
import dk.koereplan.domain.work.Initiative;
import dk.koereplan.domain.work.InitiativeState;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RoundEditsTest {
    @ParameterizedTest
    @ValueSource(strings = {"MONTH", "QUARTER"})
    void aReportIsBegunInThePeriodOfItsRound(String id) {
        Initiative initiative = Plans.initiative("I-1", InitiativeState.IN_PROGRESS);
        PlanIndex index = Plans.index(
                initiative,
                Plans.period("MONTH", "2026-10-01", "2026-10-31"),
                Plans.period("QUARTER", "2026-10-01", "2026-12-31"));
        Roadmap plan = index.roadmap();
        ReportingPeriod period = plan.find(ReportingPeriod.class, id).orElseThrow();
        RoundEdits edits = new RoundEdits(plan, period, () -> "SR-1", new Provenance.Entered("sekretariatet"));
        Edit edit = edits.light(new Round.Item(initiative, null, Light.NONE, false, null), Rag.GREEN);
        assertThat(edit.steps())
                .singleElement()
                .isInstanceOfSatisfying(
                        Edit.Step.Put.class,
                        put -> assertThat(((StatusReport) put.entity()).period())
                                .isEqualTo(period.id()));
    }
}
