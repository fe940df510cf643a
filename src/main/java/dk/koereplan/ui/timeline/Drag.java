package dk.koereplan.ui.timeline;

import dk.koereplan.app.planning.Drawn;
import dk.koereplan.app.planning.Ends;
import dk.koereplan.app.planning.Place;
import dk.koereplan.app.planning.Shift;
import java.util.Map;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;

/// What was pressed, where in the picture, and at which time on the line: it stays that time when the picture moves.
///
/// @param grip null for the line itself
/// @param draftId the id of a new initiative, if that is what becomes of it
/// @param lanes where it was pressed
record Drag(@Nullable Grip grip, MouseEvent pressed, double time, String draftId, Map<String, String> lanes) {
    /// A box that selects.
    boolean box() {
        return pressed.isShiftDown();
    }

    /// @param x where the pointer is now
    /// @param target the id of what lies there; empty for nothing
    InHand inHand(TimelineEditing editing, Ruler ruler, double x, String target) {
        double now = ruler.timeAt(x);
        if (grip == null) {
            return new InHand.Draw(draftId, new Drawn(lanes, time, now, ruler.unit()));
        }
        String id = grip.id();
        Shift.Days far = new Shift.Days(now - time);
        return switch (grip.kind()) {
            case START -> new InHand.Pull(id, Ends.Edge.START, end(grip.bounds().x(), far, ruler));
            case END -> new InHand.Pull(id, Ends.Edge.END, end(grip.bounds().right(), far, ruler));
            case CHIP -> new InHand.Put(id, new Place(now, ruler.unit()));
            case LINK -> new InHand.Link(id, target.equals(id) ? "" : target);
            case BODY -> new InHand.Move(editing.movedWith(id), far);
            case MILESTONE ->
                editing.words().hangs(id)
                        ? new InHand.Put(id, new Place(now, ruler.unit()))
                        : new InHand.Move(editing.movedWith(id), far);
        };
    }

    /// Where an end was when it was taken hold of, and so much further.
    private Place end(double x, Shift.Days far, Ruler ruler) {
        double was = time + ruler.timeAt(x) - ruler.timeAt(pressed.getX());
        return new Place(was + far.days(), ruler.unit());
    }
}
