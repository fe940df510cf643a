package dk.koereplan.ui.timeline;

import dk.koereplan.app.planning.Displacement;
import dk.koereplan.app.planning.DrawnInitiative;
import dk.koereplan.app.planning.EndMoves;
import dk.koereplan.app.planning.TimelinePoint;
import java.util.Map;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;

/// What was pressed, where in the picture, and at which time on the line: it stays that time when the picture moves.
///
/// @param grip null for the line itself
/// @param draftId the id of a new initiative, if that is what becomes of it
/// @param lanes where it was pressed
record Drag(@Nullable DragHandle grip, MouseEvent pressed, double time, String draftId, Map<String, String> lanes) {
    /// A box that selects.
    boolean box() {
        return pressed.isShiftDown();
    }

    /// @param x where the pointer is now
    /// @param target the id of what lies there; empty for nothing
    PlannedGesture inHand(TimelineEditing editing, Ruler ruler, double x, String target) {
        double now = ruler.timeAt(x);
        if (grip == null) {
            return new PlannedGesture.Draw(draftId, new DrawnInitiative(lanes, time, now, ruler.unit()));
        }
        String id = grip.id();
        Displacement.Days far = new Displacement.Days(now - time);
        return switch (grip.kind()) {
            case START ->
                new PlannedGesture.Pull(
                        id, EndMoves.Edge.START, end(grip.bounds().x(), far, ruler));
            case END ->
                new PlannedGesture.Pull(id, EndMoves.Edge.END, end(grip.bounds().right(), far, ruler));
            case CHIP -> new PlannedGesture.Put(id, new TimelinePoint(now, ruler.unit()));
            case LINK -> new PlannedGesture.Link(id, target.equals(id) ? "" : target);
            case BODY -> new PlannedGesture.Move(editing.movedWith(id), far);
            case MILESTONE ->
                editing.words().hangs(id)
                        ? new PlannedGesture.Put(id, new TimelinePoint(now, ruler.unit()))
                        : new PlannedGesture.Move(editing.movedWith(id), far);
        };
    }

    /// Where an end was when it was taken hold of, and so much further.
    private TimelinePoint end(double x, Displacement.Days far, Ruler ruler) {
        double was = time + ruler.timeAt(x) - ruler.timeAt(pressed.getX());
        return new TimelinePoint(was + far.days(), ruler.unit());
    }
}
