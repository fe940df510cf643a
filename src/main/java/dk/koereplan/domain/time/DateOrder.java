package dk.koereplan.domain.time;

/// By which rule a date in figures is read: whether the writer is known to put the day first.
public enum DateOrder {
    /// Danes put the day first, always: 03/04/2026 and 03-04-26 are in April.
    DAY_FIRST,
    /// Anybody may have written it: what reads in two ways is refused.
    NOT_KNOWN
}
