package dk.koereplan.scene.timeline.index;

import dk.koereplan.domain.Entity;

/// A meeting, decision gate, hearing deadline or event of the plan in the band above the lanes.
///
/// @param role the role it is painted in
public record TimelineEvent(Entity entity, String role, DaySpan days) {}
