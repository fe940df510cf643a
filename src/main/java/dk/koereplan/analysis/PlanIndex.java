package dk.koereplan.analysis;

import dk.koereplan.domain.Entity;
import dk.koereplan.domain.Id;
import dk.koereplan.domain.OwnerRef;
import dk.koereplan.domain.funding.Allocation;
import dk.koereplan.domain.funding.FundingSource;
import dk.koereplan.domain.governance.Body;
import dk.koereplan.domain.governance.DecisionGate;
import dk.koereplan.domain.governance.HearingParty;
import dk.koereplan.domain.governance.HearingResponse;
import dk.koereplan.domain.governance.HearingRound;
import dk.koereplan.domain.governance.Meeting;
import dk.koereplan.domain.governance.ReportingPeriod;
import dk.koereplan.domain.governance.ResponsePoint;
import dk.koereplan.domain.governance.Risk;
import dk.koereplan.domain.governance.Rollout;
import dk.koereplan.domain.governance.StatusReport;
import dk.koereplan.domain.party.Region;
import dk.koereplan.domain.party.Succession;
import dk.koereplan.domain.roadmap.PlanDates;
import dk.koereplan.domain.roadmap.Roadmap;
import dk.koereplan.domain.strategy.Track;
import dk.koereplan.domain.time.DayInterval;
import dk.koereplan.domain.time.When;
import dk.koereplan.domain.work.Dependency;
import dk.koereplan.domain.work.Initiative;
import dk.koereplan.domain.work.Milestone;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A snapshot, looked up from every side. Built once per snapshot in time that grows with its size; immutable and
/// shared
/// between threads. Every list is in the order in which it is shown.
public final class PlanIndex {
    private final Roadmap roadmap;
    private final PlanDates dates;
    private final Map<String, Entity> records;
    private final List<Initiative> initiatives;
    private final List<Region> regions;
    private final List<Track> tracks;
    private final List<ReportingPeriod> periods;
    private final Grouped<Initiative> parts;
    private final Grouped<Milestone> milestones;
    private final Grouped<FundingSource> funding;
    private final Grouped<Allocation> allocations;
    private final Grouped<Rollout> rollouts;
    private final Grouped<StatusReport> reports;
    private final Grouped<Risk> risks;
    private final Grouped<DecisionGate> gates;
    private final Grouped<Meeting> meetings;
    private final Grouped<HearingParty> parties;
    private final Grouped<HearingResponse> responses;
    private final Grouped<ResponsePoint> points;
    private final DependencyGraph dependencies;
    private final Followers followers = new Followers(this);

    private PlanIndex(Roadmap roadmap) {
        this.roadmap = roadmap;
        dates = new PlanDates(roadmap);
        records = IndexOrder.byId(roadmap);
        initiatives = roadmap.all(Initiative.class).stream()
                .sorted(PlanOrder.INITIATIVES)
                .toList();
        regions = sorted(Region.class, Comparator.comparingInt(Region::place));
        tracks = sorted(Track.class, Comparator.comparingInt(Track::number));
        periods = sorted(
                ReportingPeriod.class,
                Comparator.comparing(ReportingPeriod::from).thenComparing(ReportingPeriod::to));
        IndexOrder order = new IndexOrder(this);
        parts = Grouped.by(initiatives, Initiative::parent, PlanOrder.INITIATIVES);
        milestones = Grouped.by(roadmap.all(Milestone.class), Milestone::initiative, order.milestones());
        funding = Grouped.by(roadmap.all(FundingSource.class), FundingSource::initiative, order.funding());
        allocations = Grouped.by(roadmap.all(Allocation.class), Allocation::initiative, order.allocations());
        rollouts = Grouped.by(roadmap.all(Rollout.class), Rollout::initiative, order.rollouts());
        reports = Grouped.by(roadmap.all(StatusReport.class), StatusReport::initiative, order.reports());
        risks = Grouped.by(roadmap.all(Risk.class), Risk::initiative, order.risks());
        gates = Grouped.by(roadmap.all(DecisionGate.class), DecisionGate::subject, order.gates());
        meetings = Grouped.by(roadmap.all(Meeting.class), Meeting::body, order.meetings());
        parties = Grouped.by(roadmap.all(HearingParty.class), HearingParty::hearing, order.parties());
        responses = Grouped.by(roadmap.all(HearingResponse.class), HearingResponse::party, order.responses());
        points = Grouped.by(roadmap.all(ResponsePoint.class), ResponsePoint::response, PlanOrder.BY_ID);
        dependencies = DependencyGraph.of(roadmap.all(Dependency.class), records.keySet());
    }

    public static PlanIndex of(Roadmap roadmap) {
        return new PlanIndex(roadmap);
    }

    private <T extends Entity> List<T> sorted(Class<T> type, Comparator<T> order) {
        return roadmap.all(type).stream()
                .sorted(order.thenComparing(PlanOrder.BY_ID))
                .toList();
    }

    public Roadmap roadmap() {
        return roadmap;
    }

    public PlanDates dates() {
        return dates;
    }

    /// The days within which `when` lies, relative times included.
    public DayInterval interval(When when) {
        return dates.interval(when);
    }

    public Optional<Entity> find(String id) {
        return Optional.ofNullable(records.get(id));
    }

    public <T extends Entity> Optional<T> find(Class<T> type, Id<T> id) {
        return find(id.value()).filter(type::isInstance).map(type::cast);
    }

    /// What people call the record; the id itself when the plan has no such record.
    public String title(String id) {
        Entity record = records.get(id);
        return switch (record) {
            case null -> id;
            case Rollout r -> title(r.initiative().value());
            default -> record.title();
        };
    }

    public List<Initiative> initiatives() {
        return initiatives;
    }

    /// Every region that the plan knows, whatever its state, in place order.
    public List<Region> regions() {
        return regions;
    }

    public List<Track> tracks() {
        return tracks;
    }

    /// Oldest first.
    public List<ReportingPeriod> periods() {
        return periods;
    }

    public List<Initiative> partsOf(Id<Initiative> id) {
        return parts.of(id);
    }

    public List<Milestone> milestonesOf(Id<Initiative> id) {
        return milestones.of(id);
    }

    /// The funding lines that are this initiative's own; [FundingSummary] adds what is allocated to it from others.
    public List<FundingSource> fundingOf(Id<Initiative> id) {
        return funding.of(id);
    }

    public List<Allocation> allocationsTo(Id<Initiative> id) {
        return allocations.of(id);
    }

    public List<Rollout> rolloutsOf(Id<Initiative> id) {
        return rollouts.of(id);
    }

    /// Newest period and revision first, drafts included.
    public List<StatusReport> reportsOf(Id<Initiative> id) {
        return reports.of(id);
    }

    public List<Risk> risksOf(Id<Initiative> id) {
        return risks.of(id);
    }

    public List<DecisionGate> gatesOf(Id<?> subject) {
        return gates.of(subject);
    }

    public List<Meeting> meetingsOf(Id<Body> body) {
        return meetings.of(body);
    }

    public List<HearingParty> partiesOf(Id<HearingRound> round) {
        return parties.of(round);
    }

    /// In the order in which they were received.
    public List<HearingResponse> responsesOf(Id<HearingParty> party) {
        return responses.of(party);
    }

    public List<ResponsePoint> pointsOf(Id<HearingResponse> response) {
        return points.of(response);
    }

    /// The dependencies of which both ends are in the plan.
    public List<Dependency> dependencies() {
        return dependencies.all();
    }

    /// The dependencies that must be met before this record.
    public List<Dependency> dependenciesInto(String id) {
        return dependencies.into().getOrDefault(id, List.of());
    }

    /// The dependencies in which others wait for this record.
    public List<Dependency> dependenciesFrom(String id) {
        return dependencies.from().getOrDefault(id, List.of());
    }

    /// What follows another record in time, and which hearings are about it.
    Followers followers() {
        return followers;
    }

    public List<Succession> successions() {
        return roadmap.all(Succession.class);
    }

    /// The regions that are active on a day: five until 31-12-2026, four after.
    public List<Region> activeRegions(LocalDate day) {
        return regions.stream().filter(r -> r.isActiveOn(day)).toList();
    }

    /// The regions that own the initiative on a day, a collective resolved by that day; empty when no region does.
    public List<Region> regionsOf(Initiative initiative, LocalDate day) {
        return Owners.regions(Owners.near(initiative, day), this, day);
    }

    /// The regions that own it or carry it out on a day.
    public List<Region> regionsConcerned(Initiative initiative, LocalDate day) {
        return Owners.concerned(initiative, this, day);
    }

    public List<Region> resolve(OwnerRef owner, LocalDate day) {
        return Owners.regions(owner, this, day);
    }
}
