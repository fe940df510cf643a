package dk.koereplan.scene.timeline;

import dk.koereplan.domain.Entity;
import dk.koereplan.domain.time.When;

/// A record that has no place on the line, with what was given for its time.
record TrayEntry(Entity entity, When given) {}
