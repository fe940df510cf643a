package dk.koereplan.analysis.facts;

import dk.koereplan.analysis.Agreements;
import dk.koereplan.analysis.AsOf;
import dk.koereplan.analysis.GateStatus;
import dk.koereplan.analysis.GivenTime;
import dk.koereplan.analysis.Light;
import dk.koereplan.analysis.Occurrence;
import dk.koereplan.analysis.OwnerStatus;
import dk.koereplan.analysis.Phase;
import dk.koereplan.analysis.PlanIndex;
import dk.koereplan.analysis.PlanOrder;
import dk.koereplan.analysis.cause.Cause;
import dk.koereplan.analysis.cause.Causes;
import dk.koereplan.analysis.cause.Driver;
import dk.koereplan.analysis.money.FundingLines;
import dk.koereplan.domain.Entity;
import dk.koereplan.domain.OwnerRef;
import dk.koereplan.domain.governance.Rollout;
import dk.koereplan.domain.strategy.Agreement;
import dk.koereplan.domain.time.DayInterval;
import dk.koereplan.domain.work.Initiative;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What is true of an initiative on the as-of date. Each fact is made when it is first asked for; as all of them follow
/// from the plan and the date alone, two threads that make one at once make the same.
public final class InitiativeFacts {
    private final Initiative initiative;
    private final Facts facts;
    private @Nullable OwnerStatus owner;
    private @Nullable Light light;
    private @Nullable MoneyFacts money;
    private @Nullable List<NeedCover> covers;
    private @Nullable List<MilestoneFacts> milestones;
    private @Nullable List<Cause> causes;
    private @Nullable List<Driver> delay;

    InitiativeFacts(Initiative initiative, Facts facts) {
        this.initiative = initiative;
        this.facts = facts;
    }

    private PlanIndex index() {
        return facts.index();
    }

    private AsOf asOf() {
        return facts.asOf();
    }

    public Initiative initiative() {
        return initiative;
    }

    /// Where it stands: in its recorded state, or coming until its agreement applies.
    public Phase phase() {
        return facts.phase(initiative);
    }

    /// The agreement that it is counted under; empty for one of the strategy's own.
    public Optional<Agreement> agreement() {
        return Agreements.of(initiative, index());
    }

    /// Who owns it now, whether the owner stays and who takes over. Before its first owner it is the first, after its
    /// last the last, so that nothing loses its owner by being looked at from another day.
    public OwnerStatus owner() {
        OwnerStatus known = owner;
        if (known == null) {
            known = OwnerStatus.of(initiative, index(), asOf());
            owner = known;
        }
        return known;
    }

    /// Null when nobody is recorded.
    public @Nullable OwnerRef ownerNow() {
        return facts.ownerNow(initiative);
    }

    /// When it begins: as expected, else as approved, else unknown.
    public GivenTime start() {
        return facts.startTime(initiative);
    }

    /// When it ends, in the same way.
    public GivenTime end() {
        return facts.time(initiative);
    }

    /// The days within which it begins, and within which it ends.
    public DayInterval startDays() {
        return index().interval(start().when());
    }

    public DayInterval endDays() {
        return index().interval(end().when());
    }

    /// The light that was last reported and approved, with its age.
    public Light light() {
        Light known = light;
        if (known == null) {
            known = Light.of(initiative, index(), asOf());
            light = known;
        }
        return known;
    }

    public MoneyFacts money() {
        MoneyFacts known = money;
        if (known == null) {
            known = MoneyFacts.of(FundingLines.of(initiative, index()));
            money = known;
        }
        return known;
    }

    /// What it needs, what there is for it and what is missing; see [NeedCover].
    public List<NeedCover> covers() {
        List<NeedCover> known = covers;
        if (known == null) {
            known = NeedCover.of(
                    index().needsOf(initiative.id()), FundingLines.of(initiative, index()), index()::interval);
            covers = known;
        }
        return known;
    }

    /// By their last possible day; those that nobody knows last.
    public List<MilestoneFacts> milestones() {
        List<MilestoneFacts> known = milestones;
        if (known == null) {
            known = index().milestonesOf(initiative.id()).stream()
                    .map(facts::of)
                    .sorted(Comparator.comparing(m -> index().interval(m.time().when()), PlanOrder.BY_LATEST))
                    .toList();
            milestones = known;
        }
        return known;
    }

    /// The open one whose last possible day is the earliest.
    public Optional<MilestoneFacts> next() {
        return milestones().stream()
                .filter(MilestoneFacts::isOpen)
                .min(Comparator.comparing(MilestoneFacts::due, PlanOrder.BY_LATEST));
    }

    /// What the plan itself shows to be not well, the most telling first.
    public List<Cause> causes() {
        List<Cause> known = causes;
        if (known == null) {
            known = Causes.derived(initiative, index(), asOf());
            causes = known;
        }
        return known;
    }

    /// The report's words where it has some, else the first that the plan shows.
    public Optional<Cause> cause() {
        return Causes.first(light(), causes());
    }

    /// By what it is late; empty for what is over, and for what the plan does not show to be late.
    public Optional<Driver> delay() {
        List<Driver> known = delay;
        if (known == null) {
            known = facts.delay(initiative).stream().toList();
            delay = known;
        }
        return known.stream().findFirst();
    }

    /// One for each region that carries it out and is there on the day, in the order of the regions.
    public List<Rollout> rollouts() {
        return cameAbout(index().rolloutsOf(initiative.id()));
    }

    /// Those of periods that have begun, the newest first, drafts included.
    public List<ReportFacts> reports() {
        return cameAbout(index().reportsOf(initiative.id())).stream()
                .map(facts::of)
                .toList();
    }

    /// The gravest first.
    public List<RiskFacts> risks() {
        return index().risksOf(initiative.id()).stream().map(facts::of).toList();
    }

    /// The lines that are its own, the most certain first.
    public List<FundingFacts> funding() {
        return index().fundingOf(initiative.id()).stream().map(facts::of).toList();
    }

    private <T extends Entity> List<T> cameAbout(List<T> records) {
        return records.stream()
                .filter(record -> !Occurrence.isYetToCome(record, index(), asOf()))
                .toList();
    }

    /// The decisions that are planned about it.
    public List<GateStatus> gates() {
        return index().gatesOf(initiative.id()).stream().map(facts::of).toList();
    }
}
