package dk.koereplan.domain.party;

import dk.koereplan.domain.Entity;
import dk.koereplan.domain.Id;
import dk.koereplan.domain.InvalidValue;
import dk.koereplan.domain.Provenance;
import org.jspecify.annotations.Nullable;

/// An organisation that owns, pays or is heard; `PROFESSIONAL_ORGANISATION` is a *fagorganisation*.
public record Organisation(
        Id<Organisation> id,
        String title,
        OrganisationKind kind,
        @Nullable String note,
        Provenance source) implements Entity {
    public Organisation {
        InvalidValue.requireText("title", title);
    }
}
