package dk.koereplan.ui.timeline;

import dk.koereplan.scene.Bounds;
import dk.koereplan.scene.Point;
import org.jspecify.annotations.Nullable;

/// Where a gesture is in its life, by mouse or by keys. Nothing of the plan changes before it is [Saving].
public sealed interface GestureState
        permits GestureState.Idle, GestureState.Pressed, GestureState.Boxing, PendingGesture, GestureState.Spoilt {
    /// What this may become, and nothing else.
    default boolean mayBecome(GestureState next) {
        return switch (this) {
            case Idle idle -> next instanceof Pressed || next instanceof Held;
            case Pressed pressed ->
                next instanceof Boxing
                        || next instanceof Dragging
                        || next instanceof Spoilt
                        || next.equals(pressed.before());
            case Boxing boxing -> next instanceof Boxing || next instanceof Spoilt || next instanceof Idle;
            case Dragging dragging ->
                next instanceof Dragging || next instanceof Asking || next instanceof Spoilt || next instanceof Idle;
            case Held held ->
                next instanceof Held
                        || next instanceof Pressed
                        || next instanceof Asking
                        || next instanceof Saving
                        || next instanceof Idle;
            case Asking asking -> next instanceof Asking || next instanceof Saving || next instanceof Idle;
            case Saving saving -> next instanceof Asking || next instanceof Idle;
            case Spoilt spoilt -> next instanceof Idle;
        };
    }

    /// Nothing is in hand.
    record Idle() implements GestureState {}

    /// The mouse has been pressed on something, and has not moved yet.
    ///
    /// @param before comes back when it is let go where it was: nothing, or a link that is made by keys
    record Pressed(Drag drag, GestureState before) implements GestureState {}

    /// A box is drawn that selects.
    record Boxing(Drag drag, Bounds box) implements GestureState {}

    /// Something is moved, pulled, drawn or linked by the mouse.
    record Dragging(
            Drag drag,
            GesturePlanner.Outcome outcome,
            @Nullable Point pointer) implements PendingGesture {}

    /// The same by keys: it goes on until it is dropped.
    record Held(GesturePlanner.Outcome outcome) implements PendingGesture {
        @Override
        public @Nullable Point pointer() {
            return null;
        }
    }

    /// It has been dropped, and its reason or title is asked for.
    ///
    /// @param refused why it could not be saved, in words; empty for no reason
    record Asking(GesturePlanner.Outcome outcome, @Nullable Point pointer, String refused) implements PendingGesture {
        @Override
        public boolean asked() {
            return true;
        }
    }

    /// It is being written.
    record Saving(GesturePlanner.Outcome outcome, @Nullable Point pointer) implements PendingGesture {
        @Override
        public boolean asked() {
            return true;
        }
    }

    /// It was given up while the button is still down: until that is let go, nothing more happens.
    record Spoilt() implements GestureState {}
}
