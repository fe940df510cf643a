package dk.koereplan.domain.work;

import dk.koereplan.domain.Entity;
import dk.koereplan.domain.Id;
import dk.koereplan.domain.InvalidValue;
import dk.koereplan.domain.OwnerRef;
import dk.koereplan.domain.PartOf;
import dk.koereplan.domain.Provenance;
import dk.koereplan.domain.time.When;
import org.jspecify.annotations.Nullable;

/// A product (*leverance*).
public record Deliverable(
        Id<Deliverable> id,
        String title,
        @PartOf @Nullable Id<Initiative> initiative,
        @Nullable OwnerRef owner,
        WorkState state,
        When due,
        @Nullable Id<?> parallelWith,
        @Nullable String note,
        Provenance source)
        implements Entity {
    public Deliverable {
        InvalidValue.requireText("title", title);
    }
}
