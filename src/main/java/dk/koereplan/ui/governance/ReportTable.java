package dk.koereplan.ui.governance;

import dk.koereplan.domain.governance.StatusReport;
import dk.koereplan.i18n.Words;
import dk.koereplan.ui.common.Desk;
import dk.koereplan.ui.common.LightLabel;
import dk.koereplan.ui.control.GroupedTable;
import java.util.Comparator;
import java.util.List;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;

/// Status reports by the period that they cover.
record ReportTable(Desk desk) {
    Node node() {
        GroupedTable<StatusReport> table =
                new GroupedTable<>(r -> desk.select(r.id().value()), desk.text("governance.none"));
        table.column(desk.text("field.initiative"), 300, r -> say(r.initiative()))
                .marked(
                        desk.text("field.light"),
                        130,
                        r -> Words.of(r.light(), desk.texts()),
                        r -> LightLabel.mark(r.light()))
                .column(desk.text("field.cause"), 320, r -> say(r.cause()))
                .column(desk.text("field.region"), 150, r -> say(r.region()))
                .column(desk.text("field.state"), 150, r -> say(r.state()))
                .column(desk.text("field.revision"), 80, r -> say(r.revision()))
                .column(desk.text("inspector.source"), 180, r -> say(r.source()));
        table.setAccessibleText(desk.text("governance.reports"));
        List<StatusReport> reports = desk.context().scope().shown(StatusReport.class).stream()
                .sorted(Comparator.comparing(StatusReport::light))
                .toList();
        table.show(Grouping.by(reports, r -> desk.context().title(r.period().value()), desk)
                .reversed());
        return table;
    }

    private String say(@Nullable Object value) {
        return value == null ? "" : desk.context().wording().say(value);
    }
}
