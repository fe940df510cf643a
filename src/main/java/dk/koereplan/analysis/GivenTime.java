package dk.koereplan.analysis;

import dk.koereplan.domain.time.When;

/// A record's time as it was given, with what it was given as.
public record GivenTime(When when, Kind kind) {
    public static final GivenTime UNKNOWN = new GivenTime(When.UNKNOWN, Kind.UNKNOWN);

    /// What somebody said the time was.
    public enum Kind {
        /// It has happened.
        ACTUAL,
        /// It is planned or expected.
        EXPECTED,
        /// Only the approved plan says so; nobody has said what is expected now.
        BASELINE,
        UNKNOWN
    }

    /// What is expected, else what was approved, else unknown.
    public static GivenTime of(When expected, When approved) {
        if (!expected.isUnknown()) {
            return new GivenTime(expected, Kind.EXPECTED);
        }
        return approved.isUnknown() ? UNKNOWN : new GivenTime(approved, Kind.BASELINE);
    }

    static GivenTime of(When when) {
        return of(when, When.UNKNOWN);
    }

    static GivenTime actual(When when) {
        return new GivenTime(when, Kind.ACTUAL);
    }

    public boolean isUnknown() {
        return kind == Kind.UNKNOWN;
    }
}
