package dk.koereplan.domain.governance;

import dk.koereplan.domain.Entity;
import dk.koereplan.domain.Id;
import dk.koereplan.domain.InvalidValue;
import dk.koereplan.domain.OwnerRef;
import dk.koereplan.domain.Provenance;
import dk.koereplan.domain.Together;
import dk.koereplan.domain.time.When;

/// A party that was asked (*høringspart*).
///
/// @param extendedTo a later deadline for this party alone
public record HearingParty(
        Id<HearingParty> id,
        String title,
        Id<HearingRound> hearing,
        OwnerRef party,
        @Together("state") PartyState state,
        @Together("state") When extendedTo,
        Provenance source)
        implements Entity {
    public HearingParty {
        InvalidValue.requireText("title", title);
    }
}
