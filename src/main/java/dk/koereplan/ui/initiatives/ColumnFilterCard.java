package dk.koereplan.ui.initiatives;

import dk.koereplan.i18n.Alphabet;
import dk.koereplan.ui.common.Desk;
import dk.koereplan.ui.control.Nodes;
import dk.koereplan.ui.theme.Css;
import java.util.List;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.controlsfx.control.tableview2.FilteredTableColumn;

/// The filter of one column: by what is typed, or by ticking the values that occur.
final class ColumnFilterCard extends VBox {
    private static final int MOST_VALUES = 40;
    private final TextField typed = new TextField();
    private final VBox values = new VBox(6);
    private final FilteredTableColumn<InitiativeRow, ?> column;
    private final Function<InitiativeRow, String> words;

    ColumnFilterCard(
            Desk desk,
            FilteredTableColumn<InitiativeRow, ?> column,
            List<String> occurring,
            Function<InitiativeRow, String> words,
            Runnable close) {
        super(10);
        this.column = column;
        this.words = words;
        getStyleClass().add("k-popover");
        setPrefWidth(280);
        typed.setPromptText(desk.text("table.filter.contains"));
        typed.setAccessibleText(desk.text("table.filter.contains"));
        typed.textProperty().subscribe((before, now) -> apply());
        typed.setOnAction(event -> close.run());
        occurring.stream()
                .distinct()
                .sorted(Alphabet.of(desk.texts().language()))
                .limit(MOST_VALUES)
                .forEach(value -> values.getChildren().add(box(desk, value)));
        ScrollPane scroll = new ScrollPane(values);
        scroll.setFitToWidth(true);
        scroll.setPrefHeight(Math.min(220, 28.0 * values.getChildren().size()));
        getChildren()
                .addAll(
                        Nodes.label(column.getText(), Css.HEADING),
                        typed,
                        scroll,
                        Nodes.row(
                                8,
                                Nodes.button(desk.text("table.filter.done"), close, Css.PRIMARY),
                                Nodes.button(
                                        desk.text("filter.clear"),
                                        () -> {
                                            column.setPredicate(null);
                                            close.run();
                                        },
                                        "k-plain")));
    }

    Node focus() {
        return typed;
    }

    private CheckBox box(Desk desk, String value) {
        CheckBox box = new CheckBox(value.isEmpty() ? desk.text("value.none") : value);
        box.setUserData(value);
        box.setOnAction(event -> apply());
        return box;
    }

    private void apply() {
        List<String> ticked = values.getChildren().stream()
                .map(CheckBox.class::cast)
                .filter(CheckBox::isSelected)
                .map(box -> String.valueOf(box.getUserData()))
                .toList();
        String query = typed.getText();
        narrow(column, ticked, query);
    }

    private <T> void narrow(FilteredTableColumn<InitiativeRow, T> target, List<String> ticked, String query) {
        if (ticked.isEmpty() && query.isBlank()) {
            target.setPredicate(null);
            return;
        }
        target.setPredicate(value -> {
            String text = textOf(value);
            return (ticked.isEmpty() || ticked.contains(text)) && Alphabet.matches(text, query);
        });
    }

    private String textOf(Object value) {
        return switch (value) {
            case InitiativeRow row -> words.apply(row);
            case InitiativeRow.Timed timed -> timed.words();
            default -> String.valueOf(value);
        };
    }
}
