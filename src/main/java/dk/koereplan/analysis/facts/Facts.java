package dk.koereplan.analysis.facts;

import dk.koereplan.analysis.AsOf;
import dk.koereplan.analysis.Driver;
import dk.koereplan.analysis.FundingLines;
import dk.koereplan.analysis.GateStatus;
import dk.koereplan.analysis.GivenTime;
import dk.koereplan.analysis.HearingStatus;
import dk.koereplan.analysis.Light;
import dk.koereplan.analysis.Owners;
import dk.koereplan.analysis.PartyStatus;
import dk.koereplan.analysis.PlanIndex;
import dk.koereplan.analysis.PlanTimes;
import dk.koereplan.domain.Entity;
import dk.koereplan.domain.OwnerRef;
import dk.koereplan.domain.governance.DecisionGate;
import dk.koereplan.domain.governance.HearingParty;
import dk.koereplan.domain.governance.HearingRound;
import dk.koereplan.domain.governance.Rollout;
import dk.koereplan.domain.work.Initiative;
import dk.koereplan.domain.work.Milestone;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/// What is true of each record of a plan on a day: the one answer that every screen, page, file, filter and reader
/// takes. Facts are made for what somebody looks at, once, and may be asked for from any thread.
public final class Facts {
    private final PlanIndex index;
    private final AsOf asOf;
    private final AtomicReferenceArray<InitiativeFacts> initiatives;
    private final Map<String, GateStatus> gates = new ConcurrentHashMap<>();
    private final Map<String, HearingStatus> hearings = new ConcurrentHashMap<>();

    private Facts(PlanIndex index, AsOf asOf) {
        this.index = index;
        this.asOf = asOf;
        initiatives = new AtomicReferenceArray<>(index.initiatives().size());
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

    /// Who owns an initiative now, without keeping anything: for what walks the whole plan. Null when nobody is
    /// recorded.
    public @Nullable OwnerRef ownerNow(Initiative initiative) {
        return Owners.near(initiative, asOf.day());
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

    /// A region's own light.
    public Light light(Rollout rollout) {
        return Light.of(rollout, index, asOf);
    }

    /// When a record is due, was reached, is treated or happens.
    public GivenTime time(Entity entity) {
        return PlanTimes.time(entity, index);
    }

    /// By what a record is late; empty for what is over, and for what the plan does not show to be late.
    public Optional<Driver> delay(Entity entity) {
        return PlanTimes.isOpen(entity) ? Driver.of(entity.id().value(), index, asOf) : Optional.empty();
    }
}
