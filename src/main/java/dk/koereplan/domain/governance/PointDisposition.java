package dk.koereplan.domain.governance;

/// What was done with a point.
public enum PointDisposition {
    OPEN,
    FOLLOWED,
    PARTLY_FOLLOWED,
    NOT_FOLLOWED,
    NOTED
}
