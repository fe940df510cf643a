package dk.koereplan.ui.history;

import dk.koereplan.domain.change.Txn;
import dk.koereplan.domain.roadmap.EntityKind;
import dk.koereplan.domain.roadmap.NamesThen;
import dk.koereplan.i18n.Words;
import dk.koereplan.table.Table;
import dk.koereplan.table.plan.LogTable;
import dk.koereplan.ui.common.PlanContext;
import dk.koereplan.ui.control.Nodes;
import dk.koereplan.ui.theme.Css;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// What a record, or one field of it, was before: when, who, from what to what and why, each to be taken back.
public final class RecordHistoryCard extends VBox {
    private static final double WIDTH = 520;
    private final PlanContext context;
    private final HistoryViewModel model;
    private final String id;
    private final Runnable close;
    private final VBox content = new VBox(14);
    private final ScrollPane scroll = new ScrollPane(content);
    private final VBox head = Nodes.column(2);
    private String field;

    /// @param field empty for the whole record
    /// @param close takes the card away
    public RecordHistoryCard(PlanContext context, HistoryViewModel model, String id, String field, Runnable close) {
        super(12);
        this.context = context;
        this.model = model;
        this.id = id;
        this.field = field;
        this.close = close;
        getStyleClass().add("k-popover");
        setPrefWidth(WIDTH);
        setMaxWidth(WIDTH);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(true);
        scroll.getStyleClass().add("k-detail-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(head, scroll);
        head();
        model.about(id, this::show);
    }

    public Node focus() {
        return scroll;
    }

    private void head() {
        String title = context.text("history.of", context.title(id));
        head.getChildren().setAll(Nodes.paragraph(title, Css.TITLE));
        if (!field.isEmpty()) {
            Hyperlink all = Nodes.link(context.text("history.fields.all"), this::showAll);
            head.getChildren().add(Nodes.row(8, Nodes.label(fieldWord(), Css.STRONG), all));
        }
        scroll.setAccessibleText(field.isEmpty() ? title : title + ", " + fieldWord());
    }

    private String fieldWord() {
        return context.index()
                .find(id)
                .map(e -> Words.field(EntityKind.of(e), field, context.texts()))
                .orElse(field);
    }

    private void showAll() {
        field = "";
        head();
        model.about(id, this::show);
        scroll.requestFocus();
    }

    private void show(RecordHistory read) {
        RecordHistory history = field.isEmpty() ? read : read.of(field);
        Table<Txn> table = LogTable.of(
                history.entries().stream().map(RecordHistory.Entry::txn).toList(),
                NamesThen.NONE,
                history.whole(),
                context.index(),
                context.asOf().zone(),
                context.texts());
        content.getChildren().clear();
        for (RecordHistory.Entry entry : history.entries()) {
            content.getChildren().add(entry(entry, table));
        }
        if (history.entries().isEmpty()) {
            content.getChildren().add(Nodes.paragraph(context.text("history.field.none"), Css.SECONDARY));
        }
        if (!history.whole()) {
            content.getChildren().add(Nodes.paragraph(context.text("history.older"), Css.SECONDARY));
        }
    }

    private VBox entry(RecordHistory.Entry entry, Table<Txn> table) {
        Txn txn = entry.txn();
        String what = table.column(LogTable.WHAT).of(txn).words();
        String when = table.column(LogTable.WHEN).of(txn).words();
        VBox box = Nodes.column(
                3,
                Nodes.label(what, Css.STRONG),
                Nodes.label(when + " · " + table.column(LogTable.WHO).of(txn).words(), Css.SECONDARY));
        List<ChangeLine> lines = entry.lines();
        lines.forEach(line -> box.getChildren().add(Nodes.paragraph(line.says())));
        String reason = txn.body().reason();
        if (!reason.isEmpty()) {
            box.getChildren().add(Nodes.paragraph(context.text("history.because", reason), Css.SECONDARY));
        }
        if (!context.readOnly()) {
            String words = context.text(entry.more() ? "history.takeBack.whole" : "history.takeBack");
            Hyperlink back = Nodes.link(words, () -> {
                close.run();
                model.takeBack(txn);
            });
            back.setAccessibleText(words + ": " + what + ", " + when);
            box.getChildren().add(back);
        }
        return box;
    }
}
