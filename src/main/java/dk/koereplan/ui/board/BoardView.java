package dk.koereplan.ui.board;

import dk.koereplan.domain.work.InitiativeState;
import dk.koereplan.scene.Tag;
import dk.koereplan.scene.board.BoardScene;
import dk.koereplan.ui.common.Command;
import dk.koereplan.ui.common.Drafts;
import dk.koereplan.ui.common.Navigator;
import dk.koereplan.ui.common.PlanContext;
import dk.koereplan.ui.common.ScreenView;
import dk.koereplan.ui.common.Subscriptions;
import dk.koereplan.ui.control.Layer;
import dk.koereplan.ui.control.Nodes;
import dk.koereplan.ui.control.PictureScrollBar;
import dk.koereplan.ui.control.SceneCanvas;
import dk.koereplan.ui.control.SceneTree;
import dk.koereplan.ui.theme.Css;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Initiatives as cards, on one canvas. A card is moved by dragging it, or with Ctrl and the arrow keys.
public final class BoardView implements ScreenView {
    private final PlanContext context;
    private final Navigator navigator;
    private final Drafts drafts;
    private final Layer layer;
    private final BoardViewModel model;
    private final BorderPane root = new BorderPane();
    private final BoardBar bar;
    private final BoardChoices choices;
    private final SceneCanvas canvas;
    private final SceneTree tree;
    private final Subscriptions subscriptions = new Subscriptions();

    public BoardView(PlanContext context, Navigator navigator, Drafts drafts, Layer layer, BoardViewModel model) {
        this.context = context;
        this.navigator = navigator;
        this.drafts = drafts;
        this.layer = layer;
        this.model = model;
        canvas = new SceneCanvas(context.palette(), this::scene);
        canvas.handle(this::pick, this::open);
        canvas.answerFor(tag -> tag.recordId().isPresent());
        tree = canvas.readAs(new BoardTree(model, canvas, context, this::open));
        PictureScrollBar across = new PictureScrollBar(Orientation.HORIZONTAL, model::scrollTo);
        ColumnBars bars = new ColumnBars(model);
        canvas.painted(() -> {
            across.follow(model.across());
            bars.follow();
        });
        canvas.setOnScroll(this::onScroll);
        BoardGestures gestures = new BoardGestures(model, canvas, this::refused);
        canvas.overlay(new BoardOverlay(context, model, gestures)::shapes);
        new BoardKeys(context, navigator, model, canvas, gestures, this::refused);
        bar = new BoardBar(context, layer, model, subscriptions);
        StackPane area = new StackPane(canvas, bars);
        area.setMinSize(0, 0);
        root.getStyleClass().add(Css.SCREEN);
        root.setTop(bar);
        VBox cards = below(across, "board.hint");
        MatrixView matrix = new MatrixView(context, navigator, model.matrix(), subscriptions);
        VBox cells = below(null, "board.hint.matrix");
        subscriptions.now(model.settingProperty(), setting -> {
            root.setCenter(setting.isMatrix() ? matrix : area);
            root.setBottom(setting.isMatrix() ? cells : cards);
        });
        choices = new BoardChoices(context, model, bar);
        follow(gestures);
    }

    private VBox below(@Nullable Node bar, String hint) {
        VBox below = new VBox();
        if (bar != null) {
            below.getChildren().add(bar);
        }
        below.getChildren().add(Nodes.styled(Nodes.label(context.text(hint), Css.SMALL), "k-hint"));
        return below;
    }

    private void follow(BoardGestures gestures) {
        subscriptions.now(context.scopeProperty(), scope -> {
            gestures.abandon();
            model.refresh();
            model.hand().waiting().tryAgain();
        });
        subscriptions.later(context.selectionProperty(), this::selected);
        subscriptions.later(model.changedProperty(), this::changed);
        canvas.focusedProperty().subscribe((before, focused) -> focused(focused));
        subscriptions.add(model.hand()::putBack);
    }

    private dk.koereplan.scene.Scene scene(double width, double height) {
        return model.scene(width, height, canvas.isFocused());
    }

    private void changed() {
        canvas.repaint();
        model.focus()
                .map(spot -> BoardScene.tag(model.model(), spot))
                .filter(tag -> canvas.at().filter(tag::equals).isEmpty())
                .ifPresent(canvas::goTo);
    }

    /// The keyboard has come here: it is on something that is seen.
    private void focused(boolean focused) {
        if (focused && model.focus().isEmpty()) {
            model.focus(model.begin());
        } else {
            canvas.repaint();
        }
    }

    /// Something was selected, here or elsewhere.
    private void selected() {
        String id = context.selectionProperty().get();
        model.model().spot(id).ifPresentOrElse(model::focus, model::redraw);
        tree.focusMoved();
    }

    private void pick(Tag tag) {
        model.focusOn(tag);
        tag.recordId().ifPresent(context::select);
    }

    private void open(Tag tag) {
        tag.recordId().ifPresent(id -> {
            if (context.readOnly()) {
                context.select(id);
            } else {
                navigator.edit(id, "");
            }
        });
    }

    private void onScroll(ScrollEvent event) {
        boolean aside = event.isShiftDown() && event.getDeltaX() == 0;
        double right = aside ? -event.getDeltaY() : -event.getDeltaX();
        model.scroll(event.getX(), right, aside ? 0 : -event.getDeltaY());
        event.consume();
    }

    private void refused(CardHand.Refused refused) {
        RefusalCard card = new RefusalCard(
                context,
                refused,
                mending -> new MoveMending(navigator, drafts, model.hand().waiting()).mend(refused, mending),
                layer::hide);
        layer.showCentred(card, card.focus());
    }

    @Override
    public Parent node() {
        return root;
    }

    /// A command for each state that the selected initiative may be moved to, and for each way to lay the board out.
    @Override
    public List<Command> commands() {
        List<Command> commands = new ArrayList<>();
        for (InitiativeState state : InitiativeState.values()) {
            commands.add(Command.of(
                    "board.moveTo." + state.name(),
                    "",
                    "screen.board",
                    () -> model.hand().move(context.selectionProperty().get(), state, this::refused)));
        }
        commands.addAll(choices.all());
        return commands;
    }

    @Override
    public void close() {
        subscriptions.close();
    }
}
