package dk.koereplan.ui.timeline;

import dk.koereplan.scene.Bounds;
import dk.koereplan.scene.Tag;
import dk.koereplan.scene.timeline.RecordPosition;
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
import dk.koereplan.ui.timeline.view.Minimap;
import dk.koereplan.ui.timeline.view.PictureMoves;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.Orientation;
import javafx.scene.Parent;
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
            boolean seen = place().filter(model.body()::touches).isPresent();
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
        canvas.handle(this::pick, this::open);
        canvas.hovered(cards::hover);
        PictureMoves moves = new PictureMoves(model, canvas);
        TimelineInput input = new TimelineInput(Map.of(
                TimelineInput.Interpreter.QUESTION, editing::beside,
                TimelineInput.Interpreter.CARDS, cards::answers,
                TimelineInput.Interpreter.GESTURES, editing.gestures()::answers,
                TimelineInput.Interpreter.KEYS, editing.keys()::answers,
                TimelineInput.Interpreter.MENU, menu::answers,
                TimelineInput.Interpreter.PICTURE, moves::answers));
        input.listen(canvas, editing);
        input.listen(root, moves::otherKeys);
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
