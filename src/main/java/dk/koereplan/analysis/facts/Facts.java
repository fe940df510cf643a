package dk.koereplan.analysis.facts;

import dk.koereplan.analysis.AsOf;
import dk.koereplan.analysis.DependencyStatus;
import dk.koereplan.analysis.GateStatus;
import dk.koereplan.analysis.GivenTime;
import dk.koereplan.analysis.Light;
import dk.koereplan.analysis.MilestoneStatus;
import dk.koereplan.analysis.OwnerStatus;
import dk.koereplan.analysis.Owners;
import dk.koereplan.analysis.Phase;
import dk.koereplan.analysis.PlanIndex;
import dk.koereplan.analysis.PlanTimes;
import dk.koereplan.analysis.cause.Driver;
import dk.koereplan.analysis.hearing.HearingStatus;
import dk.koereplan.analysis.hearing.PartyStatus;
import dk.koereplan.analysis.money.FundingLines;
import dk.koereplan.domain.Entity;
import dk.koereplan.domain.Letters;
import dk.koereplan.domain.OwnerRef;
import dk.koereplan.domain.funding.FundingSource;
import dk.koereplan.domain.governance.DecisionGate;
import dk.koereplan.domain.governance.HearingParty;
import dk.koereplan.domain.governance.HearingRound;
import dk.koereplan.domain.governance.Risk;
import dk.koereplan.domain.governance.Rollout;
import dk.koereplan.domain.governance.StatusReport;
import dk.koereplan.domain.time.DayInterval;
import dk.koereplan.domain.work.Deliverable;
import dk.koereplan.domain.work.Dependency;
import dk.koereplan.domain.work.Initiative;
import dk.koereplan.domain.work.Milestone;
import dk.koereplan.domain.work.OwnerPeriod;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What is true of each record of a plan on a day: the one answer that every screen, page, file, filter and reader
/// takes. Facts are made for what somebody looks at, once, and may be asked for from any thread.
public final class Facts {
    private final PlanIndex index;
    private final AsOf asOf;
    private final AtomicReferenceArray<InitiativeFacts> initiatives;
    private final AtomicReferenceArray<Letters> letters;
    private final Map<String, GateStatus> gates = new ConcurrentHashMap<>();
    private final Map<String, HearingStatus> hearings = new ConcurrentHashMap<>();

    private Facts(PlanIndex index, AsOf asOf) {
        this.index = index;
        this.asOf = asOf;
        initiatives = new AtomicReferenceArray<>(index.initiatives().size());
        letters = new AtomicReferenceArray<>(initiatives.length());
    }

    public static Facts of(PlanIndex index, AsOf asOf) {
        return new Facts(index, asOf);
    }

    public PlanIndex index() {
        return index;
    }

    public AsOf asOf() {
        return asOf;
    }

    public InitiativeFacts of(Initiative initiative) {
        int number = index.numberOf(initiative.id().value());
        if (number < 0 || !index.initiatives().get(number).equals(initiative)) {
            return new InitiativeFacts(initiative, this);
        }
        InitiativeFacts known = initiatives.get(number);
        if (known == null) {
            InitiativeFacts made = new InitiativeFacts(initiative, this);
            known = initiatives.compareAndSet(number, null, made) ? made : initiatives.get(number);
        }
        return known;
    }

    /// What an initiative is found by: its own words, its track and who owns it.
    public Letters letters(Initiative initiative) {
        int number = index.numberOf(initiative.id().value());
        Letters known = number < 0 ? null : letters.get(number);
        if (known == null) {
            known = lettersOf(initiative);
            if (number >= 0) {
                letters.set(number, known);
            }
        }
        return known;
    }

    private Letters lettersOf(Initiative initiative) {
        OwnerRef owner = ownerNow(initiative);
        return Letters.of(Stream.of(
                initiative.title(),
                initiative.number(),
                initiative.id().value(),
                initiative.description(),
                initiative.goal(),
                initiative.note(),
                initiative.track() == null
                        ? null
                        : index.title(initiative.track().value()),
                owner == null ? null : index.title(owner.token())));
    }

    /// What is recorded of who owns an initiative on a day, in the one way in which that is read.
    public @Nullable OwnerRef ownerOn(Initiative initiative, LocalDate day) {
        return Owners.near(initiative, day);
    }

    /// The owner period that counts now; null when nobody is recorded.
    public @Nullable OwnerPeriod ownerPeriod(Initiative initiative) {
        return Owners.period(initiative, asOf.day());
    }

    /// Who owns an initiative now, without keeping anything: for what walks the whole plan. Null when nobody is
    /// recorded.
    public @Nullable OwnerRef ownerNow(Initiative initiative) {
        return ownerOn(initiative, asOf.day());
    }

    /// The last valid day of a unit that ends; null when it has no known end.
    public @Nullable LocalDate lastDay(@Nullable OwnerRef owner) {
        return owner == null ? null : Owners.lastDay(owner, index);
    }

    /// Where an initiative stands, without keeping anything.
    public Phase phase(Initiative initiative) {
        return Phase.of(initiative, index, asOf);
    }

    /// What is in place of an initiative's money, without keeping anything.
    public MoneyState moneyState(Initiative initiative) {
        return MoneyState.of(FundingLines.of(initiative, index));
    }

    public MilestoneFacts of(Milestone milestone) {
        return MilestoneFacts.of(milestone, index, asOf);
    }

    public GateStatus of(DecisionGate gate) {
        return gates.computeIfAbsent(gate.id().value(), id -> GateStatus.of(gate, index, asOf));
    }

    public HearingStatus of(HearingRound round) {
        return hearings.computeIfAbsent(round.id().value(), id -> HearingStatus.of(round, index, asOf));
    }

    public PartyStatus of(HearingParty party) {
        return PartyStatus.of(party, index, asOf);
    }

    /// Whether a region's part stays with it, and who takes it over.
    public OwnerStatus owner(Rollout rollout) {
        return OwnerStatus.of(rollout, index, asOf);
    }

    /// The light of a report counts once the report is approved by management.
    public boolean counts(StatusReport report) {
        return Light.isApproved(report);
    }

    /// A region's own light.
    public Light light(Rollout rollout) {
        return Light.of(rollout, index, asOf);
    }

    public ReportFacts of(StatusReport report) {
        return ReportFacts.of(report, index, asOf);
    }

    public RiskFacts of(Risk risk) {
        return RiskFacts.of(risk, index, asOf);
    }

    public FundingFacts of(FundingSource line) {
        return FundingFacts.of(line);
    }

    /// Where each of a dependency's ends stands to its beginning.
    public List<DependencyStatus> of(Dependency dependency) {
        return DependencyStatus.of(dependency, index, asOf);
    }

    /// Where a milestone stands, without keeping anything.
    public MilestoneStatus status(Milestone milestone) {
        return MilestoneStatus.of(milestone, index, asOf);
    }

    /// When a record is due, was reached, is treated or happens.
    public GivenTime time(Entity entity) {
        return entity instanceof DecisionGate gate ? of(gate).time() : PlanTimes.time(entity, index, asOf);
    }

    /// When it begins; for what has one time only, that time.
    public GivenTime startTime(Entity entity) {
        return entity instanceof DecisionGate gate ? of(gate).time() : PlanTimes.startTime(entity, index, asOf);
    }

    /// The days within which it is due, or was reached; without ends when nobody knows.
    public DayInterval due(Entity entity) {
        return index.interval(time(entity).when());
    }

    /// The days within which it begins.
    public DayInterval start(Entity entity) {
        return index.interval(startTime(entity).when());
    }

    /// Nobody can say on which side of any day it lies.
    public boolean isUndated(Entity entity) {
        return due(entity).equals(DayInterval.UNKNOWN) && start(entity).equals(DayInterval.UNKNOWN);
    }

    /// Still asks something of somebody.
    public boolean isOpen(Entity entity) {
        return switch (entity) {
            case Milestone milestone -> status(milestone).isOpen();
            case DecisionGate gate -> of(gate).isOpen();
            case HearingRound round -> HearingStatus.phase(round, index, asOf) != HearingStatus.Phase.DONE;
            case Deliverable deliverable -> PlanTimes.isOpen(entity) && !index.isOver(deliverable.initiative());
            default -> PlanTimes.isOpen(entity);
        };
    }

    /// By what a record is late; empty for what is over, and for what the plan does not show to be late.
    public Optional<Driver> delay(Entity entity) {
        return isOpen(entity) ? Driver.of(entity.id().value(), index, asOf) : Optional.empty();
    }
}
