package dk.koereplan.ui.board;

import dk.koereplan.domain.work.InitiativeState;
import dk.koereplan.ui.control.Nodes;
import dk.koereplan.ui.theme.Css;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.VBox;

/// One state with its cards. Any point of it takes a card that is dropped.
final class StateColumn extends VBox {
    private static final double WIDE = 224;
    private static final double NARROW = 118;
    private final InitiativeState state;
    private final Label count = Nodes.label("", Css.SECONDARY);
    private final ListView<BoardCard> cards = new ListView<>();

    /// @param dropped called with the card's id and this column's state
    /// @param picked called with the id of the card that is selected here
    StateColumn(InitiativeState state, String name, BiConsumer<String, InitiativeState> dropped, Consumer<String> picked) {
        this.state = state;
        getStyleClass().add("k-column");
        getChildren().addAll(Nodes.row(8, Nodes.label(name, Css.STRONG), Nodes.spacer(), count), Nodes.grow(cards));
        cards.setCellFactory(list -> new CardCell());
        cards.setAccessibleText(name);
        cards.getSelectionModel().selectedItemProperty().subscribe(card -> {
            if (card != null) {
                picked.accept(card.id());
            }
        });
        setOnDragOver(this::over);
        setOnDragExited(event -> getStyleClass().remove("k-drop"));
        setOnDragDropped(event -> {
            boolean has = event.getDragboard().hasString();
            if (has) {
                dropped.accept(event.getDragboard().getString(), state);
            }
            event.setDropCompleted(has);
            event.consume();
        });
    }

    private void over(DragEvent event) {
        if (event.getDragboard().hasString()) {
            event.acceptTransferModes(TransferMode.MOVE);
            if (!getStyleClass().contains("k-drop")) {
                getStyleClass().add("k-drop");
            }
        }
        event.consume();
    }

    InitiativeState state() {
        return state;
    }

    ListView<BoardCard> cards() {
        return cards;
    }

    boolean holds(String id) {
        return cards.getItems().stream().anyMatch(card -> card.id().equals(id));
    }

    void show(List<BoardCard> now) {
        if (!cards.getItems().equals(now)) {
            cards.getItems().setAll(now);
        }
        count.setText(String.valueOf(now.size()));
        double width = now.isEmpty() ? NARROW : WIDE;
        setMinWidth(width);
        setPrefWidth(width);
        cards.setFocusTraversable(!now.isEmpty());
    }

    /// Selects the card of this record, or none.
    void mark(String id) {
        BoardCard marked = cards.getSelectionModel().getSelectedItem();
        if (marked != null && marked.id().equals(id)) {
            return;
        }
        cards.getSelectionModel().clearSelection();
        cards.getItems().stream().filter(c -> c.id().equals(id)).findFirst().ifPresent(card -> {
            cards.getSelectionModel().select(card);
            cards.scrollTo(card);
        });
    }
}
