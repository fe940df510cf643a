package dk.koereplan.domain.roadmap;

import dk.koereplan.domain.Entity;
import dk.koereplan.domain.funding.Allocation;
import dk.koereplan.domain.funding.FundingSource;
import dk.koereplan.domain.funding.Need;
import dk.koereplan.domain.funding.PriceIndex;
import dk.koereplan.domain.funding.Spend;
import dk.koereplan.domain.governance.Baseline;
import dk.koereplan.domain.governance.Benefit;
import dk.koereplan.domain.governance.Body;
import dk.koereplan.domain.governance.Decision;
import dk.koereplan.domain.governance.DecisionGate;
import dk.koereplan.domain.governance.HearingParty;
import dk.koereplan.domain.governance.HearingResponse;
import dk.koereplan.domain.governance.HearingRound;
import dk.koereplan.domain.governance.Indicator;
import dk.koereplan.domain.governance.Measurement;
import dk.koereplan.domain.governance.Meeting;
import dk.koereplan.domain.governance.ReportingPeriod;
import dk.koereplan.domain.governance.ResponsePoint;
import dk.koereplan.domain.governance.Risk;
import dk.koereplan.domain.governance.Rollout;
import dk.koereplan.domain.governance.Snapshot;
import dk.koereplan.domain.governance.StatusReport;
import dk.koereplan.domain.party.Organisation;
import dk.koereplan.domain.party.Person;
import dk.koereplan.domain.party.Region;
import dk.koereplan.domain.party.Succession;
import dk.koereplan.domain.strategy.Agreement;
import dk.koereplan.domain.strategy.AgreementTheme;
import dk.koereplan.domain.strategy.Citation;
import dk.koereplan.domain.strategy.Commitment;
import dk.koereplan.domain.strategy.Plan;
import dk.koereplan.domain.strategy.Principle;
import dk.koereplan.domain.strategy.SourceDocument;
import dk.koereplan.domain.strategy.Strategy;
import dk.koereplan.domain.strategy.StrategyElement;
import dk.koereplan.domain.strategy.Track;
import dk.koereplan.domain.view.ColumnLimit;
import dk.koereplan.domain.view.SavedView;
import dk.koereplan.domain.work.Action;
import dk.koereplan.domain.work.Deliverable;
import dk.koereplan.domain.work.Dependency;
import dk.koereplan.domain.work.Initiative;
import dk.koereplan.domain.work.Milestone;
import dk.koereplan.domain.work.PlanEvent;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/// Every kind of record that a plan holds, in an order in which each kind refers mostly to kinds before it.
public enum EntityKind {
    PLAN(Plan.class, "plans"),
    SOURCE_DOCUMENT(SourceDocument.class, "sourceDocuments"),
    ORGANISATION(Organisation.class, "organisations"),
    REGION(Region.class, "regions"),
    SUCCESSION(Succession.class, "successions"),
    PERSON(Person.class, "persons"),
    STRATEGY(Strategy.class, "strategies"),
    STRATEGY_ELEMENT(StrategyElement.class, "strategyElements"),
    TRACK(Track.class, "tracks"),
    AGREEMENT(Agreement.class, "agreements"),
    AGREEMENT_THEME(AgreementTheme.class, "agreementThemes"),
    PRINCIPLE(Principle.class, "principles"),
    COMMITMENT(Commitment.class, "commitments"),
    INITIATIVE(Initiative.class, "initiatives"),
    MILESTONE(Milestone.class, "milestones"),
    DELIVERABLE(Deliverable.class, "deliverables"),
    ACTION(Action.class, "actions"),
    PLAN_EVENT(PlanEvent.class, "planEvents"),
    DEPENDENCY(Dependency.class, "dependencies"),
    NEED(Need.class, "needs"),
    FUNDING_SOURCE(FundingSource.class, "fundingSources"),
    ALLOCATION(Allocation.class, "allocations"),
    SPEND(Spend.class, "spends"),
    PRICE_INDEX(PriceIndex.class, "priceIndices"),
    BODY(Body.class, "bodies"),
    MEETING(Meeting.class, "meetings"),
    DECISION_GATE(DecisionGate.class, "decisionGates"),
    DECISION(Decision.class, "decisions"),
    HEARING_ROUND(HearingRound.class, "hearingRounds"),
    HEARING_PARTY(HearingParty.class, "hearingParties"),
    HEARING_RESPONSE(HearingResponse.class, "hearingResponses"),
    RESPONSE_POINT(ResponsePoint.class, "responsePoints"),
    REPORTING_PERIOD(ReportingPeriod.class, "reportingPeriods"),
    STATUS_REPORT(StatusReport.class, "statusReports"),
    ROLLOUT(Rollout.class, "rollouts"),
    RISK(Risk.class, "risks"),
    INDICATOR(Indicator.class, "indicators"),
    BENEFIT(Benefit.class, "benefits"),
    MEASUREMENT(Measurement.class, "measurements"),
    BASELINE(Baseline.class, "baselines"),
    SNAPSHOT(Snapshot.class, "snapshots"),
    CITATION(Citation.class, "citations"),
    SAVED_VIEW(SavedView.class, "savedViews"),
    COLUMN_LIMIT(ColumnLimit.class, "columnLimits");

    private static final Map<String, EntityKind> BY_SINGULAR =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(EntityKind::singular, k -> k));

    private static final Map<Class<?>, EntityKind> BY_TYPE =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(EntityKind::type, k -> k));

    private final Class<? extends Entity> type;
    private final String singular;
    private final String plural;
    private final Schema schema;

    EntityKind(Class<? extends Entity> type, String plural) {
        this.type = type;
        this.singular = Character.toLowerCase(type.getSimpleName().charAt(0))
                + type.getSimpleName().substring(1);
        this.plural = plural;
        this.schema = Schema.of(type);
    }

    public Class<? extends Entity> type() {
        return type;
    }

    /// The kind's name in the change log: singular camelCase.
    public String singular() {
        return singular;
    }

    /// The name of the kind's array in the JSON export.
    public String plural() {
        return plural;
    }

    public Schema schema() {
        return schema;
    }

    public static EntityKind of(Class<?> type) {
        return Objects.requireNonNull(BY_TYPE.get(type), type::getName);
    }

    public static EntityKind of(Entity entity) {
        return of(entity.getClass());
    }

    /// The kind that the change log calls by this name; empty for one of a newer program.
    public static Optional<EntityKind> inLog(String singular) {
        return Optional.ofNullable(BY_SINGULAR.get(singular));
    }

    /// The kind of this singular or plural name, if there is one.
    public static Optional<EntityKind> named(String name) {
        return Arrays.stream(values())
                .filter(k -> k.plural.equals(name) || k.singular().equals(name))
                .findFirst();
    }
}
