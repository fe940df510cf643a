package dk.koereplan.ui.board;

import dk.koereplan.analysis.Phase;
import dk.koereplan.domain.work.Initiative;
import dk.koereplan.scene.board.BoardNeighbours;
import dk.koereplan.scene.board.BoardNeighbours.Way;
import dk.koereplan.ui.common.Navigator;
import dk.koereplan.ui.common.PlanContext;
import dk.koereplan.ui.control.SceneCanvas;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// The keyboard on the board: the arrows go from card to card, with Ctrl they move the card to the next column, and
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
    private final Consumer<BoardViewModel.Refused> refused;

    BoardKeys(
            PlanContext context,
            Navigator navigator,
            BoardViewModel model,
            SceneCanvas canvas,
            BoardGestures gestures,
            Consumer<BoardViewModel.Refused> refused) {
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
        if (code != KeyCode.LEFT && code != KeyCode.RIGHT) {
            return false;
        }
        model.focused().ifPresent(card -> move(card, code == KeyCode.LEFT ? -1 : 1));
        return true;
    }

    private void move(Initiative card, int columns) {
        BoardNeighbours.phase(model.model(), Phase.of(card.state()), columns)
                .flatMap(Phase::state)
                .ifPresent(state -> model.move(card.id().value(), state, refused));
    }
}
