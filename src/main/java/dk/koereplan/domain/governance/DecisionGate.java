package dk.koereplan.domain.governance;

import dk.koereplan.domain.Entity;
import dk.koereplan.domain.Id;
import dk.koereplan.domain.InvalidValue;
import dk.koereplan.domain.Provenance;
import dk.koereplan.domain.Together;
import dk.koereplan.domain.time.When;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A *beslutningspunkt*: planned treatment of a subject by a body.
///
/// @param subject what is treated
/// @param previousDates the dates it was postponed from
/// @param after conditions that come first, in words
/// @param recommendation what the paper recommends (*indstilling*)
public record DecisionGate(
        Id<DecisionGate> id,
        String title,
        Id<Body> body,
        @Nullable Id<?> subject,
        @Nullable Id<Meeting> meeting,
        When date,
        @Nullable @Together("purpose") GatePurpose purpose,
        @Together("outcome") GateState state,
        @Together("outcome") List<GateOutcome> outcome,
        @Together("outcome") List<When> previousDates,
        List<String> after,
        @Nullable String recommendation,
        @Nullable String note,
        Provenance source)
        implements Entity {
    public DecisionGate {
        InvalidValue.requireText("title", title);
        InvalidValue.require(outcome.isEmpty() || state == GateState.HELD, "outcome", "gate.outcome");
    }

    public boolean approves() {
        return outcome.contains(GateOutcome.APPROVED);
    }
}
