package dk.koereplan.ui.timeline.view;

import dk.koereplan.ui.control.SceneCanvas;
import javafx.scene.input.InputEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;

/// Moves the picture by wheel, pinch and drag, and folds its lanes by a click on their titles.
public final class PictureMoves {
    private final Viewport seen;
    private final SceneCanvas canvas;
    private double pressedX;
    private double pressedY;

    public PictureMoves(Viewport seen, SceneCanvas canvas) {
        this.seen = seen;
        this.canvas = canvas;
    }

    /// Whether an event was for it alone.
    public boolean answers(InputEvent event) {
        return switch (event) {
            case ScrollEvent scroll when scroll.getEventType() == ScrollEvent.SCROLL -> scrolled(scroll);
            case ZoomEvent pinch when pinch.getEventType() == ZoomEvent.ZOOM -> pinched(pinch);
            case MouseEvent mouse when mouse.getEventType() == MouseEvent.MOUSE_DRAGGED -> dragged(mouse);
            case MouseEvent mouse when mouse.getEventType() == MouseEvent.MOUSE_PRESSED -> pressed(mouse);
            case MouseEvent mouse when mouse.getEventType() == MouseEvent.MOUSE_CLICKED -> clicked(mouse);
            default -> false;
        };
    }

    private boolean scrolled(ScrollEvent event) {
        if (event.isShortcutDown()) {
            seen.zoom(Math.exp(event.getDeltaY() / 240), event.getX());
        } else if (event.isShiftDown()) {
            seen.pan(-event.getDeltaX() - event.getDeltaY(), 0);
        } else {
            seen.pan(-event.getDeltaX(), -event.getDeltaY());
        }
        return true;
    }

    private boolean pinched(ZoomEvent event) {
        seen.zoom(event.getZoomFactor(), event.getX());
        return true;
    }

    private boolean pressed(MouseEvent event) {
        pressedX = event.getX();
        pressedY = event.getY();
        return false;
    }

    private boolean dragged(MouseEvent event) {
        seen.pan(pressedX - event.getX(), pressedY - event.getY());
        return pressed(event);
    }

    /// On a lane's title it folds the lane up, or out again; that it is picked as well is the canvas's part.
    private boolean clicked(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY && event.isStillSincePress() && event.getClickCount() == 1) {
            canvas.scene()
                    .flatMap(scene -> scene.at(event.getX(), event.getY()))
                    .flatMap(placed -> placed.tag().lane())
                    .ifPresent(seen::toggle);
        }
        return false;
    }

    /// Plus and minus as keyboards without a key of their own for plus have them, and as number pads do. With Shift
    /// they mean the lanes everywhere, though plus needs it on such a keyboard: closer is Ctrl and the key alone.
    public boolean otherKeys(KeyEvent event) {
        boolean plus = event.getCode() == KeyCode.EQUALS || event.getCode() == KeyCode.ADD;
        boolean known = plus || event.getCode() == KeyCode.SUBTRACT;
        if (!known || !event.isShortcutDown() || event.isAltDown()) {
            return false;
        }
        if (event.isShiftDown() && plus) {
            seen.expandAll();
        } else if (event.isShiftDown()) {
            seen.collapseAll();
        } else if (plus) {
            seen.camera().zoomIn();
        } else {
            seen.camera().zoomOut();
        }
        return true;
    }
}
