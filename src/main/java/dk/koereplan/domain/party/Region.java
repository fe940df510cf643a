package dk.koereplan.domain.party;

import dk.koereplan.domain.Entity;
import dk.koereplan.domain.Id;
import dk.koereplan.domain.InvalidValue;
import dk.koereplan.domain.Provenance;
import dk.koereplan.domain.Together;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A Danish region with the days on which it exists.
///
/// @param code the official code; null until there is one
/// @param preparatoryFrom first day as a preparatory unit; null when it never was one, or nobody recorded it
/// @param activeFrom first day in charge; null when it was in charge before the plan begins
/// @param validTo last valid day, inclusive; null while no end is known
/// @param place order in lists and lanes
public record Region(
        Id<Region> id,
        String title,
        @Nullable String code,
        int place,
        @Nullable @Together("validity") LocalDate preparatoryFrom,
        @Nullable @Together("validity") LocalDate activeFrom,
        @Nullable @Together("validity") LocalDate validTo,
        Provenance source)
        implements Entity {
    public Region {
        InvalidValue.requireText("title", title);
    }

    public RegionState stateOn(LocalDate day) {
        if (validTo != null && day.isAfter(validTo)) {
            return RegionState.ABOLISHED;
        }
        return activeFrom != null && day.isBefore(activeFrom) ? RegionState.PREPARATORY : RegionState.ACTIVE;
    }

    public boolean isActiveOn(LocalDate day) {
        return stateOn(day) == RegionState.ACTIVE;
    }
}
