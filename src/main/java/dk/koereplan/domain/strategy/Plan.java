package dk.koereplan.domain.strategy;

import dk.koereplan.domain.Entity;
import dk.koereplan.domain.Id;
import dk.koereplan.domain.InvalidValue;
import dk.koereplan.domain.Provenance;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// The plan itself, one record with the id `plan`.
///
/// @param demo invented data, marked on every screen and page
/// @param asOf the day that derived statuses are computed for; null for today
public record Plan(
        Id<Plan> id,
        String title,
        boolean demo,
        @Nullable LocalDate asOf,
        boolean published,
        @Nullable Id<Strategy> strategy,
        @Nullable String description,
        Provenance source)
        implements Entity {
    public Plan {
        InvalidValue.requireText("title", title);
    }
}
