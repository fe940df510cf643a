package dk.koereplan.domain.work;

import dk.koereplan.domain.Entity;
import dk.koereplan.domain.Id;
import dk.koereplan.domain.InvalidValue;
import dk.koereplan.domain.OwnerRef;
import dk.koereplan.domain.Provenance;
import dk.koereplan.domain.time.When;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A single thing to do that is not an initiative.
///
/// @param after records that come first
public record Action(
        Id<Action> id,
        String title,
        @Nullable OwnerRef owner,
        WorkState state,
        When due,
        List<Id<?>> after,
        @Nullable String note,
        Provenance source)
        implements Entity {
    public Action {
        InvalidValue.requireText("title", title);
    }
}
