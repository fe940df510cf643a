package dk.koereplan.domain.work;

import dk.koereplan.domain.Entity;
import dk.koereplan.domain.Id;
import dk.koereplan.domain.InvalidValue;
import dk.koereplan.domain.OwnerRef;
import dk.koereplan.domain.PartOf;
import dk.koereplan.domain.Provenance;
import dk.koereplan.domain.Together;
import dk.koereplan.domain.time.When;
import org.jspecify.annotations.Nullable;

/// A point that is reached or not (*milepæl*). Three times, each with its own precision: approved, expected, actual.
///
/// @param mandatory must be reached before the initiative is delivered
/// @param actual when it was reached
/// @param stateReason why it was dropped
public record Milestone(
        Id<Milestone> id,
        String title,
        @PartOf @Nullable Id<Initiative> initiative,
        @Nullable String description,
        MilestoneKind kind,
        boolean mandatory,
        When baseline,
        When forecast,
        @Together("actual") MilestoneState state,
        @Together("actual") When actual,
        @Together("actual") @Nullable String stateReason,
        @Nullable OwnerRef owner,
        @Nullable String note,
        Provenance source)
        implements Entity {
    public Milestone {
        InvalidValue.requireText("title", title);
        InvalidValue.require(state == MilestoneState.REACHED || actual.isUnknown(), "actual", "milestone.actual");
        InvalidValue.require(state != MilestoneState.DROPPED || stateReason != null, "stateReason", "milestone.reason");
    }
}
