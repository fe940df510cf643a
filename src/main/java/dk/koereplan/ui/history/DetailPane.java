package dk.koereplan.ui.history;

import dk.koereplan.domain.change.Txn;
import dk.koereplan.table.Table;
import dk.koereplan.table.plan.LogTable;
import dk.koereplan.ui.common.PlanContext;
import dk.koereplan.ui.control.Nodes;
import dk.koereplan.ui.theme.Css;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

/// What one entry of the log changed, field by field.
final class DetailPane extends ScrollPane {
    private final PlanContext context;
    private final HistoryViewModel model;
    private final VBox content = new VBox(10);

    DetailPane(PlanContext context, HistoryViewModel model) {
        this.context = context;
        this.model = model;
        content.getStyleClass().add("k-detail");
        getStyleClass().add("k-detail-scroll");
        setContent(content);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setPrefWidth(340);
        setMinWidth(260);
        content.getChildren().add(Nodes.paragraph(context.text("history.pick"), Css.SECONDARY));
    }

    void show(Txn txn, List<ChangeLine> lines) {
        Table<Txn> table = model.tableProperty().get();
        String reason = txn.body().reason();
        content.getChildren()
                .setAll(
                        Nodes.paragraph(table.column(LogTable.WHAT).of(txn).words(), Css.TITLE),
                        Nodes.paragraph(
                                table.column(LogTable.WHO).of(txn).words() + " · "
                                        + table.column(LogTable.WHEN).of(txn).words(),
                                Css.SECONDARY));
        if (!reason.isEmpty()) {
            content.getChildren().add(Nodes.paragraph(context.text("history.because", reason)));
        }
        if (!context.readOnly()) {
            Button back = Nodes.button(context.text("history.takeBack"), () -> model.takeBack(txn), "k-plain");
            back.setId("take-back");
            content.getChildren().add(back);
        }
        String record = "";
        for (ChangeLine line : lines) {
            if (!line.id().equals(record)) {
                record = line.id();
                content.getChildren()
                        .add(Nodes.column(
                                0,
                                Nodes.label(line.kind(), Css.SMALL),
                                Nodes.link(line.record(), () -> context.select(line.id()))));
            }
            content.getChildren().add(field(line));
        }
    }

    private static VBox field(ChangeLine line) {
        Label name = Nodes.label(line.field(), Css.SMALL);
        VBox field = Nodes.column(0, name);
        if (!line.before().isEmpty()) {
            field.getChildren().add(Nodes.paragraph(line.before() + " →", Css.SECONDARY));
        }
        if (!line.after().isEmpty()) {
            field.getChildren().add(Nodes.paragraph(line.after()));
        }
        return field;
    }
}
