package dk.koereplan.table.plan;

import static dk.koereplan.domain.roadmap.EntityKind.DECISION;

import dk.koereplan.analysis.overview.Scope;
import dk.koereplan.domain.governance.Decision;
import dk.koereplan.i18n.Texts;
import dk.koereplan.table.Cell;
import dk.koereplan.table.Gathering;
import dk.koereplan.table.Table;
import java.util.List;

/// Decisions by the body that made them.
public final class DecisionTable {
    private DecisionTable() {}

    public static Table<Decision> of(Scope scope, Texts texts) {
        Cells cells = new Cells(scope.index(), texts);
        Columns<Decision> columns = new Columns<>(d -> d, cells);
        Cell nobody = new Cell.Unknown(texts.get("governance.noBody"));
        return columns.table(
                "governance.decisions",
                List.of(
                        columns.field(DECISION, "title", 360),
                        columns.field(DECISION, "decidedOn", 150),
                        columns.field(DECISION, "kind", 130),
                        columns.field(DECISION, "result", 240),
                        columns.field(DECISION, "supersedes", 220),
                        columns.field(DECISION, "source", 200)),
                Gathering.by(
                        scope.shown(Decision.class),
                        d -> d.body() == null ? nobody : cells.of(d.body()),
                        texts.language()));
    }
}
