package dk.koereplan.domain.work;

import dk.koereplan.domain.Entity;
import dk.koereplan.domain.Id;
import dk.koereplan.domain.InvalidValue;
import dk.koereplan.domain.Provenance;
import dk.koereplan.domain.time.When;
import org.jspecify.annotations.Nullable;

/// A named event that relative times hang on, such as negotiations; it may have no date yet.
public record PlanEvent(
        Id<PlanEvent> id, String title, When when, @Nullable String note, Provenance source) implements Entity {
    public PlanEvent {
        InvalidValue.requireText("title", title);
    }
}
