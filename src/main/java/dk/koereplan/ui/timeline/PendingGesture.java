package dk.koereplan.ui.timeline;

import dk.koereplan.app.planning.Approval;
import dk.koereplan.app.planning.Planned;
import dk.koereplan.scene.Point;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A gesture that has something in hand, and what would come of it now. Nothing of it is written.
public sealed interface PendingGesture extends GestureState
        permits GestureState.Dragging, GestureState.Held, GestureState.Asking, GestureState.Saving {
    GesturePlanner.Outcome outcome();

    /// Where the pointer is, or was when it was dropped; null when keys did it.
    @Nullable
    Point pointer();

    /// Whether it has been dropped, and its reason or title is asked for.
    default boolean asked() {
        return false;
    }

    /// Why it could not be saved, in words; empty for no reason.
    default String refused() {
        return "";
    }

    default PlannedGesture what() {
        return outcome().what();
    }

    default Planned planned() {
        return outcome().planned();
    }

    /// What it would do to the rest of the plan, in words; empty for nothing.
    default String consequences() {
        return outcome().after().sentence();
    }

    default List<Planned.Changed> changes() {
        return planned() instanceof Planned.Proposal p ? p.changes() : List.of();
    }

    /// What is asked for is the title of what is new, not a reason.
    default boolean titled() {
        return what() instanceof PlannedGesture.Draw;
    }

    /// It moves something that has an agreed time, which may be meant too.
    default boolean concernsAgreed() {
        return planned() instanceof Planned.Proposal p && Approval.concerns(p);
    }
}
