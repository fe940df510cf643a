package dk.koereplan.domain.governance;

import dk.koereplan.domain.Entity;
import dk.koereplan.domain.Id;
import dk.koereplan.domain.InvalidValue;
import dk.koereplan.domain.Provenance;
import dk.koereplan.domain.time.When;
import org.jspecify.annotations.Nullable;

/// A decision; superseded by another, never edited away.
public record Decision(
        Id<Decision> id,
        String title,
        @Nullable Id<Body> body,
        @Nullable Id<DecisionGate> gate,
        DecisionKind kind,
        @Nullable Id<?> result,
        When decidedOn,
        @Nullable Id<Decision> supersedes,
        Provenance source)
        implements Entity {
    public Decision {
        InvalidValue.requireText("title", title);
    }
}
