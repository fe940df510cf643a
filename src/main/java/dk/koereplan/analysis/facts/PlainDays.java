package dk.koereplan.analysis.facts;

import dk.koereplan.domain.time.DayInterval;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// The days that stand for the times of a record in a program that knows nothing but days.
///
/// @param start,finish null where nobody knows a day
public record PlainDays(@Nullable LocalDate start, @Nullable LocalDate finish) {
    /// An end that nobody knows is the other one.
    public static PlainDays of(InitiativeFacts facts) {
        return of(facts.startDays(), facts.endDays());
    }

    /// The same for what is no initiative yet.
    public static PlainDays of(DayInterval start, DayInterval end) {
        return new PlainDays(first(isOpen(start) ? end : start), last(isOpen(end) ? start : end));
    }

    /// A milestone is at the last day on which it may be.
    public static PlainDays of(DayInterval days) {
        return new PlainDays(last(days), last(days));
    }

    private static boolean isOpen(DayInterval days) {
        return days.earliest() == null && days.latest() == null;
    }

    /// The first day of a time with an open end is its other end, and so is its last.
    public static @Nullable LocalDate first(DayInterval days) {
        return days.earliest() == null ? days.latest() : days.earliest();
    }

    public static @Nullable LocalDate last(DayInterval days) {
        return days.latest() == null ? days.earliest() : days.latest();
    }
}
