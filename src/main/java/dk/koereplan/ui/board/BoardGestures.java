package dk.koereplan.ui.board;

import dk.koereplan.scene.Bounds;
import dk.koereplan.scene.Placed;
import dk.koereplan.scene.Point;
import dk.koereplan.ui.control.EdgeScroll;
import dk.koereplan.ui.control.SceneCanvas;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;

/// The mouse on the board: a card is taken hold of, carried over the columns and dropped. Nothing is written before it
/// is dropped.
final class BoardGestures {
    private static final double STILL = 4;
    private final BoardViewModel model;
    private final CardHand hand;
    private final SceneCanvas canvas;
    private final Consumer<CardHand.Refused> refused;
    private final EdgeScroll edgeScroll = new EdgeScroll(new Edge());
    private @Nullable Point pointer;
    private @Nullable Pressed pressed;
    private String hovered = "";

    /// A card that the button went down on.
    ///
    /// @param bounds of the card, as it was then
    /// @param spoilt given up: until the button is let go, nothing more happens
    private record Pressed(String id, Bounds bounds, Point at, boolean spoilt) {}

    BoardGestures(BoardViewModel model, SceneCanvas canvas, Consumer<CardHand.Refused> refused) {
        this.model = model;
        this.hand = model.hand();
        this.canvas = canvas;
        this.refused = refused;
        canvas.addEventFilter(MouseEvent.MOUSE_MOVED, event -> hover(new Point(event.getX(), event.getY())));
        canvas.addEventFilter(MouseEvent.MOUSE_EXITED, event -> hover(null));
        canvas.addEventFilter(MouseEvent.MOUSE_PRESSED, this::press);
        canvas.addEventFilter(MouseEvent.MOUSE_DRAGGED, this::drag);
        canvas.addEventFilter(MouseEvent.MOUSE_RELEASED, this::release);
        canvas.addEventFilter(MouseEvent.MOUSE_CLICKED, event -> {
            if (!event.isStillSincePress()) {
                event.consume();
            }
        });
    }

    Optional<Point> pointer() {
        return Optional.ofNullable(pointer);
    }

    /// The card that the pointer is over, or holds down; empty for none.
    Optional<Placed> hovered() {
        return Optional.ofNullable(pointer)
                .flatMap(at -> canvas.scene().flatMap(scene -> scene.at(at.x(), at.y())))
                .filter(placed -> placed.tag().recordId().isPresent());
    }

    boolean pressing() {
        return pressed != null;
    }

    /// Where the card in hand is drawn.
    Optional<Bounds> ghost() {
        Pressed held = pressed;
        Point at = pointer;
        return held == null || at == null
                ? Optional.empty()
                : Optional.of(new Bounds(
                        held.bounds().x() + at.x() - held.at().x(),
                        held.bounds().y() + at.y() - held.at().y(),
                        held.bounds().width(),
                        held.bounds().height()));
    }

    private void hover(@Nullable Point at) {
        pointer = at;
        String now = hovered().map(placed -> placed.tag().id()).orElse("");
        if (!now.equals(hovered)) {
            hovered = now;
            canvas.repaintOverlay();
        }
    }

    private void press(MouseEvent event) {
        canvas.requestFocus();
        Point at = new Point(event.getX(), event.getY());
        hover(at);
        pressed = event.getButton() != MouseButton.PRIMARY
                ? null
                : hovered()
                        .flatMap(placed -> model.geometry()
                                .card(placed.tag().id())
                                .map(bounds -> new Pressed(placed.tag().id(), bounds, at, false)))
                        .orElse(null);
        canvas.repaintOverlay();
    }

    private void drag(MouseEvent event) {
        Pressed now = pressed;
        if (now == null || now.spoilt()) {
            return;
        }
        double away =
                Math.hypot(event.getX() - now.at().x(), event.getY() - now.at().y());
        boolean carrying = hand.carried().isPresent();
        if (!carrying && (away < STILL || !lift(now))) {
            return;
        }
        edgeScroll.at(event.getX(), event.getY());
        moved(event.getX(), event.getY());
        event.consume();
    }

    private boolean lift(Pressed now) {
        boolean lifted = hand.lift(now.id());
        if (!lifted) {
            abandon();
        }
        return lifted;
    }

    /// The pointer, or the board beneath it, has moved. Above and below the columns nothing is dropped.
    private void moved(double x, double y) {
        pointer = new Point(x, y);
        boolean inside = y >= 0 && y <= canvas.getHeight() && x >= 0 && x <= canvas.getWidth();
        hand.over(inside ? model.geometry().cellAt(x, y) : Optional.empty());
        canvas.repaintOverlay();
    }

    private void release(MouseEvent event) {
        edgeScroll.stop();
        pressed = null;
        if (hand.carried().isPresent()) {
            event.consume();
            hand.drop(refused);
        }
        hover(new Point(event.getX(), event.getY()));
        canvas.repaintOverlay();
    }

    boolean busy() {
        return hand.carried().isPresent();
    }

    /// Escape, or another plan: the card is put back.
    void abandon() {
        Pressed now = pressed;
        pressed = now == null ? null : new Pressed(now.id(), now.bounds(), now.at(), true);
        edgeScroll.stop();
        if (busy()) {
            hand.putBack();
        }
        canvas.repaintOverlay();
    }

    /// Beneath the card in hand, the board moves to the side, and the column that it is over up or down.
    private final class Edge implements EdgeScroll.Picture {
        @Override
        public Bounds body() {
            return new Bounds(0, 0, canvas.getWidth(), canvas.getHeight());
        }

        @Override
        public void scroll(double right, double down) {
            model.scroll(pointer().map(Point::x).orElse(0.0), right, down);
        }

        @Override
        public void moved(double x, double y) {
            BoardGestures.this.moved(x, y);
        }
    }
}
