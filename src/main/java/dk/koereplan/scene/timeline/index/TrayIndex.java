package dk.koereplan.scene.timeline.index;

import dk.koereplan.analysis.GivenTime;
import dk.koereplan.analysis.facts.Facts;
import dk.koereplan.analysis.overview.Scope;
import dk.koereplan.analysis.overview.Undated;
import dk.koereplan.domain.Entity;
import dk.koereplan.domain.time.When;
import dk.koereplan.domain.work.Initiative;
import dk.koereplan.domain.work.Milestone;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/// Collects what has no date: initiatives first, then whatever else is open. Nothing is lost.
final class TrayIndex {
    private TrayIndex() {}

    /// @param milestones those without a date, open or not
    static List<TrayEntry> entries(Scope scope, List<Initiative> undated, Collection<Milestone> milestones) {
        Facts facts = scope.facts();
        var entries = new ArrayList<TrayEntry>();
        for (Initiative initiative : undated) {
            entries.add(new TrayEntry(initiative, given(initiative, facts)));
        }
        for (Entity entity : Undated.rest(milestones, scope)) {
            entries.add(new TrayEntry(entity, facts.time(entity).when()));
        }
        return List.copyOf(entries);
    }

    /// The words nearest to a time: the end's, or else the beginning's.
    private static When given(Initiative initiative, Facts facts) {
        GivenTime due = facts.time(initiative);
        return due.isUnknown() ? facts.startTime(initiative).when() : due.when();
    }
}
