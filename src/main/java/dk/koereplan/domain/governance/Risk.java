package dk.koereplan.domain.governance;

import dk.koereplan.domain.Entity;
import dk.koereplan.domain.Id;
import dk.koereplan.domain.InvalidValue;
import dk.koereplan.domain.OwnerRef;
import dk.koereplan.domain.PartOf;
import dk.koereplan.domain.Provenance;
import dk.koereplan.domain.Together;
import dk.koereplan.domain.work.Initiative;
import org.jspecify.annotations.Nullable;

/// Something that may go wrong, with what is done about it.
public record Risk(
        Id<Risk> id,
        String title,
        @PartOf @Nullable Id<Initiative> initiative,
        @Together("assessment") @Nullable RiskLevel likelihood,
        @Together("assessment") @Nullable RiskLevel impact,
        @Nullable String response,
        @Nullable OwnerRef owner,
        RiskState state,
        Provenance source)
        implements Entity {
    public Risk {
        InvalidValue.requireText("title", title);
    }
}
