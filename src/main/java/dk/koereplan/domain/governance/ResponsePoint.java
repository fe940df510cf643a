package dk.koereplan.domain.governance;

import dk.koereplan.domain.Entity;
import dk.koereplan.domain.Id;
import dk.koereplan.domain.InvalidValue;
import dk.koereplan.domain.Provenance;
import dk.koereplan.domain.Together;
import org.jspecify.annotations.Nullable;

/// One point of a response; every disposition but `OPEN` has a reason.
public record ResponsePoint(
        Id<ResponsePoint> id,
        String title,
        Id<HearingResponse> response,
        @Together("disposition") PointDisposition disposition,
        @Nullable @Together("disposition") String reason,
        Provenance source)
        implements Entity {
    public ResponsePoint {
        InvalidValue.requireText("title", title);
        InvalidValue.require(disposition == PointDisposition.OPEN || reason != null, "reason", "point.reason");
    }
}
