package dk.koereplan.ui.board;

import dk.koereplan.app.board.ColumnLimits;
import dk.koereplan.scene.board.BoardColumn;
import dk.koereplan.ui.common.LineField;
import dk.koereplan.ui.common.PlanContext;
import dk.koereplan.ui.control.Nodes;
import dk.koereplan.ui.theme.Css;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

/// How many cards there should be at most in each column. What is typed is kept when the field is left.
final class LimitsCard extends VBox {
    private static final double MOST_HEIGHT = 420;
    private final PlanContext context;
    private final BoardViewModel model;
    private final GridPane rows = new GridPane(16, 6);

    LimitsCard(PlanContext context, BoardViewModel model, Runnable hide) {
        super(12);
        this.context = context;
        this.model = model;
        getStyleClass().add("k-popover");
        setPrefWidth(440);
        setMaxWidth(440);
        for (BoardColumn column : model.model().columns()) {
            add(column);
        }
        ScrollPane scroll = new ScrollPane(rows);
        scroll.setFitToWidth(true);
        scroll.setMaxHeight(MOST_HEIGHT);
        scroll.setFocusTraversable(false);
        getChildren()
                .addAll(
                        Nodes.label(context.text("board.limits"), Css.TITLE),
                        Nodes.paragraph(context.text("board.limits.what"), Css.SECONDARY),
                        scroll,
                        Nodes.button(context.text("command.close"), hide, "k-plain"));
    }

    private void add(BoardColumn column) {
        LineField field = new LineField(model.model()
                .limit(column.key())
                .map(limit -> String.valueOf(limit.most()))
                .orElse(""));
        field.setPrefColumnCount(5);
        field.setPromptText(context.text("board.limits.none"));
        field.setAccessibleText(context.text("board.limits.of", column.title()));
        Label wrong = Nodes.label("", Css.SMALL, "k-danger");
        field.setOnAction(event -> keep(column, field, wrong));
        field.focusedProperty().subscribe((was, is) -> {
            if (was && !is) {
                keep(column, field, wrong);
            }
        });
        Label title = Nodes.label(column.title());
        title.setLabelFor(field);
        rows.addRow(rows.getRowCount(), title, field, wrong);
    }

    private void keep(BoardColumn column, LineField field, Label wrong) {
        Optional<OptionalInt> most = ColumnLimits.read(field.getText());
        wrong.setText(most.isPresent() ? "" : context.text("board.limits.wrong"));
        most.ifPresent(number -> model.limit(column.key(), number));
    }

    /// The first field.
    Node focus() {
        return rows.lookup(".text-field");
    }
}
