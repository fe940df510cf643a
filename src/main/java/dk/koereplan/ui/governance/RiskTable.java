package dk.koereplan.ui.governance;

import dk.koereplan.domain.governance.Risk;
import dk.koereplan.domain.governance.RiskLevel;
import dk.koereplan.i18n.Words;
import dk.koereplan.ui.common.Desk;
import dk.koereplan.ui.control.GroupedTable;
import java.util.Comparator;
import java.util.List;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;

/// Risks by their state, the gravest first.
record RiskTable(Desk desk) {
    Node node() {
        GroupedTable<Risk> table = new GroupedTable<>(r -> desk.select(r.id().value()), desk.text("governance.none"));
        table.column(desk.text("field.title"), 300, Risk::title)
                .column(desk.text("field.likelihood"), 120, r -> say(r.likelihood()))
                .column(desk.text("field.impact"), 120, r -> say(r.impact()))
                .column(desk.text("field.response"), 280, r -> say(r.response()))
                .column(desk.text("field.owner"), 160, r -> say(r.owner()))
                .column(desk.text("field.initiative"), 240, r -> say(r.initiative()))
                .column(desk.text("inspector.source"), 180, r -> say(r.source()));
        table.setAccessibleText(desk.text("governance.risks"));
        List<Risk> risks = desk.context().scope().shown(Risk.class).stream()
                .sorted(Comparator.comparing(RiskTable::gravity).reversed())
                .toList();
        table.show(Grouping.by(risks, r -> Words.of(r.state(), desk.texts()), desk));
        return table;
    }

    /// Likelihood times impact, from 0 when either is unknown to 9.
    private static int gravity(Risk risk) {
        return weight(risk.likelihood()) * weight(risk.impact());
    }

    private static int weight(@Nullable RiskLevel level) {
        return switch (level) {
            case null -> 0;
            case LOW -> 1;
            case MEDIUM -> 2;
            case HIGH -> 3;
        };
    }

    private String say(@Nullable Object value) {
        return value == null ? "" : desk.context().wording().say(value);
    }
}
