package dk.koereplan.ui.timeline;

import dk.koereplan.scene.Bounds;
import dk.koereplan.scene.Tag;
import dk.koereplan.scene.timeline.RecordPosition;
import dk.koereplan.scene.timeline.TimelineScene;
import dk.koereplan.ui.common.Command;
import dk.koereplan.ui.common.Edits;
import dk.koereplan.ui.common.Navigator;
import dk.koereplan.ui.common.Notices;
import dk.koereplan.ui.common.PlanContext;
import dk.koereplan.ui.common.ScreenView;
import dk.koereplan.ui.common.Subscriptions;
import dk.koereplan.ui.control.Layer;
import dk.koereplan.ui.control.PictureScrollBar;
import dk.koereplan.ui.control.SceneCanvas;
import dk.koereplan.ui.control.SceneTree;
import dk.koereplan.ui.theme.Css;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Orientation;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;
import javafx.scene.layout.BorderPane;

/// The timeline: one canvas, whose header and lane titles stay in place, between two scroll bars.
public final class TimelineView implements ScreenView {
    private final PlanContext context;
    private final Navigator navigator;
    private final TimelineViewModel model;
    private final BorderPane root = new BorderPane();
    private final SceneCanvas canvas;
    private final Subscriptions subscriptions = new Subscriptions();
    private final TimelineCards cards;
    private final TimelineMenu menu;
    private final TimelineCommands commands;
    private final EditingPane editing;
    private double pressedX;
    private double pressedY;

    public TimelineView(
            PlanContext context,
            Edits edits,
            Navigator navigator,
            Notices notices,
            Layer layer,
            TimelineViewModel model) {
        this.context = context;
        this.navigator = navigator;
        this.model = model;
        canvas = new SceneCanvas(context.palette(), model::scene);
        canvas.handle(this::pick, this::open);
        root.getStyleClass().addAll(Css.SCREEN, "k-timeline");
        TimelineBar bar = new TimelineBar(context, layer, model, subscriptions);
        cards = new TimelineCards(context, notices, layer, model, canvas);
        menu = new TimelineMenu(context, navigator, model, canvas, cards);
        SceneTree tree = canvas.readAs(new TimelineTree(navigator, model, canvas));
        commands = new TimelineCommands(context, navigator, model, canvas, bar::chooseLanes, bar::chooseBehind);
        bar.offer(commands.steps());
        root.setTop(bar);
        PictureScrollBar across = new PictureScrollBar(Orientation.HORIZONTAL, model.camera()::scrollToDay);
        PictureScrollBar down = new PictureScrollBar(Orientation.VERTICAL, model.camera()::scrollToRow);
        canvas.painted(() -> {
            across.follow(model.days());
            down.follow(model.rows());
            bar.painted();
        });
        editing = new EditingPane(context, edits, navigator, notices, model, canvas);
        BorderPane area = new BorderPane(editing);
        area.setRight(down);
        Minimap minimap = new Minimap(context, model);
        subscriptions.now(model.overviewProperty(), shown -> area.setBottom(shown ? minimap.node() : across));
        root.setCenter(area);
        handleInput();
        subscriptions.now(context.scopeProperty(), scope -> model.refresh());
        subscriptions.later(
                context.selectionProperty(),
                () -> model.reveal(context.selectionProperty().get()));
        canvas.widthProperty().subscribe((was, now) -> narrowed(was.doubleValue(), now.doubleValue()));
        subscriptions.later(model.movedProperty(), canvas::repaint);
        subscriptions.later(model.movedProperty(), minimap::follow);
        subscriptions.later(context.selectionProperty(), tree::focusMoved);
    }

    /// The inspector has taken some of the room: what it shows was in sight, and stays so.
    private void narrowed(double was, double now) {
        if (was > now && now > 0) {
            boolean seen = place().filter(TimelineScene.body(model.model(), model.view())::touches)
                    .isPresent();
            model.camera().sized(now, canvas.getHeight());
            place().filter(bounds -> seen).ifPresent(model.camera()::reveal);
        }
    }

    /// Where the record lies that the inspector shows.
    private Optional<Bounds> place() {
        String id = context.selectionProperty().get();
        return id.isEmpty() ? Optional.empty() : RecordPosition.of(model.model(), model.view(), id);
    }

    private void handleInput() {
        canvas.setOnScroll(this::onScroll);
        canvas.setOnZoom(this::onPinch);
        canvas.addEventHandler(MouseEvent.MOUSE_PRESSED, event -> {
            pressedX = event.getX();
            pressedY = event.getY();
        });
        canvas.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
        canvas.addEventHandler(MouseEvent.MOUSE_CLICKED, this::fold);
        root.addEventHandler(MouseEvent.MOUSE_CLICKED, cards::click);
        root.addEventHandler(KeyEvent.KEY_PRESSED, this::otherKeys);
    }

    private void pick(Tag tag) {
        tag.lane().ifPresent(model::focusLane);
        tag.recordId().ifPresent(context::select);
    }

    private void open(Tag tag) {
        if (!context.readOnly()) {
            tag.recordId().ifPresent(id -> navigator.edit(id, ""));
        }
    }

    /// A click on a lane's title folds the lane up, or out again.
    private void fold(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY && event.isStillSincePress() && event.getClickCount() == 1) {
            canvas.scene()
                    .flatMap(scene -> scene.at(event.getX(), event.getY()))
                    .flatMap(placed -> placed.tag().lane())
                    .ifPresent(model::toggle);
        }
    }

    private void onScroll(ScrollEvent event) {
        if (event.isShortcutDown()) {
            model.zoom(Math.exp(event.getDeltaY() / 240), event.getX());
        } else if (event.isShiftDown()) {
            model.pan(-event.getDeltaX() - event.getDeltaY(), 0);
        } else {
            model.pan(-event.getDeltaX(), -event.getDeltaY());
        }
        event.consume();
    }

    private void onPinch(ZoomEvent event) {
        model.zoom(event.getZoomFactor(), event.getX());
        event.consume();
    }

    private void drag(MouseEvent event) {
        model.pan(pressedX - event.getX(), pressedY - event.getY());
        pressedX = event.getX();
        pressedY = event.getY();
    }

    /// Plus and minus as keyboards without a key of their own for plus have them, and as number pads do. With Shift
    /// they mean the lanes everywhere, though plus needs it on such a keyboard: closer is Ctrl and the key alone.
    private void otherKeys(KeyEvent event) {
        boolean plus = event.getCode() == KeyCode.EQUALS || event.getCode() == KeyCode.ADD;
        boolean known = plus || event.getCode() == KeyCode.SUBTRACT;
        if (known && event.isShortcutDown() && !event.isAltDown()) {
            if (event.isShiftDown() && plus) {
                model.expandAll();
            } else if (event.isShiftDown()) {
                model.collapseAll();
            } else if (plus) {
                model.camera().zoomIn();
            } else {
                model.camera().zoomOut();
            }
            event.consume();
        }
    }

    @Override
    public Parent node() {
        return root;
    }

    @Override
    public List<Command> commands() {
        List<Command> all = new ArrayList<>(commands.all());
        all.addAll(editing.commands());
        all.addAll(cards.commands());
        all.addAll(menu.commands());
        return all;
    }

    @Override
    public void close() {
        editing.close();
        cards.close();
        menu.close();
        subscriptions.close();
    }
}
