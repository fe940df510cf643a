package dk.koereplan.ui.timeline.offender;

import dk.koereplan.ui.control.SceneCanvas;
import javafx.scene.input.MouseEvent;

/// Planted: listens to the timeline's canvas beside its dispatcher, so that nobody says who sees a press first.
final class SecondListener {
    void listen(SceneCanvas canvas) {
        canvas.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> event.consume());
    }
}
