package dk.koereplan.analysis.filter;

import static dk.koereplan.domain.Samples.record;
import static org.assertj.core.api.Assertions.assertThat;

import dk.koereplan.analysis.PlanIndex;
import dk.koereplan.analysis.Plans;
import dk.koereplan.analysis.facts.Facts;
import dk.koereplan.analysis.overview.Scope;
import dk.koereplan.domain.Entity;
import dk.koereplan.domain.Id;
import dk.koereplan.domain.funding.Allocation;
import dk.koereplan.domain.funding.FundingSource;
import dk.koereplan.domain.funding.Need;
import dk.koereplan.domain.funding.Spend;
import dk.koereplan.domain.governance.Benefit;
import dk.koereplan.domain.governance.Decision;
import dk.koereplan.domain.governance.DecisionGate;
import dk.koereplan.domain.governance.HearingParty;
import dk.koereplan.domain.governance.HearingResponse;
import dk.koereplan.domain.governance.HearingRound;
import dk.koereplan.domain.governance.ResponsePoint;
import dk.koereplan.domain.governance.Risk;
import dk.koereplan.domain.governance.Rollout;
import dk.koereplan.domain.governance.StatusReport;
import dk.koereplan.domain.roadmap.EntityKind;
import dk.koereplan.domain.strategy.Citation;
import dk.koereplan.domain.work.Deliverable;
import dk.koereplan.domain.work.InitiativeState;
import dk.koereplan.domain.work.Milestone;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// Every record that leads to an initiative belongs to it, however many steps away.
class AboutTest {
    /// Kinds that stand beside the initiatives: what they are part of, what concerns several of them, or none.
    private static final Set<EntityKind> BESIDE = EnumSet.of(
            EntityKind.PLAN,
            EntityKind.SOURCE_DOCUMENT,
            EntityKind.ORGANISATION,
            EntityKind.REGION,
            EntityKind.SUCCESSION,
            EntityKind.PERSON,
            EntityKind.STRATEGY,
            EntityKind.STRATEGY_ELEMENT,
            EntityKind.TRACK,
            EntityKind.AGREEMENT,
            EntityKind.AGREEMENT_THEME,
            EntityKind.PRINCIPLE,
            EntityKind.COMMITMENT,
            EntityKind.ACTION,
            EntityKind.PLAN_EVENT,
            EntityKind.DEPENDENCY,
            EntityKind.PRICE_INDEX,
            EntityKind.BODY,
            EntityKind.MEETING,
            EntityKind.REPORTING_PERIOD,
            EntityKind.INDICATOR,
            EntityKind.MEASUREMENT,
            EntityKind.BASELINE,
            EntityKind.SNAPSHOT,
            EntityKind.SAVED_VIEW,
            EntityKind.COLUMN_LIMIT);

    private static final List<Entity> OF_IT = List.of(
            Plans.initiative("I-1", InitiativeState.IN_PROGRESS, Plans.owner(Plans.NORTH)),
            record(Milestone.class, "M-1", "initiative", "I-1"),
            record(Deliverable.class, "D-1", "initiative", "I-1"),
            record(Need.class, "N-1", "initiative", "I-1"),
            record(FundingSource.class, "F-1", "initiative", "I-1"),
            record(Allocation.class, "A-1", "fundingSource", "F-2", "initiative", "I-1"),
            record(Allocation.class, "A-2", "fundingSource", "F-1"),
            record(Spend.class, "S-1", "allocation", "A-1"),
            record(DecisionGate.class, "G-1", "body", "B-1", "subject", "M-1"),
            record(Decision.class, "DE-1", "gate", "G-1"),
            record(HearingRound.class, "H-1", "subject", "D-1"),
            record(HearingParty.class, "P-1", "hearing", "H-1", "party", "REG-81"),
            record(HearingResponse.class, "HR-1", "party", "P-1"),
            record(ResponsePoint.class, "RP-1", "response", "HR-1"),
            record(StatusReport.class, "R-1", "initiative", "I-1", "period", "Q4"),
            record(Rollout.class, "RO-1", "initiative", "I-1", "region", "REG-81"),
            record(Risk.class, "RI-1", "initiative", "I-1"),
            record(Benefit.class, "BE-1", "initiative", "I-1"),
            record(Citation.class, "C-1", "subject", "M-1"));

    private static PlanIndex plan() {
        List<Entity> all = new ArrayList<>(Plans.regions());
        all.add(record(FundingSource.class, "F-2"));
        all.add(Plans.body("B-1"));
        all.add(Plans.period("Q4", "2026-10-01", "2026-12-31"));
        all.addAll(OF_IT);
        return Plans.index(all);
    }

    @Test
    void everyKindThatLeadsToAnInitiativeIsAboutIt() {
        PlanIndex plan = plan();
        Set<EntityKind> asked = EnumSet.copyOf(BESIDE);
        OF_IT.forEach(e -> asked.add(EntityKind.of(e)));
        assertThat(asked).containsExactlyInAnyOrder(EntityKind.values());
        assertThat(OF_IT)
                .allSatisfy(
                        e -> assertThat(About.of(e, plan)).as(e.id().value()).isEqualTo(Id.of("I-1")));
    }

    @Test
    void whatLeadsNowhereIsAboutNone() {
        PlanIndex plan = plan();
        assertThat(List.<Entity>of(
                        record(Allocation.class, "A-3", "fundingSource", "F-2"),
                        record(Spend.class, "S-2", "allocation", "gone"),
                        record(Decision.class, "DE-2"),
                        record(Citation.class, "C-2", "subject", "C-2"),
                        record(HearingParty.class, "P-2", "hearing", "gone", "party", "REG-81")))
                .allSatisfy(
                        e -> assertThat(About.of(e, plan)).as(e.id().value()).isNull());
    }

    @Test
    void aFilterOfARegionShowsWhatBelongsToItsInitiatives() {
        Facts facts = Facts.of(plan(), Plans.on("2026-11-21"));
        Scope north = Scope.of(facts, Filters.ofRegion("REG-81"));
        Scope west = Scope.of(facts, Filters.ofRegion("REG-82"));
        assertThat(OF_IT)
                .allMatch(e -> About.of(e, facts.index()) != null && north.accepts(e))
                .noneMatch(west::accepts);
    }
}
