package dk.koereplan.table.plan;

import static dk.koereplan.domain.roadmap.EntityKind.RISK;

import dk.koereplan.analysis.overview.Scope;
import dk.koereplan.domain.governance.Risk;
import dk.koereplan.i18n.Texts;
import dk.koereplan.table.Column;
import dk.koereplan.table.Gathering;
import dk.koereplan.table.Table;
import java.util.Comparator;
import java.util.List;

/// Risks by their state, the gravest first.
public final class RiskTable {
    private RiskTable() {}

    public static Table<Risk> of(Scope scope, Texts texts) {
        Cells cells = new Cells(scope.index(), texts);
        Columns<Risk> columns = new Columns<>(r -> r, cells);
        List<Risk> risks = scope.shown(Risk.class).stream()
                .sorted(Comparator.comparing(
                                (Risk risk) -> scope.facts().of(risk).gravity())
                        .reversed())
                .toList();
        return columns.table(
                "governance.risks",
                List.of(
                        columns.field(RISK, "title", 300),
                        columns.field(RISK, "likelihood", 120),
                        columns.field(RISK, "impact", 120),
                        columns.field(RISK, "response", 280).filteredBy(Column.Filter.WORDS),
                        columns.field(RISK, "owner", 160),
                        columns.field(RISK, "initiative", 240),
                        columns.field(RISK, "source", 180)),
                Gathering.by(risks, r -> cells.of(r.state()), texts.language()));
    }
}
