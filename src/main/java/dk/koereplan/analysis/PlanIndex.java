package dk.koereplan.analysis;

import dk.koereplan.analysis.money.FundingSummary;
import dk.koereplan.domain.Entity;
import dk.koereplan.domain.Id;
import dk.koereplan.domain.OwnerRef;
import dk.koereplan.domain.funding.Allocation;
import dk.koereplan.domain.funding.FundingSource;
import dk.koereplan.domain.funding.Need;
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
import dk.koereplan.domain.roadmap.EntityKind;
import dk.koereplan.domain.roadmap.LoggedRecord;
import dk.koereplan.domain.roadmap.PlanDates;
import dk.koereplan.domain.roadmap.Roadmap;
import dk.koereplan.domain.roadmap.Structure;
import dk.koereplan.domain.strategy.Track;
import dk.koereplan.domain.time.DayInterval;
import dk.koereplan.domain.time.When;
import dk.koereplan.domain.work.Dependency;
import dk.koereplan.domain.work.Initiative;
import dk.koereplan.domain.work.Milestone;
import dk.koereplan.domain.work.OwnerPeriod;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A snapshot, looked up from every side. Immutable and shared between threads; each part is made when it is
/// first asked for, in time that grows with its size. Every list is in the order in which it is shown.
public final class PlanIndex {
    private final Roadmap roadmap;
    private final PlanDates dates;
    private final List<Region> regions;
    private final List<Track> tracks;
    private final List<ReportingPeriod> periods;
    private final Lazy<List<Initiative>> initiatives = new Lazy<>(this::sortedInitiatives);
    private final Lazy<IdNumbers> numbers = new Lazy<>(this::numbered);
    private final Lazy<Grouped<Initiative>> parts;
    private final Lazy<Grouped<Milestone>> milestones;
    private final Lazy<Grouped<FundingSource>> funding;
    private final Lazy<Grouped<Allocation>> allocations;
    private final Lazy<Grouped<Need>> needs;
    private final Lazy<Grouped<Rollout>> rollouts;
    private final Lazy<Grouped<StatusReport>> reports;
    private final Lazy<Grouped<Risk>> risks;
    private final Lazy<Grouped<DecisionGate>> gates;
    private final Lazy<Grouped<Meeting>> meetings;
    private final Lazy<Grouped<HearingParty>> parties;
    private final Lazy<Grouped<HearingResponse>> responses;
    private final Lazy<Grouped<ResponsePoint>> points;
    private final Lazy<DependencyGraph> dependencies;
    private final Lazy<List<LoggedRecord>> conflicts;
    private final Followers followers = new Followers(this);

    private PlanIndex(Roadmap roadmap) {
        this.roadmap = roadmap;
        dates = new PlanDates(roadmap);
        regions = sorted(Region.class, Comparator.comparingInt(Region::place));
        tracks = sorted(Track.class, Comparator.comparingInt(Track::number));
        periods = sorted(
                ReportingPeriod.class,
                Comparator.comparing(ReportingPeriod::from).thenComparing(ReportingPeriod::to));
        IndexOrder order = new IndexOrder(this);
        parts = new Lazy<>(() ->
                Grouped.within(numbers.get(), initiatives(), roadmap.structure()::parentOf, PlanOrder.INITIATIVES));
        milestones = ofInitiative(Milestone.class, Milestone::initiative, order.milestones());
        funding = ofInitiative(FundingSource.class, FundingSource::initiative, order.funding());
        allocations = ofInitiative(Allocation.class, Allocation::initiative, order.allocations());
        needs = ofInitiative(Need.class, Need::initiative, order.needs());
        rollouts = ofInitiative(Rollout.class, Rollout::initiative, order.rollouts());
        reports = ofInitiative(StatusReport.class, StatusReport::initiative, order.reports());
        risks = ofInitiative(Risk.class, Risk::initiative, order.risks());
        gates = grouped(DecisionGate.class, DecisionGate::subject, order.gates());
        meetings = grouped(Meeting.class, Meeting::body, order.meetings());
        parties = grouped(HearingParty.class, HearingParty::hearing, order.parties());
        responses = grouped(HearingResponse.class, HearingResponse::party, order.responses());
        points = grouped(ResponsePoint.class, ResponsePoint::response, PlanOrder.BY_ID);
        dependencies = new Lazy<>(() -> new DependencyGraph(roadmap.structure().dependencies()));
        conflicts = new Lazy<>(roadmap::conflicts);
    }

    private <T extends Entity> Lazy<Grouped<T>> grouped(
            Class<T> type, Function<T, @Nullable Id<?>> key, Comparator<? super T> order) {
        return new Lazy<>(() -> Grouped.by(roadmap.all(type), key, order));
    }

    private <T extends Entity> Lazy<Grouped<T>> ofInitiative(
            Class<T> type, Function<T, @Nullable Id<?>> key, Comparator<? super T> order) {
        return new Lazy<>(() -> Grouped.within(numbers.get(), roadmap.all(type), key, order));
    }

    private List<Initiative> sortedInitiatives() {
        Initiative[] all = roadmap.all(Initiative.class).toArray(Initiative[]::new);
        boolean sorted = IntStream.range(1, all.length)
                .parallel()
                .allMatch(i -> PlanOrder.INITIATIVES.compare(all[i - 1], all[i]) <= 0);
        if (!sorted) {
            Arrays.parallelSort(all, PlanOrder.INITIATIVES);
        }
        return Collections.unmodifiableList(Arrays.asList(all));
    }

    private IdNumbers numbered() {
        IdNumbers found = new IdNumbers();
        initiatives().forEach(i -> found.add(i.id().value()));
        return found;
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

    /// Makes every part now, on this thread: whoever asks afterwards only looks up.
    public PlanIndex whole() {
        Stream.of(
                        parts,
                        milestones,
                        funding,
                        allocations,
                        needs,
                        rollouts,
                        reports,
                        risks,
                        gates,
                        meetings,
                        parties,
                        responses,
                        points,
                        dependencies,
                        conflicts)
                .forEach(Lazy::get);
        followers.whole();
        return this;
    }

    /// Every record in which people disagree.
    public List<LoggedRecord> conflicts() {
        return conflicts.get();
    }

    public PlanDates dates() {
        return dates;
    }

    /// The days within which `when` lies, relative times included.
    public DayInterval interval(When when) {
        return dates.interval(when);
    }

    /// The initiative's place in [#initiatives()]; -1 when the plan has none of this id.
    public int numberOf(String id) {
        return numbers.get().of(id);
    }

    public Optional<Entity> find(String id) {
        return Optional.ofNullable(record(id));
    }

    public <T extends Entity> Optional<T> find(Class<T> type, Id<T> id) {
        Entity record =
                type == Initiative.class ? initiative(id.value()) : roadmap.record(EntityKind.of(type), id.value());
        return Optional.ofNullable(type.cast(record));
    }

    private @Nullable Entity record(String id) {
        Entity initiative = initiative(id);
        return initiative == null ? roadmap.record(id) : initiative;
    }

    private @Nullable Initiative initiative(String id) {
        int number = numberOf(id);
        return number < 0 ? null : initiatives().get(number);
    }

    /// What people call the record; also when it is gone; the id itself when the log never had it.
    public String title(String id) {
        return roadmap.titleOf(id);
    }

    /// Nothing is asked of the initiative any more; false for one that the plan does not have, and for none.
    public boolean isOver(@Nullable Id<Initiative> initiative) {
        return initiative != null
                && find(Initiative.class, initiative)
                        .filter(i -> !i.state().isOpen())
                        .isPresent();
    }

    public List<Initiative> initiatives() {
        return initiatives.get();
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

    /// The initiatives that are in force its parts.
    public List<Initiative> partsOf(Id<Initiative> id) {
        return parts.get().of(id);
    }

    public List<Milestone> milestonesOf(Id<Initiative> id) {
        return milestones.get().of(id);
    }

    /// The milestones that belong to no initiative, in the order of their ids.
    public List<Milestone> looseMilestones() {
        return Collections.unmodifiableList(milestones.get().loose());
    }

    /// Visits an initiative's milestones in no order, which is quicker than to list them when it is done for all.
    ///
    /// @param number the place in [#initiatives()]
    public void eachMilestone(int number, Consumer<Milestone> visit) {
        milestones.get().each(number, visit);
    }

    /// The funding lines that are this initiative's own; [FundingSummary] adds what is allocated to it from others.
    public List<FundingSource> fundingOf(Id<Initiative> id) {
        return funding.get().of(id);
    }

    public List<Allocation> allocationsTo(Id<Initiative> id) {
        return allocations.get().of(id);
    }

    /// By their last possible day.
    public List<Need> needsOf(Id<Initiative> id) {
        return needs.get().of(id);
    }

    public List<Rollout> rolloutsOf(Id<Initiative> id) {
        return rollouts.get().of(id);
    }

    /// Newest period and revision first, drafts included.
    public List<StatusReport> reportsOf(Id<Initiative> id) {
        return reports.get().of(id);
    }

    public List<Risk> risksOf(Id<Initiative> id) {
        return risks.get().of(id);
    }

    public List<DecisionGate> gatesOf(Id<?> subject) {
        return gates.get().of(subject);
    }

    public List<Meeting> meetingsOf(Id<Body> body) {
        return meetings.get().of(body);
    }

    public List<HearingParty> partiesOf(Id<HearingRound> round) {
        return parties.get().of(round);
    }

    /// In the order in which they were received.
    public List<HearingResponse> responsesOf(Id<HearingParty> party) {
        return responses.get().of(party);
    }

    public List<ResponsePoint> pointsOf(Id<HearingResponse> response) {
        return points.get().of(response);
    }

    /// The dependencies that are in force, with the ends that are ([Structure]).
    public List<Dependency> dependencies() {
        return dependencies.get().all();
    }

    /// The dependencies that must be met before this record.
    public List<Dependency> dependenciesInto(String id) {
        return dependencies.get().into(id);
    }

    /// The dependencies in which others wait for this record.
    public List<Dependency> dependenciesFrom(String id) {
        return dependencies.get().from(id);
    }

    /// The ids of the records of which a time is given as before or after this one, and of the gates of a meeting.
    public List<String> followersOf(String id) {
        return followers.of(id);
    }

    public List<HearingRound> hearingsAbout(String subject) {
        return followers.hearingsAbout(subject);
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

    /// An owner for all the time that it can own: a region owns no longer than it exists.
    public OwnerPeriod always(OwnerRef owner) {
        return Owners.always(owner, this);
    }
}
