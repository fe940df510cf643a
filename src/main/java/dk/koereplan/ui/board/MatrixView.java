package dk.koereplan.ui.board;

import dk.koereplan.domain.governance.Rag;
import dk.koereplan.domain.governance.Rollout;
import dk.koereplan.domain.work.InitiativeState;
import dk.koereplan.i18n.Words;
import dk.koereplan.scene.Bounds;
import dk.koereplan.scene.Placed;
import dk.koereplan.scene.Subject;
import dk.koereplan.scene.Tag;
import dk.koereplan.scene.board.MatrixModel;
import dk.koereplan.ui.common.Navigator;
import dk.koereplan.ui.common.PlanContext;
import dk.koereplan.ui.common.Subscriptions;
import dk.koereplan.ui.control.PictureScrollBar;
import dk.koereplan.ui.control.RowMenu;
import dk.koereplan.ui.control.SceneCanvas;
import dk.koereplan.ui.theme.Css;
import java.util.Optional;
import javafx.geometry.Orientation;
import javafx.geometry.Point2D;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import org.jspecify.annotations.Nullable;

/// The rollout matrix, in the place of the cards. A cell is changed where it is: Space takes it on, Enter or F2 offers
/// what it can say, Delete empties it; a double click or the other mouse button does as Enter.
final class MatrixView extends BorderPane {
    private final PlanContext context;
    private final Navigator navigator;
    private final MatrixViewModel model;
    private final SceneCanvas canvas;
    private @Nullable ContextMenu open;

    MatrixView(PlanContext context, Navigator navigator, MatrixViewModel model, Subscriptions subscriptions) {
        this.context = context;
        this.navigator = navigator;
        this.model = model;
        canvas = new SceneCanvas(context.palette(), (w, h) -> model.scene(w, h, isOn()));
        canvas.setId("matrix");
        canvas.handle(this::pick, tag -> offer(false));
        canvas.readAs(new MatrixTree(model, canvas, context, () -> offer(true)));
        PictureScrollBar across =
                new PictureScrollBar(Orientation.HORIZONTAL, left -> model.scrollTo(left, model.top()));
        PictureScrollBar down = new PictureScrollBar(Orientation.VERTICAL, top -> model.scrollTo(model.left(), top));
        canvas.painted(() -> {
            across.follow(model.across());
            down.follow(model.down());
        });
        canvas.setOnScroll(event -> {
            model.scroll(-event.getDeltaX(), -event.getDeltaY());
            event.consume();
        });
        canvas.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (does(event)) {
                event.consume();
            }
        });
        canvas.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> canvas.requestFocus());
        canvas.setOnContextMenuRequested(event -> {
            if (event.isKeyboardTrigger()) {
                offer(true);
            } else {
                model.geometry().at(event.getX(), event.getY()).ifPresent(spot -> {
                    model.focus(spot);
                    offer(false);
                });
            }
            event.consume();
        });
        canvas.focusedProperty().subscribe((before, focused) -> focused());
        subscriptions.later(model.changedProperty(), this::changed);
        setMinSize(0, 0);
        setCenter(canvas);
        setRight(down);
        setBottom(across);
    }

    private boolean isOn() {
        return canvas.isFocused();
    }

    private void focused() {
        canvas.repaint();
        tag().ifPresent(canvas::goTo);
    }

    private Optional<Tag> tag() {
        return model.focus().map(model.model()::tag);
    }

    private void changed() {
        canvas.repaint();
        tag().filter(tag -> canvas.at().filter(tag::equals).isEmpty()).ifPresent(canvas::goTo);
    }

    private void pick(Tag tag) {
        if (tag.subject() instanceof Subject.Cell cell) {
            model.model().spot(cell).ifPresent(model::focus);
        }
    }

    private boolean does(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown() || event.isShiftDown()) {
            return false;
        }
        int page = model.geometry().page();
        switch (event.getCode()) {
            case UP -> model.step(-1, 0);
            case DOWN -> model.step(1, 0);
            case LEFT -> model.step(0, -1);
            case RIGHT -> model.step(0, 1);
            case PAGE_UP -> model.step(-page, 0);
            case PAGE_DOWN -> model.step(page, 0);
            case HOME -> model.step(0, -model.model().columns());
            case END -> model.step(0, model.model().columns());
            case SPACE -> model.cycle();
            case ENTER, F2, CONTEXT_MENU -> offer(true);
            case DELETE -> model.remove();
            default -> {
                return false;
            }
        }
        return true;
    }

    /// What the cell that the keyboard is on can say, beside it; the initiative itself is opened.
    ///
    /// @param byKey the keyboard is then on the first of it
    private void offer(boolean byKey) {
        Optional<MatrixModel.Spot> spot = model.focus();
        if (spot.isPresent() && spot.get().column() < 0) {
            navigator.edit(model.model().initiative(spot.get().row()).id().value(), "");
        } else if (spot.isPresent() && !context.readOnly()) {
            Bounds cell = canvas.current().map(Placed::bounds).orElse(new Bounds(0, 0, 0, 0));
            Point2D at = canvas.localToScreen(cell.x(), cell.bottom());
            // some systems tell of the key and of what is asked for by it
            Optional.ofNullable(open).ifPresent(ContextMenu::hide);
            ContextMenu menu = menu();
            open = menu;
            if (byKey) {
                RowMenu.showByKeys(menu, canvas, at);
            } else {
                menu.show(canvas, at.getX(), at.getY());
            }
        }
    }

    private ContextMenu menu() {
        ContextMenu menu = new ContextMenu();
        menu.getStyleClass().add(Css.MENU);
        Optional<Rollout> rollout = model.rollout();
        for (InitiativeState state : InitiativeState.values()) {
            RadioMenuItem item = new RadioMenuItem(Words.of(state, context.texts()));
            item.setSelected(rollout.filter(r -> r.state() == state).isPresent());
            item.setOnAction(event -> model.state(state));
            menu.getItems().add(item);
        }
        rollout.ifPresent(known -> more(menu, known));
        return menu;
    }

    /// A light is that of the period, a note is written in the details.
    private void more(ContextMenu menu, Rollout rollout) {
        menu.getItems().add(new SeparatorMenuItem());
        for (Rag rag : Rag.values()) {
            RadioMenuItem item = new RadioMenuItem(context.text("matrix.lightIs", Words.inline(rag, context.texts())));
            item.setSelected(rollout.light() == rag);
            item.setOnAction(event -> model.light(rag));
            menu.getItems().add(item);
        }
        MenuItem note = new MenuItem(context.text("matrix.note"));
        note.setOnAction(event -> navigator.edit(rollout.id().value(), "note"));
        MenuItem empty = new MenuItem(context.text("matrix.empty"));
        empty.setOnAction(event -> model.remove());
        menu.getItems().addAll(new SeparatorMenuItem(), note, empty);
    }
}
