package dk.koereplan.domain.governance;

import dk.koereplan.domain.Entity;
import dk.koereplan.domain.Id;
import dk.koereplan.domain.InvalidValue;
import dk.koereplan.domain.Provenance;
import dk.koereplan.domain.Together;
import dk.koereplan.domain.time.When;
import org.jspecify.annotations.Nullable;

/// A *høringssvar*. A correction is a response of its own: the first still counts.
///
/// @param included whether a late response is used; null when nobody has decided
/// @param inclusionReason why
public record HearingResponse(
        Id<HearingResponse> id,
        String title,
        Id<HearingParty> party,
        When receivedAt,
        @Nullable String text,
        @Nullable @Together("inclusion") Boolean included,
        @Nullable @Together("inclusion") String inclusionReason,
        Provenance source)
        implements Entity {
    public HearingResponse {
        InvalidValue.requireText("title", title);
    }
}
