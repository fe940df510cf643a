package dk.koereplan.ui.governance;

import dk.koereplan.domain.governance.Decision;
import dk.koereplan.ui.common.Desk;
import dk.koereplan.ui.control.GroupedTable;
import java.util.List;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;

/// Decisions by the body that made them.
record DecisionTable(Desk desk) {
    Node node() {
        GroupedTable<Decision> table =
                new GroupedTable<>(d -> desk.select(d.id().value()), desk.text("governance.none"));
        table.column(desk.text("field.title"), 360, Decision::title)
                .column(desk.text("field.decidedOn"), 150, d -> say(d.decidedOn()))
                .column(desk.text("field.kind"), 130, d -> say(d.kind()))
                .column(desk.text("field.result"), 240, d -> say(d.result()))
                .column(desk.text("field.supersedes"), 220, d -> say(d.supersedes()))
                .column(desk.text("inspector.source"), 200, d -> say(d.source()));
        table.setAccessibleText(desk.text("governance.decisions"));
        List<Decision> decisions = desk.context().scope().shown(Decision.class);
        table.show(
                Grouping.by(decisions, d -> d.body() == null ? desk.text("governance.noBody") : say(d.body()), desk));
        return table;
    }

    private String say(@Nullable Object value) {
        return value == null ? "" : desk.context().wording().say(value);
    }
}
