package dk.koereplan.ui.governance;

import dk.koereplan.analysis.GateStatus;
import dk.koereplan.analysis.PlanOrder;
import dk.koereplan.domain.governance.DecisionGate;
import dk.koereplan.domain.governance.Meeting;
import dk.koereplan.i18n.WhenWords;
import dk.koereplan.ui.common.Desk;
import dk.koereplan.ui.control.GroupedTable;
import dk.koereplan.ui.control.GroupedTable.Group;
import java.util.Comparator;
import java.util.List;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;

/// Decision gates by the body that treats them.
record GateTable(Desk desk) {
    Node node() {
        GroupedTable<GateStatus> table =
                new GroupedTable<>(g -> desk.select(g.gate().id().value()), desk.text("governance.none"));
        table.column(desk.text("field.title"), 300, g -> g.gate().title())
                .column(desk.text("field.date"), 150, this::date)
                .column(desk.text("governance.status"), 160, this::status)
                .column(desk.text("field.purpose"), 120, g -> say(g.gate().purpose()))
                .column(
                        desk.text("field.outcome"),
                        160,
                        g -> g.gate().outcome().isEmpty() ? "" : say(g.gate().outcome()))
                .column(desk.text("field.subject"), 220, g -> say(g.gate().subject()))
                .column(
                        desk.text("field.recommendation"),
                        280,
                        g -> say(g.gate().recommendation()))
                .column(desk.text("inspector.source"), 180, g -> say(g.gate().source()));
        table.setAccessibleText(desk.text("governance.gates"));
        table.show(groups());
        return table;
    }

    private List<Group<GateStatus>> groups() {
        var context = desk.context();
        List<GateStatus> all = context.scope().shown(DecisionGate.class).stream()
                .map(g -> context.scope().facts().of(g))
                .sorted(Comparator.comparing(GateStatus::date, PlanOrder.BY_LATEST))
                .toList();
        return Grouping.by(all, g -> context.title(g.gate().body().value()), desk);
    }

    private String date(GateStatus gate) {
        Meeting meeting = gate.meeting();
        var when = meeting == null ? gate.gate().date() : meeting.at();
        return when.isUnknown()
                ? gate.gate().after().isEmpty()
                        ? ""
                        : String.join(", ", gate.gate().after())
                : WhenWords.sayShort(when, desk.texts(), desk.context()::title);
    }

    private String status(GateStatus gate) {
        String word = desk.text("gate.status." + gate.kind().name());
        return gate.postponed() == 0 ? word : word + " · " + desk.text("gate.postponed", gate.postponed());
    }

    private String say(@Nullable Object value) {
        return value == null ? "" : desk.context().wording().say(value);
    }
}
