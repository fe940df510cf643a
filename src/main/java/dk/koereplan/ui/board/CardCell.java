package dk.koereplan.ui.board;

import dk.koereplan.ui.common.LightLabel;
import dk.koereplan.ui.control.Nodes;
import dk.koereplan.ui.theme.Css;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.VBox;

/// One card. It can be picked up with the mouse.
final class CardCell extends ListCell<BoardCard> {
    CardCell() {
        setPrefWidth(0);
        setOnDragDetected(event -> {
            BoardCard card = getItem();
            if (card != null) {
                Dragboard board = startDragAndDrop(TransferMode.MOVE);
                ClipboardContent content = new ClipboardContent();
                content.putString(card.id());
                board.setContent(content);
                board.setDragView(snapshot(null, null));
                event.consume();
            }
        });
    }

    @Override
    protected void updateItem(BoardCard card, boolean empty) {
        super.updateItem(card, empty);
        setText(null);
        if (empty || card == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        Label light = Nodes.label(card.lightWord(), Css.SMALL);
        light.setGraphic(LightLabel.mark(card.light()));
        VBox box = Nodes.styled(
                Nodes.column(
                        4,
                        Nodes.row(8, light, Nodes.spacer(), Nodes.label(card.number(), Css.SMALL)),
                        Nodes.paragraph(card.title(), Css.STRONG),
                        line(card.owner()),
                        card.late() ? Nodes.styled(line(card.next()), Css.DANGER) : line(card.next()),
                        line(card.money())),
                "k-board-card");
        setGraphic(box);
        setAccessibleText(card.says());
    }

    private static Label line(String text) {
        Label label = Nodes.label(text, Css.SECONDARY);
        label.setMinWidth(0);
        return label;
    }
}
