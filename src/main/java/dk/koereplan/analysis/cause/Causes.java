package dk.koereplan.analysis.cause;

import dk.koereplan.analysis.AsOf;
import dk.koereplan.analysis.DependencyStatus;
import dk.koereplan.analysis.GateStatus;
import dk.koereplan.analysis.Light;
import dk.koereplan.analysis.MilestoneStatus;
import dk.koereplan.analysis.OwnerStatus;
import dk.koereplan.analysis.PlanIndex;
import dk.koereplan.analysis.money.FundingBasis;
import dk.koereplan.analysis.money.FundingSummary;
import dk.koereplan.domain.funding.Certainty;
import dk.koereplan.domain.governance.RiskState;
import dk.koereplan.domain.money.MoneySum;
import dk.koereplan.domain.work.Initiative;
import dk.koereplan.domain.work.InitiativeState;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Why an initiative is not well, as far as the plan itself shows it.
public final class Causes {
    private Causes() {}

    /// The most telling first; empty when the plan shows nothing.
    public static List<Cause> derived(Initiative initiative, PlanIndex index, AsOf asOf) {
        List<Cause> causes = new ArrayList<>(overdue(initiative, index, asOf));
        ownerEnds(initiative, index, asOf).ifPresent(causes::add);
        causes.addAll(broken(initiative, index, asOf));
        causes.addAll(postponed(initiative, index, asOf));
        causes.addAll(money(initiative, index));
        index.risksOf(initiative.id()).stream()
                .filter(r -> r.state() == RiskState.OCCURRED)
                .forEach(r -> causes.add(new Cause.RiskOccurred(r.id().value())));
        return List.copyOf(causes);
    }

    /// The report's words where it has some, else what the plan shows.
    public static Optional<Cause> first(Light light, List<Cause> derived) {
        return light.cause().isBlank() ? derived.stream().findFirst() : Optional.of(new Cause.Reported(light.cause()));
    }

    private static List<Cause> overdue(Initiative initiative, PlanIndex index, AsOf asOf) {
        return index.milestonesOf(initiative.id()).stream()
                .filter(m -> MilestoneStatus.of(m, index, asOf) == MilestoneStatus.OVERDUE)
                .map(m -> new Cause.Overdue(m.id().value(), MilestoneStatus.daysOver(m, index, asOf)))
                .sorted(Comparator.comparingLong(Cause.Overdue::days).reversed())
                .map(Cause.class::cast)
                .toList();
    }

    private static Optional<Cause> ownerEnds(Initiative initiative, PlanIndex index, AsOf asOf) {
        OwnerStatus status = OwnerStatus.of(initiative, index, asOf);
        LocalDate lastDay = status.lastDay();
        return status.lacksSuccessor() && lastDay != null
                ? Optional.of(new Cause.OwnerEnds(status.owner(), lastDay, status.daysLeft()))
                : Optional.empty();
    }

    private static List<Cause> broken(Initiative initiative, PlanIndex index, AsOf asOf) {
        Stream<String> own = Stream.concat(
                Stream.of(initiative.id().value()),
                index.milestonesOf(initiative.id()).stream().map(m -> m.id().value()));
        return own.flatMap(id -> DependencyStatus.into(id, index, asOf).stream())
                .filter(s -> s.kind() == DependencyStatus.Kind.BROKEN)
                .sorted(Comparator.comparingLong(DependencyStatus::days).reversed())
                .map(s -> (Cause) new Cause.DependencyBroken(s.from().id().value(), s.days()))
                .toList();
    }

    private static List<Cause> postponed(Initiative initiative, PlanIndex index, AsOf asOf) {
        return index.gatesOf(initiative.id()).stream()
                .map(g -> GateStatus.of(g, index, asOf))
                .filter(g -> g.isOpen() && g.postponed() > 0)
                .map(g -> (Cause) new Cause.DecisionPostponed(g.gate().id().value(), g.postponed()))
                .toList();
    }

    private static List<Cause> money(Initiative initiative, PlanIndex index) {
        FundingSummary funding = FundingSummary.of(initiative, index);
        List<Cause> causes = new ArrayList<>();
        for (FundingBasis basis : funding.bases()) {
            MoneySum lost = basis.sum(Certainty.LAPSED);
            if (!lost.isEmpty()) {
                causes.add(new Cause.MoneyLost(basis.basis(), lost));
            }
        }
        int standing = funding.lines(Certainty.PLEDGED).count()
                + funding.lines(Certainty.EXPECTED).count()
                + funding.lines(Certainty.OPEN).count();
        boolean underWay = initiative.state() == InitiativeState.IN_PROGRESS;
        if (underWay && standing > 0 && funding.lines(Certainty.SECURED).isEmpty()) {
            causes.add(new Cause.NothingSecured(standing));
        }
        return causes;
    }
}
