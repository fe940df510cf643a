package dk.koereplan.ui.shell;

import dk.koereplan.domain.roadmap.Roadmap;
import dk.koereplan.i18n.Texts;
import dk.koereplan.ui.common.Derived;
import dk.koereplan.ui.common.LineField;
import dk.koereplan.ui.common.PlanContext;
import dk.koereplan.ui.control.Nodes;
import dk.koereplan.ui.theme.Css;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/// The command palette: type to find a command or a record, and run or open it.
final class PaletteCard extends VBox {
    private static final double ROW = 38;
    private static final int MOST_ROWS = 11;

    /// What the list has over and under its rows: its padding and its line.
    private static final double EDGES = 14;
    private final TextField input = new LineField();
    private final ListView<Finder.Found> list = new ListView<>();
    private final Finder finder;
    private final Runnable close;
    private Finder.Names names = Finder.Names.NONE;

    PaletteCard(Finder finder, PlanContext context, Runnable close) {
        Texts texts = context.texts();
        Roadmap roadmap = context.roadmap();
        this.finder = finder;
        this.close = close;
        getStyleClass().add("k-palette");
        setPrefWidth(620);
        setMaxWidth(620);
        input.setPromptText(texts.get("palette.prompt"));
        input.setAccessibleText(texts.get("palette.prompt"));
        input.textProperty().subscribe(this::find);
        input.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
        list.setFocusTraversable(false);
        list.setFixedCellSize(ROW);
        list.setPlaceholder(Nodes.label(texts.get("palette.nothing"), Css.EMPTY));
        list.setCellFactory(view -> new Cell());
        list.setOnMouseClicked(event -> run());
        getChildren().addAll(input, Nodes.grow(list));
        new Derived<Finder.Names>(context, this::named).make(() -> Finder.Names.of(roadmap));
    }

    /// What was typed meanwhile is found now; who has gone down the list stays there.
    private void named(Finder.Names made) {
        names = made;
        int at = list.getSelectionModel().getSelectedIndex();
        find(input.getText());
        list.getSelectionModel().select(Math.max(0, at));
    }

    Node focus() {
        return input;
    }

    private void find(String typed) {
        List<Finder.Found> found = finder.find(typed, names);
        list.getItems().setAll(found);
        list.setPrefHeight(Math.clamp(found.size(), 2, MOST_ROWS) * ROW + EDGES);
        list.getSelectionModel().selectFirst();
    }

    private void onKey(KeyEvent event) {
        int at = list.getSelectionModel().getSelectedIndex();
        switch (event.getCode()) {
            case DOWN -> move(Math.min(at + 1, list.getItems().size() - 1), event);
            case UP -> move(Math.max(at - 1, 0), event);
            case ENTER -> {
                run();
                event.consume();
            }
            default -> {}
        }
    }

    private void move(int index, KeyEvent event) {
        list.getSelectionModel().select(index);
        list.scrollTo(index);
        event.consume();
    }

    private void run() {
        Finder.Found found = list.getSelectionModel().getSelectedItem();
        if (found != null) {
            close.run();
            found.open().run();
        }
    }

    /// One line of the list.
    private static final class Cell extends ListCell<Finder.Found> {
        @Override
        protected void updateItem(Finder.Found found, boolean empty) {
            super.updateItem(found, empty);
            setText(null);
            if (empty || found == null) {
                setGraphic(null);
                return;
            }
            Label name = Nodes.label(found.name());
            name.setMinWidth(0);
            Label place = Nodes.label(found.place(), Css.SMALL);
            place.setMinWidth(USE_PREF_SIZE);
            var row = Nodes.row(10, name, Nodes.spacer(), place);
            if (!found.keys().isEmpty()) {
                Label keys = Nodes.label(found.keys(), "k-key");
                keys.setMinWidth(USE_PREF_SIZE);
                row.getChildren().add(keys);
            }
            row.setMaxWidth(570);
            setGraphic(row);
            setAccessibleText(found.name() + ", " + found.place());
        }
    }
}
