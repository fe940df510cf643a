package dk.koereplan.domain.governance;

import dk.koereplan.domain.Entity;
import dk.koereplan.domain.Id;
import dk.koereplan.domain.Provenance;
import dk.koereplan.domain.Together;
import dk.koereplan.domain.party.Region;
import dk.koereplan.domain.work.Initiative;
import dk.koereplan.domain.work.InitiativeState;
import org.jspecify.annotations.Nullable;

/// How far one region has come with an initiative that every region carries out.
public record Rollout(
        Id<Rollout> id,
        Id<Initiative> initiative,
        Id<Region> region,
        @Together("state") InitiativeState state,
        @Together("light") Rag light,
        @Together("light") @Nullable Id<ReportingPeriod> lightPeriod,
        @Nullable String note,
        Provenance source)
        implements Entity {
    @Override
    public Id<?> namesake() {
        return initiative;
    }
}
