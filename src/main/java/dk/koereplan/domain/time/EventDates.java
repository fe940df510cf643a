package dk.koereplan.domain.time;

/// Finds the date of the event that a relative time hangs on; unknown as long as the event has no date.
@FunctionalInterface
public interface EventDates {
    EventDates NONE = event -> DayInterval.UNKNOWN;

    DayInterval of(When.Event event);
}
