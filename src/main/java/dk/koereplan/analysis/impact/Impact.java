package dk.koereplan.analysis.impact;

import dk.koereplan.analysis.AsOf;
import dk.koereplan.analysis.DependencyStatus;
import dk.koereplan.analysis.PlanIndex;
import dk.koereplan.domain.Entity;
import dk.koereplan.domain.work.Initiative;
import dk.koereplan.domain.work.Milestone;
import java.util.List;
import java.util.Map;

/// What other times of some records would do to the rest of the plan. Nothing moves by itself: `offered` is for a
/// person to accept. What cannot be decided is in none of the lists.
///
/// @param broken dependencies that are broken only then
/// @param mended dependencies that are broken now and would not be any more
/// @param gates planned decisions and hearings that the new times pass, each once
/// @param outside open milestones that would lie outside their initiative, and do not now
/// @param offered what would have to move, and how far, so that nothing that hangs on the records stays broken
public record Impact(
        List<DependencyStatus> broken,
        List<DependencyStatus> mended,
        List<Passed> gates,
        List<Outside> outside,
        List<Offer> offered) {
    /// An initiative or milestone that passes the time of a decision gate or of a hearing's deadline about it.
    ///
    /// @param late it would be finished only afterwards; else it would begin before
    public record Passed(Entity gate, Entity item, boolean late) {}

    /// @param days how many days at least after the end of the initiative; negative before its beginning
    public record Outside(Milestone milestone, Initiative initiative, long days) {}

    /// A record that a person may let move too.
    ///
    /// @param after the record with its new times, each of the precision that it had
    /// @param days how much later it begins
    /// @param waitsFor the id of what pushes it
    /// @param along the planned milestones of an initiative with their new times, which move with it
    public record Offer(Entity before, Entity after, long days, String waitsFor, List<Milestone> along) {}

    /// Takes time that grows with what hangs on the changed records, not with the plan.
    ///
    /// @param changed records by id, with their new times; also a dependency that is not in the plan yet
    /// @param asOf what has begun by then is not offered
    public static Impact of(Map<String, Entity> changed, PlanIndex index, AsOf asOf) {
        return new ImpactFinder(changed, index, asOf).find();
    }

    public boolean isEmpty() {
        return broken.isEmpty() && mended.isEmpty() && gates.isEmpty() && outside.isEmpty() && offered.isEmpty();
    }
}
