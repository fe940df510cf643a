package dk.koereplan.domain.time;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.stream.LongStream;

/// A move along the calendar by whole units. Every time moves by its own precision: a quarter by quarters, an exact day
/// by days, a moment keeps its time of day and a range of years its length.
///
/// @param count how many units later; negative for earlier
public record Step(Precision unit, long count) {
    public static final Step NONE = new Step(Precision.DAY, 0);

    public boolean isNone() {
        return count == 0;
    }

    /// The whole number of units that takes a day nearest to where it would lie so many days later.
    public static Step nearest(LocalDate from, Precision unit, double days) {
        double target = from.toEpochDay() + days;
        long guess = Math.round(days / unit.days());
        long best = LongStream.rangeClosed(guess - 1, guess + 1)
                .boxed()
                .min((a, b) -> Double.compare(off(from, unit, a, target), off(from, unit, b, target)))
                .orElse(guess);
        return new Step(unit, best);
    }

    private static double off(LocalDate from, Precision unit, long count, double target) {
        return Math.abs(unit.add(from, count).toEpochDay() - target);
    }

    public LocalDate from(LocalDate day) {
        return unit.add(day, count);
    }

    /// The time after the move; what is coarser than the move goes to its own nearest unit. Empty for what hangs on an
    /// event and for the unknown: they do not move by themselves.
    ///
    /// @throws dk.koereplan.domain.InvalidValue (`when.year`) outside the years that a plan may speak of
    public Optional<When> of(When when) {
        return Precision.of(when).map(own -> moved(when, own));
    }

    private When moved(When when, Precision own) {
        LocalDate first = when.interval().first().orElseThrow();
        LocalDate later = own.nearest(from(first).toEpochDay());
        return switch (when) {
            case When.Moment m ->
                new When.Moment(LocalDateTime.of(later, m.local().toLocalTime()), m.zone());
            case When.YearRange r -> {
                int years = later.getYear() - first.getYear();
                yield new When.YearRange(r.first() + years, r.last() + years);
            }
            default -> own.at(later);
        };
    }
}
