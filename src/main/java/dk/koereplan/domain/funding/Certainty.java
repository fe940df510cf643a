package dk.koereplan.domain.funding;

/// How sure money is, the surest first: what a director asks when asking what is in place.
public enum Certainty {
    /// Granted, allocated or spent.
    SECURED,
    /// Committed: somebody has given their word (*tilsagn*).
    PLEDGED,
    EXPECTED,
    /// Possible or sought: nobody has answered yet.
    OPEN,
    /// Lapsed or withdrawn: no longer counted on.
    LAPSED;

    /// It may still come.
    public boolean isCountedOn() {
        return this != LAPSED;
    }
}
