package dk.koereplan.domain.governance;

import dk.koereplan.domain.Entity;
import dk.koereplan.domain.Id;
import dk.koereplan.domain.InvalidValue;
import dk.koereplan.domain.Provenance;
import dk.koereplan.domain.Together;
import dk.koereplan.domain.party.Region;
import dk.koereplan.domain.work.Initiative;
import org.jspecify.annotations.Nullable;

/// What an owner says of an initiative for a period.
///
/// @param region null when it covers all of them
/// @param cause one line: why it is not green
/// @param revision 1 for the first; a correction counts on
public record StatusReport(
        Id<StatusReport> id,
        String title,
        Id<Initiative> initiative,
        @Nullable Id<Region> region,
        Id<ReportingPeriod> period,
        int revision,
        @Together("report") Rag light,
        @Together("report") @Nullable String cause,
        @Together("report") @Nullable String comment,
        ReportState state,
        Provenance source)
        implements Entity {
    public StatusReport {
        InvalidValue.requireText("title", title);
    }
}
