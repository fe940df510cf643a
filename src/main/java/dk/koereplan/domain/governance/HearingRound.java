package dk.koereplan.domain.governance;

import dk.koereplan.domain.Entity;
import dk.koereplan.domain.Id;
import dk.koereplan.domain.InvalidValue;
import dk.koereplan.domain.Provenance;
import dk.koereplan.domain.time.When;
import org.jspecify.annotations.Nullable;

/// A written consultation (*høring*).
///
/// @param deadline the *høringsfrist*; a response at the very deadline is on time
/// @param contactRole a role, never a name
public record HearingRound(
        Id<HearingRound> id,
        String title,
        @Nullable Id<?> subject,
        HearingState state,
        @Nullable String purpose,
        When opensAt,
        When deadline,
        @Nullable String contactRole,
        Provenance source)
        implements Entity {
    public HearingRound {
        InvalidValue.requireText("title", title);
    }
}
