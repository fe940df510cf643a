package dk.koereplan.domain.governance;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What a body may do, and on which days (both inclusive; null is open).
public record Mandate(
        GatePurpose purpose,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {
    public boolean covers(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
    }
}
