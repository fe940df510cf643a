package dk.koereplan.ui.timeline;

import dk.koereplan.analysis.PlanIndex;
import dk.koereplan.app.planning.Approval;
import dk.koereplan.app.planning.Planned;
import dk.koereplan.ui.common.Edits;
import dk.koereplan.ui.common.PlanContext;

/// Finds out what would come of a gesture: once for each place that it comes to, whoever asks afterwards.
class GesturePlanner {
    private final PlanContext context;
    private final Edits edits;

    GesturePlanner(PlanContext context, Edits edits) {
        this.context = context;
        this.edits = edits;
    }

    /// @param on the plan that it was found out for
    record Outcome(PlannedGesture what, Planned planned, Consequences after, PlanIndex on) {}

    /// What is new is called so until it has a title.
    final Outcome of(PlannedGesture what) {
        return of(what, context.text("timeline.edit.new.title"));
    }

    private Outcome of(PlannedGesture what, String typed) {
        return outcome(what, planned(what, typed));
    }

    /// What is meant by it when it is saved: the same, unless a title is typed, the agreed times are meant as well, or
    /// the plan has changed since.
    final Outcome meant(Outcome shown, String typed, boolean agreed) {
        boolean same = shown.on() == context.index() && !(shown.what() instanceof PlannedGesture.Draw);
        Outcome now = same ? shown : of(shown.what(), typed);
        return agreed && now.planned() instanceof Planned.Proposal p ? outcome(now.what(), Approval.too(p)) : now;
    }

    private Outcome outcome(PlannedGesture what, Planned planned) {
        Consequences after =
                planned instanceof Planned.Proposal p && !p.isEmpty() ? consequences(p) : Consequences.NONE;
        return new Outcome(what, planned, after, context.index());
    }

    Planned planned(PlannedGesture what, String typed) {
        return what.plan(context, edits, typed);
    }

    Consequences consequences(Planned.Proposal proposal) {
        return Consequences.of(proposal, context);
    }
}
