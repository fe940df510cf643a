package dk.koereplan.ui.board;

import dk.koereplan.scene.board.BoardCell;
import dk.koereplan.scene.board.BoardModel;
import dk.koereplan.scene.board.BoardNeighbours;
import dk.koereplan.scene.board.BoardNeighbours.Way;
import dk.koereplan.scene.board.BoardSpot;
import dk.koereplan.ui.common.Navigator;
import dk.koereplan.ui.common.PlanContext;
import dk.koereplan.ui.control.SceneCanvas;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// The keyboard on the board: the arrows go from card to card, with Ctrl they move the card to the next column or lane,
/// and
/// Escape puts back what the mouse holds.
final class BoardKeys {
    private static final Map<KeyCode, Way> WAYS = Map.of(
            KeyCode.LEFT, Way.LEFT,
            KeyCode.RIGHT, Way.RIGHT,
            KeyCode.UP, Way.UP,
            KeyCode.DOWN, Way.DOWN,
            KeyCode.HOME, Way.FIRST,
            KeyCode.END, Way.LAST,
            KeyCode.PAGE_UP, Way.PAGE_UP,
            KeyCode.PAGE_DOWN, Way.PAGE_DOWN);

    private final PlanContext context;
    private final Navigator navigator;
    private final BoardViewModel model;
    private final BoardGestures gestures;
    private final Consumer<CardHand.Refused> refused;

    BoardKeys(
            PlanContext context,
            Navigator navigator,
            BoardViewModel model,
            SceneCanvas canvas,
            BoardGestures gestures,
            Consumer<CardHand.Refused> refused) {
        this.context = context;
        this.navigator = navigator;
        this.model = model;
        this.gestures = gestures;
        this.refused = refused;
        canvas.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (does(event)) {
                event.consume();
            }
        });
    }

    private boolean does(KeyEvent event) {
        if (gestures.busy()) {
            if (event.getCode() == KeyCode.ESCAPE) {
                gestures.abandon();
            }
            return true;
        }
        if (event.isAltDown() || event.isShiftDown()) {
            return false;
        }
        return event.isShortcutDown() ? moves(event.getCode()) : goes(event.getCode());
    }

    private boolean goes(KeyCode code) {
        Way way = WAYS.get(code);
        if (way != null) {
            model.step(way);
        } else if (code == KeyCode.SPACE) {
            id().ifPresent(context::select);
        } else if (code == KeyCode.ENTER) {
            id().ifPresent(this::open);
        }
        return way != null || code == KeyCode.SPACE || code == KeyCode.ENTER;
    }

    private Optional<String> id() {
        return model.focused().map(initiative -> initiative.id().value());
    }

    private void open(String id) {
        if (context.readOnly()) {
            context.select(id);
        } else {
            navigator.edit(id, "");
        }
    }

    private boolean moves(KeyCode code) {
        boolean lanes = model.model().hasLanes() && (code == KeyCode.UP || code == KeyCode.DOWN);
        if (code != KeyCode.LEFT && code != KeyCode.RIGHT && !lanes) {
            return false;
        }
        int step = code == KeyCode.LEFT || code == KeyCode.UP ? -1 : 1;
        model.focus().filter(spot -> !spot.isTitle()).ifPresent(spot -> move(spot, step, lanes));
        return true;
    }

    private void move(BoardSpot spot, int step, boolean lanes) {
        BoardModel board = model.model();
        BoardCell cell = board.cell(spot);
        Optional<BoardCell> target = lanes
                ? BoardNeighbours.lane(board, cell, step)
                : BoardNeighbours.column(board, cell.column(), step).map(key -> new BoardCell(key, cell.lane()));
        target.ifPresent(to -> model.hand().move(spot, to, refused));
    }
}
