package dk.koereplan.scene.timeline;

import dk.koereplan.domain.Entity;

/// A meeting, decision gate or hearing deadline in the band above the lanes.
///
/// @param role the role it is painted in
record TimelineEvent(Entity entity, String role, Stretch days) {}
