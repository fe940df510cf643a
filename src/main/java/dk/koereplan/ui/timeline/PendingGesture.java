package dk.koereplan.ui.timeline;

import dk.koereplan.app.planning.Approval;
import dk.koereplan.app.planning.Planned;
import java.util.List;

/// A gesture in progress, and what would come of it now. Nothing of it is written.
///
/// @param asked it has been dropped, and its reason or title is asked for
/// @param refused why it could not be saved, in words; empty for no reason
public record PendingGesture(PlannedGesture what, Planned planned, boolean asked, String refused) {
    List<Planned.Changed> changes() {
        return planned instanceof Planned.Proposal p ? p.changes() : List.of();
    }

    /// What is asked for is the title of what is new, not a reason.
    boolean titled() {
        return what instanceof PlannedGesture.Draw;
    }

    /// It moves something that has an agreed time, which may be meant too.
    boolean concernsAgreed() {
        return planned instanceof Planned.Proposal p && Approval.concerns(p);
    }

    PendingGesture dropped() {
        return new PendingGesture(what, planned, true, "");
    }

    PendingGesture refused(String why) {
        return new PendingGesture(what, planned, true, why);
    }
}
