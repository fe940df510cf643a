package dk.koereplan.domain.governance;

import dk.koereplan.domain.Id;
import dk.koereplan.domain.Provenance;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What a body may do, about what, and on which days (both inclusive; null is open).
///
/// @param subject the one thing that it may do it about; null for whatever comes before it
/// @param source where that is said; null when it is said where the body is
public record Mandate(
        GatePurpose purpose,
        @Nullable Id<?> subject,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable Provenance source) {
    public boolean covers(@Nullable Id<?> about, LocalDate day) {
        return (subject == null || subject.equals(about))
                && (from == null || !day.isBefore(from))
                && (to == null || !day.isAfter(to));
    }

    /// Whether a body may do something: silence is not a no.
    public enum Standing {
        HELD,
        NOT_HELD,
        /// Nobody has recorded any mandate of the body.
        NOT_STATED
    }
}
