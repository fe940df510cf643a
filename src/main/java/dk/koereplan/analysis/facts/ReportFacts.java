package dk.koereplan.analysis.facts;

import dk.koereplan.analysis.AsOf;
import dk.koereplan.analysis.Light;
import dk.koereplan.analysis.PlanIndex;
import dk.koereplan.domain.governance.StatusReport;
import dk.koereplan.domain.work.Initiative;

/// What is true of a status report on the as-of date.
///
/// @param light what it says, with its age
/// @param current the light of its initiative is this one
public record ReportFacts(StatusReport report, Light light, boolean current) {
    static ReportFacts of(StatusReport report, PlanIndex index, AsOf asOf) {
        boolean current = index.find(Initiative.class, report.initiative())
                .flatMap(initiative -> Light.report(initiative, index, asOf))
                .filter(report::equals)
                .isPresent();
        return new ReportFacts(report, Light.of(report, index, asOf).orElse(Light.NONE), current);
    }
}
