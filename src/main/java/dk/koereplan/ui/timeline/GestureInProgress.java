package dk.koereplan.ui.timeline;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// The one gesture on the timeline that is in progress. It changes here and nowhere else, and only to what may follow.
final class GestureInProgress {
    static final GestureState IDLE = new GestureState.Idle();

    private final ReadOnlyObjectWrapper<GestureState> state = new ReadOnlyObjectWrapper<>(IDLE);

    ReadOnlyObjectProperty<GestureState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    GestureState now() {
        return state.get();
    }

    /// Goes on, if it still is what it is taken for, and may become the next.
    ///
    /// @return false when it is refused, and nothing has changed
    boolean transition(GestureState from, GestureState to) {
        boolean may = from.equals(now()) && from.mayBecome(to);
        if (may) {
            state.set(to);
        }
        return may;
    }

    /// What is in hand, also while the mouse has been pressed on something else and not moved yet.
    Optional<PendingGesture> held() {
        return switch (now()) {
            case PendingGesture held -> Optional.of(held);
            case GestureState.Pressed pressed
            when pressed.before() instanceof PendingGesture before -> Optional.of(before);
            default -> Optional.empty();
        };
    }

    /// Whether the mouse is dragging something.
    boolean dragging() {
        return now() instanceof GestureState.Dragging || now() instanceof GestureState.Boxing;
    }

    /// Gives up what is in hand; while the button is still down, until it is let go.
    void abandon() {
        GestureState now = now();
        boolean down = dragging() || now instanceof GestureState.Pressed;
        transition(now, down ? new GestureState.Spoilt() : IDLE);
    }
}
