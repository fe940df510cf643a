package dk.koereplan.ui.timeline;

import dk.koereplan.ui.control.SceneCanvas;
import java.util.Optional;
import javafx.scene.Cursor;
import javafx.scene.input.MouseEvent;

/// Shows what the pointer could do where it is: pull an end of a bar, or draw a link from the dot beside it.
final class Hover {
    private final TimelineEditing editing;
    private final SceneCanvas canvas;
    private final Ghosts ghosts;
    private final Ruler ruler;

    Hover(TimelineEditing editing, SceneCanvas canvas, Ghosts ghosts, Ruler ruler) {
        this.editing = editing;
        this.canvas = canvas;
        this.ghosts = ghosts;
        this.ruler = ruler;
        canvas.addEventFilter(MouseEvent.MOUSE_MOVED, this::move);
        canvas.addEventFilter(MouseEvent.MOUSE_EXITED, event -> show(Optional.empty()));
    }

    /// What can be taken hold of there.
    Optional<Grip> grip(MouseEvent event) {
        boolean inside = ruler.body().contains(event.getX(), event.getY());
        return inside
                ? canvas.scene().flatMap(s -> Grip.at(s, event.getX(), event.getY(), ghosts.handle()))
                : Optional.empty();
    }

    private void move(MouseEvent event) {
        if (editing.tool().get()) {
            canvas.setCursor(Cursor.CROSSHAIR);
            event.consume();
            return;
        }
        Optional<Grip> over = grip(event);
        show(near(event)
                .or(() -> over.filter(g -> g.kind().isBar()).map(g -> new Grip(Grip.Kind.BODY, g.id(), g.bounds()))));
        Grip.Kind kind = over.map(Grip::kind).orElse(Grip.Kind.BODY);
        if (kind == Grip.Kind.START || kind == Grip.Kind.END || kind == Grip.Kind.LINK) {
            canvas.setCursor(kind == Grip.Kind.LINK ? Cursor.CROSSHAIR : Cursor.H_RESIZE);
            event.consume();
        }
    }

    /// The bar whose dot is shown, as long as the pointer is on the way to it: the next bar may begin right there.
    private Optional<Grip> near(MouseEvent event) {
        return ghosts.handle().filter(g -> {
            double right = event.getX() - g.bounds().right();
            double up = Math.abs(event.getY() - g.bounds().centreY());
            return right >= -Grip.REACH
                    && right <= Grip.HANDLE + Grip.REACH
                    && up <= g.bounds().height() / 2;
        });
    }

    private void show(Optional<Grip> bar) {
        if (!ghosts.handle().equals(bar)) {
            ghosts.handle(bar.orElse(null));
            canvas.repaintOverlay();
        }
    }
}
