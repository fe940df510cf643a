package dk.koereplan.ui.timeline;

import dk.koereplan.scene.Scene;
import dk.koereplan.ui.control.SceneCanvas;
import java.util.Optional;
import javafx.scene.Cursor;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;

/// Shows what the pointer could do where it is: pull an end of a bar, or draw a link from the dot beside it.
final class Hover {
    private final TimelineEditing editing;
    private final SceneCanvas canvas;
    private final Ruler ruler;
    private @Nullable DragHandle handle;

    Hover(TimelineEditing editing, SceneCanvas canvas, Ruler ruler) {
        this.editing = editing;
        this.canvas = canvas;
        this.ruler = ruler;
    }

    /// What can be taken hold of there.
    Optional<DragHandle> grip(MouseEvent event) {
        boolean inside = ruler.body().contains(event.getX(), event.getY());
        return inside
                ? canvas.scene().flatMap(s -> DragHandle.at(s, event.getX(), event.getY(), handle()))
                : Optional.empty();
    }

    /// Whether the pointer says what it could do there.
    boolean move(MouseEvent event) {
        if (editing.tool().get()) {
            canvas.setCursor(Cursor.CROSSHAIR);
            return true;
        }
        Optional<DragHandle> over = grip(event);
        show(near(event)
                .or(() -> over.filter(g -> g.kind().isBar())
                        .map(g -> new DragHandle(DragHandle.Kind.BODY, g.id(), g.bounds()))));
        DragHandle.Kind kind = over.map(DragHandle::kind).orElse(DragHandle.Kind.BODY);
        boolean special = kind == DragHandle.Kind.START || kind == DragHandle.Kind.END || kind == DragHandle.Kind.LINK;
        if (special) {
            canvas.setCursor(kind == DragHandle.Kind.LINK ? Cursor.CROSSHAIR : Cursor.H_RESIZE);
        }
        return special;
    }

    void leave() {
        show(Optional.empty());
    }

    /// The bar whose dot is shown, as long as the pointer is on the way to it: the next bar may begin right there.
    private Optional<DragHandle> near(MouseEvent event) {
        return handle().filter(g -> {
            double right = event.getX() - g.bounds().right();
            double up = Math.abs(event.getY() - g.bounds().centreY());
            return right >= -DragHandle.REACH
                    && right <= DragHandle.HANDLE + DragHandle.REACH
                    && up <= g.bounds().height() / 2;
        });
    }

    private void show(Optional<DragHandle> bar) {
        if (!handle().equals(bar)) {
            handle = bar.orElse(null);
            canvas.repaintOverlay();
        }
    }

    private Optional<DragHandle> handle() {
        return Optional.ofNullable(handle);
    }

    /// The bar whose dot is shown, unless it has been moved away beneath the pointer, or is gone.
    Optional<DragHandle> handle(Scene scene) {
        DragHandle was = handle;
        if (was != null
                && DragHandle.all(scene, was.bounds()).stream()
                        .noneMatch(g -> g.kind().isBar() && g.isAt(was))) {
            handle = null;
        }
        return handle();
    }
}
