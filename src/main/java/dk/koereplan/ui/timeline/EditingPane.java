package dk.koereplan.ui.timeline;

import dk.koereplan.domain.roadmap.EntityKind;
import dk.koereplan.i18n.Words;
import dk.koereplan.scene.Bounds;
import dk.koereplan.ui.common.Command;
import dk.koereplan.ui.common.Edits;
import dk.koereplan.ui.common.Navigator;
import dk.koereplan.ui.common.Notices;
import dk.koereplan.ui.common.PlanContext;
import dk.koereplan.ui.common.Subscriptions;
import dk.koereplan.ui.control.CardPlacement;
import dk.koereplan.ui.control.Focusables;
import dk.koereplan.ui.control.Nodes;
import dk.koereplan.ui.control.SceneCanvas;
import dk.koereplan.ui.theme.Css;
import java.util.List;
import java.util.Optional;
import javafx.geometry.BoundingBox;
import javafx.geometry.Dimension2D;
import javafx.geometry.Point2D;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.InputEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/// The timeline's canvas with everything that edits it: mouse, keys, what is in hand drawn above it, and the card that
/// asks for a reason.
final class EditingPane extends StackPane implements AutoCloseable {
    private static final double GAP = 8;
    private static final double BELOW_WORDS = 64;
    private final PlanContext context;
    private final Notices notices;
    private final TimelineViewModel model;
    private final SceneCanvas canvas;
    private final Ghosts ghosts;
    private final Gestures gestures;
    private final TimelineKeys keys;
    private final EditingCommands actions;
    private final Pane above = new Pane();
    private final Button begin;
    private final Ruler ruler;
    private final Subscriptions subscriptions = new Subscriptions();
    private @Nullable EditCard card;

    EditingPane(
            PlanContext context,
            Edits edits,
            Navigator navigator,
            Notices notices,
            TimelineViewModel model,
            SceneCanvas canvas) {
        super(canvas);
        this.context = context;
        this.notices = notices;
        this.model = model;
        this.canvas = canvas;
        setMinSize(0, 0);
        above.setPickOnBounds(false);
        begin = Nodes.button(
                Words.begin(EntityKind.INITIATIVE, context.texts()),
                () -> navigator.create(EntityKind.INITIATIVE, ""),
                Css.PRIMARY);
        getChildren().addAll(begin, above);
        ruler = new Ruler(model);
        subscriptions.now(context.indexProperty(), index -> {
            begin.setVisible(index.initiatives().isEmpty() && !context.readOnly());
            begin.setManaged(begin.isVisible());
        });
        begin.setTranslateY(BELOW_WORDS);
        Hover hover = new Hover(model.editing(), canvas, ruler);
        ghosts = new Ghosts(context, model, ruler, hover);
        gestures = new Gestures(edits, model, canvas, hover, ruler);
        actions = new EditingCommands(context, edits, navigator, model, canvas, new FocusWalk(model, canvas), ruler);
        keys = new TimelineKeys(actions, model.editing(), gestures);
        canvas.overlay(ghosts::shapes);
        TimelineEditing editing = model.editing();
        subscriptions.later(editing.gesture().stateProperty(), this::showHeld);
        subscriptions.later(editing.focusProperty(), () -> {
            model.remark();
            model.tag(editing.focus()).ifPresent(canvas::goTo);
        });
        subscriptions.later(editing.selection().idsProperty(), model::remark);
        subscriptions.later(editing.tool(), this::tool);
    }

    List<Command> commands() {
        return actions.all();
    }

    Gestures gestures() {
        return gestures;
    }

    TimelineKeys keys() {
        return keys;
    }

    /// The button of an empty plan stands in the middle of the line, below its words.
    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        if (begin.isVisible()) {
            begin.setTranslateX(ruler.body().centreX() - getWidth() / 2);
        }
    }

    private void showHeld() {
        Optional<PendingGesture> held = model.editing().held().filter(PendingGesture::asked);
        EditCard shown = card;
        if (held.isEmpty()) {
            if (shown != null) {
                card = null;
                boolean inside = shown.getScene() != null && focusIsIn(shown);
                above.getChildren().clear();
                if (inside) {
                    canvas.requestFocus();
                }
            }
        } else if (shown == null) {
            EditCard made = new EditCard(context, model.editing(), keys::onCard);
            card = made;
            made.show(held.get());
            above.getChildren().setAll(made);
            place(made, held.get());
            made.field().requestFocus();
        } else {
            shown.show(held.get());
            place(shown, held.get());
        }
        canvas.repaintOverlay();
    }

    /// The tool has been taken up or laid down: the keyboard is here, so that Escape lays it down.
    private void tool() {
        boolean on = model.editing().tool().get();
        canvas.setCursor(on ? Cursor.CROSSHAIR : Cursor.DEFAULT);
        if (on) {
            canvas.requestFocus();
            notices.say(context.text("timeline.draw.how"));
        }
    }

    private static boolean focusIsIn(EditCard card) {
        for (Node node = card.getScene().getFocusOwner(); node != null; node = node.getParent()) {
            if (node == card) {
                return true;
            }
        }
        return false;
    }

    /// Beside what it is about, which it does not cover when that can be helped; always inside the picture.
    private void place(EditCard shown, PendingGesture held) {
        Bounds about = canvas.scene().map(scene -> ghosts.area(scene, held)).orElse(new Bounds(0, 0, 0, 0));
        shown.applyCss();
        double width = shown.prefWidth(-1);
        double height = shown.prefHeight(width);
        BoundingBox area = new BoundingBox(about.x(), about.y(), about.width(), about.height());
        Point2D at = CardPlacement.of(
                area,
                Ghosts.near(about, held.pointer()),
                new Dimension2D(width, height),
                new Dimension2D(getWidth(), getHeight()),
                GAP);
        shown.resizeRelocate(at.getX(), at.getY(), width, height);
    }

    /// A click beside the card is no answer: it is asked again.
    boolean beside(InputEvent event) {
        EditCard shown = card;
        boolean moves = !(event instanceof MouseEvent) || event.getEventType() == MouseEvent.MOUSE_MOVED;
        if (shown == null || moves || !(event.getTarget() instanceof Node at) || Focusables.within(shown, at)) {
            return false;
        }
        if (event.getEventType() == MouseEvent.MOUSE_PRESSED) {
            shown.field().requestFocus();
            notices.say(context.text("timeline.edit.unanswered"));
        }
        return true;
    }

    /// What nobody has answered is not saved, and that is told.
    private void discard() {
        if (card != null) {
            model.editing().cancel();
            notices.say(context.text("timeline.edit.discarded"));
        }
    }

    @Override
    public void close() {
        discard();
        model.editing().cancel();
        subscriptions.close();
        model.editing().tool().set(false);
    }
}
