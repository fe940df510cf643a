package dk.koereplan.ui.timeline;

import dk.koereplan.scene.Tag;
import dk.koereplan.scene.timeline.LaneField;
import dk.koereplan.scene.timeline.LaneSetting;
import dk.koereplan.ui.common.Command;
import dk.koereplan.ui.common.Desk;
import dk.koereplan.ui.common.ScreenView;
import dk.koereplan.ui.common.Subscriptions;
import dk.koereplan.ui.control.Choice;
import dk.koereplan.ui.control.Nodes;
import dk.koereplan.ui.control.SceneCanvas;
import dk.koereplan.ui.theme.Css;
import dk.koereplan.ui.theme.Icons;
import java.util.List;
import java.util.function.DoubleConsumer;
import javafx.geometry.Orientation;
import javafx.scene.Parent;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;

/// The timeline: one canvas, whose header and lane titles stay in place, between two scroll bars.
public final class TimelineView implements ScreenView {
    private final Desk desk;
    private final TimelineViewModel model;
    private final BorderPane root = new BorderPane();
    private final SceneCanvas canvas;
    private final ScrollBar across = bar(Orientation.HORIZONTAL);
    private final ScrollBar down = bar(Orientation.VERTICAL);
    private final Subscriptions subscriptions = new Subscriptions();
    private boolean adjusting;
    private double pressedX;
    private double pressedY;

    public TimelineView(Desk desk, TimelineViewModel model) {
        this.desk = desk;
        this.model = model;
        canvas = new SceneCanvas(desk.context().appearance().palette(), model::scene);
        canvas.handle(this::pick, this::open);
        canvas.painted(this::adjustBars);
        root.getStyleClass().addAll(Css.SCREEN, "k-timeline");
        root.setTop(toolbar());
        BorderPane area = new BorderPane(canvas);
        area.setRight(down);
        area.setBottom(across);
        root.setCenter(area);
        follow(across, model::scrollToDay);
        follow(down, model::scrollToRow);
        canvas.setOnScroll(this::onScroll);
        canvas.addEventHandler(MouseEvent.MOUSE_PRESSED, event -> {
            pressedX = event.getX();
            pressedY = event.getY();
        });
        canvas.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
        subscriptions.now(desk.context().scopeProperty(), scope -> model.refresh());
        subscriptions.later(
                desk.context().selectionProperty(),
                () -> model.reveal(desk.context().selectionProperty().get()));
        subscriptions.later(model.movedProperty(), canvas::repaint);
    }

    private static ScrollBar bar(Orientation orientation) {
        ScrollBar bar = new ScrollBar();
        bar.setOrientation(orientation);
        bar.setFocusTraversable(false);
        return bar;
    }

    private HBox toolbar() {
        HBox bar = Nodes.row(
                8,
                Nodes.label(desk.text("timeline.lanes"), Css.SECONDARY),
                new Choice<>(
                        LaneField.values(),
                        model.lanesProperty().get().outer(),
                        l -> desk.text("timeline.lanes." + l.name()),
                        field -> model.choose(LaneSetting.by(field))),
                Nodes.spacer(),
                Nodes.button(desk.text("timeline.zoom.year"), model::byYear, Css.CHIP),
                Nodes.button(desk.text("timeline.zoom.quarter"), model::byQuarter, Css.CHIP),
                Nodes.button(desk.text("timeline.zoom.all"), model::fit, Css.CHIP),
                Nodes.iconButton(Icons.ZOOM_OUT, desk.text("timeline.zoom.out"), model::zoomOut),
                Nodes.iconButton(Icons.ZOOM_IN, desk.text("timeline.zoom.in"), model::zoomIn),
                Nodes.iconButton(Icons.TODAY, desk.text("timeline.asOf"), model::showAsOf));
        bar.getStyleClass().add("k-screen-bar");
        return bar;
    }

    private void pick(Tag tag) {
        if (desk.context().index().find(tag.id()).isPresent()) {
            desk.select(tag.id());
        }
    }

    private void open(Tag tag) {
        if (desk.context().index().find(tag.id()).isPresent() && !desk.context().readOnly()) {
            desk.navigator().edit(tag.id(), "");
        }
    }

    private void follow(ScrollBar bar, DoubleConsumer scroll) {
        bar.valueProperty().subscribe((before, now) -> {
            if (!adjusting) {
                scroll.accept(now.doubleValue());
            }
        });
    }

    private void adjustBars() {
        adjusting = true;
        adjust(across, model.days());
        adjust(down, model.rows());
        adjusting = false;
    }

    private static void adjust(ScrollBar bar, TimelineViewModel.Range range) {
        double room = range.last() - range.first() - range.seen();
        bar.setVisible(range.scrolls());
        bar.setMin(range.first());
        bar.setMax(Math.max(range.first(), range.last() - range.seen()));
        bar.setVisibleAmount(Math.max(0, room) * range.seen() / Math.max(1, range.last() - range.first()));
        bar.setUnitIncrement(range.seen() / 12);
        bar.setBlockIncrement(range.seen() * .8);
        bar.setValue(range.at());
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

    private void drag(MouseEvent event) {
        model.pan(pressedX - event.getX(), pressedY - event.getY());
        pressedX = event.getX();
        pressedY = event.getY();
    }

    @Override
    public Parent node() {
        return root;
    }

    @Override
    public List<Command> commands() {
        String place = "screen.timeline";
        return List.of(
                Command.of("timeline.zoom.in", "Shortcut+Plus", place, model::zoomIn),
                Command.of("timeline.zoom.out", "Shortcut+Minus", place, model::zoomOut),
                Command.of("timeline.zoom.all", "Shortcut+0", place, model::fit),
                Command.of("timeline.zoom.quarter", "Shortcut+Shift+Q", place, model::byQuarter),
                Command.of("timeline.zoom.year", "Shortcut+Shift+Y", place, model::byYear),
                Command.of("timeline.asOf", "Shortcut+Home", place, model::showAsOf),
                Command.of("timeline.lanes.REGION", "", place, () -> model.choose(LaneSetting.by(LaneField.REGION))),
                Command.of("timeline.lanes.TRACK", "", place, () -> model.choose(LaneSetting.by(LaneField.TRACK))),
                Command.of("timeline.pan.left", "Shortcut+Left", place, () -> model.pan(-120, 0)),
                Command.of("timeline.pan.right", "Shortcut+Right", place, () -> model.pan(120, 0)));
    }

    @Override
    public void close() {
        subscriptions.close();
    }
}
