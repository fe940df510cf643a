package dk.koereplan.domain.edit;

import dk.koereplan.domain.Entity;
import dk.koereplan.domain.OwnerRef;
import dk.koereplan.domain.governance.Body;
import dk.koereplan.domain.governance.DecisionGate;
import dk.koereplan.domain.governance.GatePurpose;
import dk.koereplan.domain.governance.Mandate;
import dk.koereplan.domain.governance.ReportState;
import dk.koereplan.domain.governance.StatusReport;
import dk.koereplan.domain.party.Region;
import dk.koereplan.domain.roadmap.PlanDates;
import dk.koereplan.domain.roadmap.Roadmap;
import dk.koereplan.domain.time.DayInterval;
import dk.koereplan.domain.work.Initiative;
import dk.koereplan.domain.work.Milestone;
import dk.koereplan.domain.work.MilestoneState;
import dk.koereplan.domain.work.OwnerPeriod;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Rules between the fields of one record, and between it and what it points to, that hold however it came about.
final class FieldRules {
    private FieldRules() {}

    static List<Refusal> check(@Nullable Entity was, Entity now, Roadmap after) {
        return switch (now) {
            case Initiative initiative -> ownersExist(initiative, after);
            case Milestone milestone -> reachedSomeTime(milestone);
            case DecisionGate gate -> approvalNeedsMandate(gate, after);
            case StatusReport report -> publishedStays(was, report);
            default -> List.of();
        };
    }

    /// No owner outside its validity (invariant 2).
    private static List<Refusal> ownersExist(Initiative initiative, Roadmap after) {
        List<Refusal> refusals = new ArrayList<>();
        for (OwnerPeriod period : initiative.ownerPeriods()) {
            if (period.owner() instanceof OwnerRef.Unit unit) {
                Optional<Region> region = after.find(Region.class, unit.id().value());
                region.filter(r -> !within(period, r))
                        .ifPresent(r -> refusals.add(Refusal.of(
                                initiative.id().value(),
                                "ownerPeriods",
                                RefusalKey.OWNER_VALIDITY,
                                r.id(),
                                new DayInterval(r.activeFrom(), r.validTo()))));
            }
        }
        return refusals;
    }

    private static boolean within(OwnerPeriod period, Region region) {
        LocalDate end = region.validTo();
        LocalDate start = region.activeFrom();
        boolean endsInTime = end == null || (period.to() != null && !period.to().isAfter(end));
        boolean beginsInTime =
                start == null || (period.from() != null && !period.from().isBefore(start));
        return endsInTime && beginsInTime;
    }

    private static List<Refusal> reachedSomeTime(Milestone milestone) {
        boolean missing = milestone.state() == MilestoneState.REACHED
                && milestone.actual().isUnknown();
        return missing ? List.of(Refusal.of(milestone.id().value(), "actual", RefusalKey.MILESTONE_ACTUAL)) : List.of();
    }

    /// Approval needs a mandate on that day (invariant 6); one that nobody recorded is not a no, and is warned of.
    private static List<Refusal> approvalNeedsMandate(DecisionGate gate, Roadmap after) {
        if (!gate.approves()) {
            return List.of();
        }
        if (gate.purpose() != GatePurpose.APPROVE) {
            return List.of(Refusal.of(gate.id().value(), "outcome", RefusalKey.GATE_PURPOSE));
        }
        return mandate(gate, after) == Mandate.Standing.NOT_HELD
                ? List.of(Refusal.of(gate.id().value(), "outcome", RefusalKey.GATE_MANDATE))
                : List.of();
    }

    static Mandate.Standing mandate(DecisionGate gate, Roadmap roadmap) {
        PlanDates dates = new PlanDates(roadmap);
        LocalDate day = dates.interval(dates.time(gate)).latest();
        return roadmap.find(Body.class, gate.body())
                .map(body -> body.mandate(GatePurpose.APPROVE, gate.subject(), day))
                .orElse(Mandate.Standing.NOT_HELD);
    }

    /// A published report never changes (invariant 7).
    private static List<Refusal> publishedStays(@Nullable Entity was, StatusReport now) {
        boolean locked = was instanceof StatusReport report && report.state() == ReportState.PUBLISHED;
        return locked && !now.equals(was)
                ? List.of(Refusal.of(now.id().value(), null, RefusalKey.REPORT_PUBLISHED))
                : List.of();
    }

    /// Nor does it go, as long as there is something that it reports on.
    static List<Refusal> gone(@Nullable Entity was, Roadmap after) {
        return was instanceof StatusReport report
                        && report.state() == ReportState.PUBLISHED
                        && after.find(Initiative.class, report.initiative()).isPresent()
                ? List.of(Refusal.of(report.id().value(), null, RefusalKey.REPORT_PUBLISHED))
                : List.of();
    }
}
