package dk.koereplan.analysis;

import dk.koereplan.domain.Id;
import dk.koereplan.domain.OwnerRef;
import dk.koereplan.domain.governance.Rag;
import dk.koereplan.domain.governance.ReportState;
import dk.koereplan.domain.governance.ReportingPeriod;
import dk.koereplan.domain.governance.Rollout;
import dk.koereplan.domain.governance.StatusReport;
import dk.koereplan.domain.party.Region;
import dk.koereplan.domain.work.Initiative;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The light that was last reported and approved by the as-of date. It is never worked out from other lights, and no
/// report is `NOT_ASSESSED`, not green.
///
/// @param period what the report covers; null when there is no report
/// @param old a newer period has begun since: draw it hatched, with its period's name
/// @param cause the report's line of why; empty when it gives none
public record Light(Rag rag, @Nullable ReportingPeriod period, boolean old, String cause) {
    public static final Light NONE = new Light(Rag.NOT_ASSESSED, null, false, "");

    public static Light of(Initiative initiative, PlanIndex index, AsOf asOf) {
        return report(initiative, index, asOf).flatMap(r -> of(r, index, asOf)).orElse(NONE);
    }

    /// A region's light: its own, or its approved report when that is newer.
    public static Light of(Rollout rollout, PlanIndex index, AsOf asOf) {
        Light own = own(rollout, index, asOf);
        Light reported = index.reportsOf(rollout.initiative()).stream()
                .filter(r -> rollout.region().equals(r.region()) && counts(r, index, asOf))
                .findFirst()
                .flatMap(r -> of(r, index, asOf))
                .orElse(NONE);
        if (own.period == null || reported.period == null) {
            return own.rag == Rag.NOT_ASSESSED ? reported : own;
        }
        return reported.period.from().isBefore(own.period.from()) ? own : reported;
    }

    /// The report that an initiative's light comes from: the latest approved one that speaks for the whole of it.
    public static Optional<StatusReport> report(Initiative initiative, PlanIndex index, AsOf asOf) {
        return index.reportsOf(initiative.id()).stream()
                .filter(r -> counts(r, index, asOf) && coversAll(r, initiative, index))
                .findFirst();
    }

    private static Light own(Rollout rollout, PlanIndex index, AsOf asOf) {
        Id<ReportingPeriod> id = rollout.lightPeriod();
        if (id == null) {
            boolean assessed = rollout.light() != Rag.NOT_ASSESSED;
            return assessed ? new Light(rollout.light(), null, true, "") : NONE;
        }
        return index.find(ReportingPeriod.class, id)
                .filter(p -> hasBegun(p, asOf))
                .map(p -> new Light(rollout.light(), p, isOld(p, index, asOf), ""))
                .orElse(NONE);
    }

    /// What a report says, whether or not it counts; empty when nobody knows its period.
    public static Optional<Light> of(StatusReport report, PlanIndex index, AsOf asOf) {
        String cause = report.cause() == null ? "" : report.cause();
        return index.find(ReportingPeriod.class, report.period())
                .map(p -> new Light(report.light(), p, isOld(p, index, asOf), cause));
    }

    /// What is only drafted or submitted gives no light.
    public static boolean isApproved(StatusReport report) {
        return report.state() == ReportState.MANAGEMENT_APPROVED || report.state() == ReportState.PUBLISHED;
    }

    private static boolean counts(StatusReport report, PlanIndex index, AsOf asOf) {
        return isApproved(report)
                && index.find(ReportingPeriod.class, report.period())
                        .filter(p -> hasBegun(p, asOf))
                        .isPresent();
    }

    /// A region speaks for the whole of an initiative only when it was its one owner at the time.
    public static boolean coversAll(StatusReport report, Initiative initiative, PlanIndex index) {
        Id<Region> region = report.region();
        if (region == null) {
            return true;
        }
        LocalDate day = index.find(ReportingPeriod.class, report.period())
                .map(ReportingPeriod::to)
                .orElse(LocalDate.MAX);
        return Owners.near(initiative, day) instanceof OwnerRef.Unit unit
                && unit.id().equals(region);
    }

    private static boolean hasBegun(ReportingPeriod period, AsOf asOf) {
        return !period.from().isAfter(asOf.day());
    }

    private static boolean isOld(ReportingPeriod period, PlanIndex index, AsOf asOf) {
        return Periods.on(asOf.day(), index)
                .filter(newest -> newest.from().isAfter(period.from()))
                .isPresent();
    }
}
