package dk.koereplan.ui.history;

import dk.koereplan.ui.common.Desk;
import dk.koereplan.ui.control.Nodes;
import dk.koereplan.ui.theme.Css;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

/// What one entry of the log changed, field by field.
final class DetailPane extends ScrollPane {
    private final Desk desk;
    private final HistoryViewModel model;
    private final VBox content = new VBox(10);

    DetailPane(Desk desk, HistoryViewModel model) {
        this.desk = desk;
        this.model = model;
        content.getStyleClass().add("k-detail");
        getStyleClass().add("k-detail-scroll");
        setContent(content);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setPrefWidth(340);
        setMinWidth(260);
        content.getChildren().add(Nodes.paragraph(desk.text("history.pick"), Css.SECONDARY));
    }

    void show(LogEntry entry, List<ChangeLine> lines) {
        content.getChildren()
                .setAll(
                        Nodes.paragraph(entry.what(), Css.TITLE),
                        Nodes.paragraph(entry.who() + " · " + entry.when(), Css.SECONDARY));
        if (!entry.reason().isEmpty()) {
            content.getChildren().add(Nodes.paragraph(desk.text("history.because", entry.reason())));
        }
        if (entry.mayTakeBack()) {
            Button back = Nodes.button(desk.text("history.takeBack"), () -> model.takeBack(entry), "k-plain");
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
                                Nodes.link(line.record(), () -> desk.select(line.id()))));
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
