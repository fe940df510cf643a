package dk.koereplan.domain.party;

/// Where a region stands on a day.
public enum RegionState {
    /// Made by law, not yet in charge.
    PREPARATORY,
    ACTIVE,
    ABOLISHED
}
