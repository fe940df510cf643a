package dk.koereplan.domain.time;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.stream.LongStream;

/// A move along the calendar by whole units. Every time moves by its own precision: a quarter by quarters, an exact day
/// by days. A moment keeps its time of day, a range its length, and "senest" stays "senest".
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
        return switch (when) {
            case When.Dated dated -> Optional.of(moved(dated));
            case When.Range range -> Optional.of(moved(range));
            case When.Limited(Limit limit, When.Dated dated) -> Optional.of(new When.Limited(limit, moved(dated)));
            case When.Before b -> Optional.empty();
            case When.After a -> Optional.empty();
            case When.Unknown u -> Optional.empty();
        };
    }

    /// The last end goes by as many units of the first end as the first end does.
    private When moved(When.Range range) {
        When.Dated first = moved(range.first());
        Precision own = Precision.of(first);
        LocalDate from = range.first().firstDay();
        Step along = nearest(from, own, first.firstDay().toEpochDay() - from.toEpochDay());
        return When.between(first, along.moved(range.last()));
    }

    private When.Dated moved(When.Dated dated) {
        return switch (dated) {
            case When.Part(Portion portion, When.Dated of) -> new When.Part(portion, moved(of));
            case When.Moment m ->
                new When.Moment(LocalDateTime.of(nearest(m), m.local().toLocalTime()), m.zone());
            default -> Precision.of(dated).at(nearest(dated));
        };
    }

    private LocalDate nearest(When.Dated dated) {
        return Precision.of(dated).nearest(from(dated.firstDay()).toEpochDay());
    }
}
