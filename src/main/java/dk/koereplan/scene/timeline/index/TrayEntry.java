package dk.koereplan.scene.timeline.index;

import dk.koereplan.domain.Entity;
import dk.koereplan.domain.time.When;

/// A record that has no place on the line, with what was given for its time.
public record TrayEntry(Entity entity, When given) {}
