package dk.koereplan.ui.board;

import dk.koereplan.domain.work.InitiativeState;
import dk.koereplan.i18n.Words;
import dk.koereplan.ui.common.Command;
import dk.koereplan.ui.common.Desk;
import dk.koereplan.ui.common.ScreenView;
import dk.koereplan.ui.common.Subscriptions;
import dk.koereplan.ui.control.Layer;
import dk.koereplan.ui.control.Nodes;
import dk.koereplan.ui.theme.Css;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// Initiatives by state. A card is moved by dragging it, or with Ctrl and the arrow keys.
public final class BoardView implements ScreenView {
    private final Desk desk;
    private final Layer layer;
    private final BoardViewModel model;
    private final VBox root = new VBox();
    private final ScrollPane scroll = new ScrollPane();
    private final List<StateColumn> columns = new ArrayList<>();
    private final Subscriptions subscriptions = new Subscriptions();

    public BoardView(Desk desk, Layer layer) {
        this.desk = desk;
        this.layer = layer;
        this.model = new BoardViewModel(desk);
        root.getStyleClass().add(Css.SCREEN);
        for (InitiativeState state : InitiativeState.values()) {
            columns.add(new StateColumn(state, Words.of(state, desk.texts()), this::move, desk::select));
        }
        HBox row = new HBox(12);
        row.getChildren().addAll(columns);
        row.getStyleClass().add("k-board");
        scroll.setContent(row);
        scroll.setFitToHeight(true);
        scroll.setVbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        root.getChildren()
                .addAll(Nodes.grow(scroll), Nodes.styled(Nodes.label(desk.text("board.hint"), Css.SMALL), "k-hint"));
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
        subscriptions.now(desk.context().scopeProperty(), scope -> show());
        subscriptions.later(desk.context().selectionProperty(), this::mark);
    }

    private void show() {
        Map<InitiativeState, List<BoardCard>> cards = model.columns();
        columns.forEach(column -> column.show(cards.getOrDefault(column.state(), List.of())));
        mark();
    }

    private void mark() {
        String id = desk.context().selectionProperty().get();
        columns.forEach(column -> column.mark(id));
    }

    private void onKey(KeyEvent event) {
        boolean left = event.getCode() == KeyCode.LEFT;
        if (!left && event.getCode() != KeyCode.RIGHT) {
            return;
        }
        focused().ifPresent(at -> {
            if (event.isShortcutDown()) {
                moveFrom(at, left ? -1 : 1);
            } else {
                walk(at, left ? -1 : 1);
            }
            event.consume();
        });
    }

    private Optional<Integer> focused() {
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).cards().isFocused()) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    private void moveFrom(int at, int step) {
        BoardCard card = columns.get(at).cards().getSelectionModel().getSelectedItem();
        int next = at + step;
        if (card != null && next >= 0 && next < columns.size()) {
            move(card.id(), columns.get(next).state());
        }
    }

    /// To the nearest column that has a card.
    private void walk(int at, int step) {
        for (int i = at + step; i >= 0 && i < columns.size(); i += step) {
            if (!columns.get(i).cards().getItems().isEmpty()) {
                focus(columns.get(i));
                return;
            }
        }
    }

    private void focus(StateColumn column) {
        column.cards().requestFocus();
        if (column.cards().getSelectionModel().isEmpty()) {
            column.cards().getSelectionModel().selectFirst();
        }
    }

    private void move(String id, InitiativeState target) {
        columns.stream()
                .filter(column -> column.holds(id))
                .findFirst()
                .ifPresent(column -> column.cards().requestFocus());
        model.move(id, target, this::refused);
    }

    private void refused(BoardViewModel.Refused move) {
        RefusalCard card = new RefusalCard(desk, move, refusal -> model.mend(move, refusal), layer::hide);
        layer.showCentred(card, card.focus());
    }

    @Override
    public Parent node() {
        return root;
    }

    /// A command for each state that the selected initiative may be moved to.
    @Override
    public List<Command> commands() {
        List<Command> commands = new ArrayList<>();
        for (InitiativeState state : InitiativeState.values()) {
            commands.add(Command.of(
                    "board.moveTo." + state.name(),
                    "",
                    "screen.board",
                    () -> move(desk.context().selectionProperty().get(), state)));
        }
        return commands;
    }

    @Override
    public void close() {
        subscriptions.close();
    }
}
