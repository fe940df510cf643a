package dk.koereplan.domain.governance;

import dk.koereplan.domain.Entity;
import dk.koereplan.domain.Id;
import dk.koereplan.domain.InvalidValue;
import dk.koereplan.domain.Provenance;
import dk.koereplan.domain.Together;
import java.time.LocalDate;

/// A period that status reports cover, first and last day inclusive.
public record ReportingPeriod(
        Id<ReportingPeriod> id,
        String title,
        @Together("span") LocalDate from,
        @Together("span") LocalDate to,
        Provenance source)
        implements Entity {
    public ReportingPeriod {
        InvalidValue.requireText("title", title);
        InvalidValue.require(!to.isBefore(from), "to", "period.span", from, to);
    }
}
