package dk.koereplan.ui.timeline;

import dk.koereplan.analysis.cause.Driver;
import dk.koereplan.domain.Entity;
import dk.koereplan.scene.Placed;
import dk.koereplan.scene.Subject;
import dk.koereplan.scene.Tag;
import dk.koereplan.ui.common.Command;
import dk.koereplan.ui.common.Notices;
import dk.koereplan.ui.common.PlanContext;
import dk.koereplan.ui.control.Layer;
import dk.koereplan.ui.control.SceneCanvas;
import dk.koereplan.ui.timeline.card.CardFacts;
import dk.koereplan.ui.timeline.card.HoverCard;
import dk.koereplan.ui.timeline.card.ItemFacts;
import dk.koereplan.ui.timeline.card.LegendCard;
import dk.koereplan.ui.timeline.card.WhyCard;
import java.util.List;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.event.EventType;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.input.InputEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/// The cards that open over the timeline: by the pointer, which they never get in the way of, or by a key.
final class TimelineCards implements AutoCloseable {
    private static final String PLACE = "screen.timeline";
    private final PlanContext context;
    private final Notices notices;
    private final TimelineViewModel model;
    private final Layer layer;
    private final SceneCanvas canvas;
    private final PauseTransition rest = new PauseTransition(Duration.millis(300));
    private @Nullable Tag over;

    TimelineCards(PlanContext context, Notices notices, Layer layer, TimelineViewModel model, SceneCanvas canvas) {
        this.context = context;
        this.notices = notices;
        this.model = model;
        this.layer = layer;
        this.canvas = canvas;
    }

    boolean answers(InputEvent event) {
        EventType<?> type = event.getEventType();
        if (type == MouseEvent.MOUSE_EXITED || type == MouseEvent.MOUSE_PRESSED || type == ScrollEvent.SCROLL) {
            leave();
        } else if (event instanceof KeyEvent key && type == KeyEvent.KEY_PRESSED) {
            key(key);
        }
        return event instanceof MouseEvent mouse && type == MouseEvent.MOUSE_CLICKED && clicked(mouse);
    }

    /// The pointer is over this.
    void hover(MouseEvent event, Optional<Placed> found) {
        Tag tag = found.map(Placed::tag).orElse(null);
        if (tag != null && tag.equals(over)) {
            return;
        }
        leave();
        found.ifPresent(placed -> {
            over = placed.tag();
            rest.setOnFinished(done -> hint(placed, event.getX()));
            rest.playFromStart();
        });
    }

    private void hint(Placed placed, double x) {
        if (canvas.getScene() != null && !layer.showing()) {
            boolean legend = placed.tag().subject() == Subject.Part.LEGEND;
            layer.hint(area(placed.bounds(), x), legend ? wholeLegend() : new HoverCard(facts(placed)));
        }
    }

    /// Where the pointer is, as high as the thing it is on; in the window's coordinates.
    private Bounds area(dk.koereplan.scene.Bounds bounds, double x) {
        return canvas.localToScene(new BoundingBox(x, bounds.y(), 1, bounds.height()));
    }

    private void leave() {
        rest.stop();
        over = null;
        layer.hideHint();
    }

    /// On the legend's rest it opens the whole legend, which takes the focus.
    private boolean clicked(MouseEvent event) {
        Optional<Placed> rest = canvas.scene()
                .filter(scene -> event.getButton() == MouseButton.PRIMARY && event.isStillSincePress())
                .flatMap(scene -> scene.at(event.getX(), event.getY()))
                .filter(placed -> placed.tag().subject() == Subject.Part.LEGEND);
        rest.map(Placed::tag).ifPresent(canvas::goTo);
        rest.ifPresent(placed -> legend());
        return rest.isPresent();
    }

    private LegendCard wholeLegend() {
        return new LegendCard(context, model.model(), model.view());
    }

    /// Every sign in sight with its words; the legend itself has room for some.
    private void legend() {
        LegendCard card = wholeLegend();
        canvas.scene()
                .flatMap(scene -> scene.tagged().stream()
                        .filter(placed -> placed.tag().subject() == Subject.Part.LEGEND)
                        .findFirst())
                .ifPresentOrElse(placed -> show(placed, card), () -> layer.showCentred(card, card));
    }

    private void key(KeyEvent event) {
        if (!event.getCode().isModifierKey() && event.getCode() != KeyCode.ESCAPE) {
            leave();
        }
    }

    List<Command> commands() {
        BooleanBinding item = Bindings.createBooleanBinding(() -> focused().isPresent());
        BooleanBinding record = Bindings.createBooleanBinding(() -> record().isPresent());
        return List.of(
                Command.of("timeline.card", "Shift+F1", PLACE, item, this::details),
                Command.of("timeline.why", "Shift+F4", PLACE, record, this::why),
                Command.of("timeline.legend", "", PLACE, this::legend));
    }

    /// Those that a menu of what has the focus offers: why it is late only when it is.
    List<Command> offered() {
        boolean late = driver().isPresent();
        return commands().stream()
                .filter(command -> !command.key().equals("timeline.legend"))
                .filter(command -> late || !command.key().equals("timeline.why"))
                .toList();
    }

    /// What the keyboard is on, else what is selected where that is seen.
    Optional<Placed> focused() {
        String selected = context.selectionProperty().get();
        return canvas.current()
                .or(() -> canvas.scene()
                        .flatMap(scene -> scene.tagged().stream()
                                .filter(placed -> placed.tag().id().equals(selected))
                                .findFirst()));
    }

    /// What the hover card shows, to be read by whoever has no pointer: it takes the focus until Escape.
    void details() {
        focused().ifPresent(placed -> {
            HoverCard card = new HoverCard(facts(placed));
            card.setFocusTraversable(true);
            show(placed, card);
        });
    }

    private CardFacts facts(Placed placed) {
        return new ItemFacts(context, model.model()).of(placed.tag());
    }

    /// What the keyboard is on, else what is selected.
    private Optional<Entity> record() {
        return context.index().find(model.editing().focus()).or(() -> context.selected());
    }

    /// What drives it when it is late; empty for what is over or on time.
    private Optional<Driver> driver() {
        return record().flatMap(context.scope().facts()::delay);
    }

    private void why() {
        driver().ifPresentOrElse(
                        driver -> {
                            WhyCard card = new WhyCard(context, driver, layer::hide);
                            focused()
                                    .ifPresentOrElse(placed -> show(placed, card), () -> layer.showCentred(card, card));
                        },
                        () -> record().map(entity -> context.text("timeline.why.not", entity.title()))
                                .ifPresent(notices::say));
    }

    private void show(Placed placed, javafx.scene.layout.Region card) {
        double x = Math.max(placed.bounds().x(), 0);
        layer.showUnder(() -> area(placed.bounds(), x), card, card);
    }

    @Override
    public void close() {
        leave();
    }
}
