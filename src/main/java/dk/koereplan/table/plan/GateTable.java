package dk.koereplan.table.plan;

import static dk.koereplan.domain.roadmap.EntityKind.DECISION_GATE;

import dk.koereplan.analysis.GateStatus;
import dk.koereplan.analysis.PlanOrder;
import dk.koereplan.analysis.overview.Scope;
import dk.koereplan.domain.governance.DecisionGate;
import dk.koereplan.i18n.Texts;
import dk.koereplan.i18n.Words;
import dk.koereplan.table.Cell;
import dk.koereplan.table.CellType;
import dk.koereplan.table.Column;
import dk.koereplan.table.Gathering;
import dk.koereplan.table.Table;
import java.util.Comparator;
import java.util.List;

/// Decision gates by the body that treats them, the next first.
public final class GateTable {
    private GateTable() {}

    public static Table<GateStatus> of(Scope scope, Texts texts) {
        Cells cells = new Cells(scope.index(), texts);
        Columns<GateStatus> columns = new Columns<>(GateStatus::gate, cells);
        List<GateStatus> gates = scope.shown(DecisionGate.class).stream()
                .map(scope.facts()::of)
                .sorted(Comparator.comparing(GateStatus::date, PlanOrder.BY_LATEST))
                .toList();
        return columns.table(
                "governance.gates",
                List.of(
                        columns.field(DECISION_GATE, "title", 300),
                        columns.derived("field.date", CellType.TIME, 150, g -> date(g, cells)),
                        columns.derived("governance.status", CellType.CHOICE, 160, g -> status(g, texts)),
                        columns.field(DECISION_GATE, "purpose", 120),
                        columns.derived("field.outcome", CellType.TEXT, 160, g -> cells.of(g.outcome())),
                        columns.field(DECISION_GATE, "subject", 220),
                        columns.field(DECISION_GATE, "recommendation", 280).filteredBy(Column.Filter.WORDS),
                        columns.field(DECISION_GATE, "source", 180)),
                Gathering.by(gates, g -> cells.of(g.gate().body()), texts.language()));
    }

    /// Its meeting's day, or its own; where nobody knows either, what has to come first.
    private static Cell date(GateStatus gate, Cells cells) {
        return gate.time().isUnknown()
                ? new Cell.Unknown(String.join(", ", gate.gate().after()))
                : cells.of(gate.time().when());
    }

    private static Cell status(GateStatus gate, Texts texts) {
        String word = Words.of(gate.kind(), texts);
        String mandate = gate.mandateNotStated() ? " · " + texts.get("gate.mandate.notStated") : "";
        String postponed = gate.postponed() == 0 ? "" : " · " + texts.get("gate.postponed", gate.postponed());
        return new Cell.Choice(gate.kind(), word + mandate + postponed);
    }
}
