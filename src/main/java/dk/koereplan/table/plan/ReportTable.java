package dk.koereplan.table.plan;

import static dk.koereplan.domain.roadmap.EntityKind.STATUS_REPORT;

import dk.koereplan.analysis.facts.Facts;
import dk.koereplan.analysis.overview.Scope;
import dk.koereplan.domain.Id;
import dk.koereplan.domain.governance.ReportingPeriod;
import dk.koereplan.domain.governance.StatusReport;
import dk.koereplan.i18n.Texts;
import dk.koereplan.table.CellType;
import dk.koereplan.table.Column;
import dk.koereplan.table.Gathering;
import dk.koereplan.table.RowGroup;
import dk.koereplan.table.Table;
import java.util.Comparator;
import java.util.List;

/// Status reports by the period that they cover, the newest first, and the worst light first in each.
public final class ReportTable {
    private ReportTable() {}

    public static Table<StatusReport> of(Scope scope, Texts texts) {
        Cells cells = new Cells(scope.index(), texts);
        Columns<StatusReport> columns = new Columns<>(r -> r, cells);
        return columns.table(
                "governance.reports",
                List.of(
                        columns.field(STATUS_REPORT, "initiative", 300),
                        columns.field(STATUS_REPORT, "light", 130),
                        columns.field(STATUS_REPORT, "cause", 320).filteredBy(Column.Filter.WORDS),
                        columns.field(STATUS_REPORT, "region", 150),
                        columns.field(STATUS_REPORT, "state", 150),
                        columns.derived(
                                "report.counts", CellType.TEXT, 230, r -> cells.text(counts(r, scope.facts(), texts))),
                        columns.field(STATUS_REPORT, "revision", 80),
                        columns.field(STATUS_REPORT, "source", 180)),
                groups(scope, cells));
    }

    /// A light that does not count is no light of its initiative.
    private static String counts(StatusReport report, Facts facts, Texts texts) {
        return texts.get(facts.counts(report) ? "report.counts.yes" : "report.counts.notYet");
    }

    private static List<RowGroup<StatusReport>> groups(Scope scope, Cells cells) {
        List<StatusReport> reports = scope.shown(StatusReport.class).stream()
                .sorted(Comparator.comparing(StatusReport::light))
                .toList();
        List<Id<ReportingPeriod>> periods =
                scope.index().periods().stream().map(ReportingPeriod::id).toList();
        return Gathering.by(reports, r -> cells.of(r.period()), cells.texts().language()).stream()
                .sorted(Comparator.comparingInt((RowGroup<StatusReport> group) ->
                                periods.indexOf(group.rows().getFirst().period()))
                        .reversed())
                .toList();
    }
}
