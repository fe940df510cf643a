package dk.koereplan.analysis.impact;

import dk.koereplan.domain.InvalidValue;
import dk.koereplan.domain.time.Precision;
import dk.koereplan.domain.time.Step;
import dk.koereplan.domain.time.When;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/// Moves times in steps of their own precision: a quarter becomes another quarter, never a day.
final class TimeShift {
    static final double DAYS_OF_YEAR = 365.25;

    private TimeShift() {}

    /// The first time of the same precision whose last day is at least so many days later. Empty for what hangs on an
    /// event, is unknown or has no last day: such a time has no place of its own to be moved from.
    static Optional<When> onward(When when, long days) {
        LocalDate last = when.interval().latest();
        if (last == null) {
            return Optional.empty();
        }
        LocalDate wanted = last.plusDays(days);
        return covering(when, wanted)
                .flatMap(found -> found.interval().isOver(wanted) ? step(found, 1) : Optional.of(found));
    }

    /// The time of the same precision that lies nearest to so many days later.
    static Optional<When> along(When when, long days) {
        return switch (when) {
            case When.Dated dated ->
                covering(
                        dated,
                        dated.firstDay()
                                .plusDays(ChronoUnit.DAYS.between(dated.firstDay(), dated.lastDay()) / 2 + days));
            case When.Range range ->
                Optional.of(Precision.of(range.last()))
                        .flatMap(own -> step(
                                range,
                                own == Precision.YEAR
                                        ? Math.round(days / DAYS_OF_YEAR)
                                        : Step.nearest(range.last().firstDay(), own, days)
                                                .count()));
            case When.Limited(var limit, When.Dated dated) ->
                along(dated, days).flatMap(TimeShift::dated).map(moved -> new When.Limited(limit, moved));
            case When.Before b -> Optional.empty();
            case When.After a -> Optional.empty();
            case When.Unknown u -> Optional.empty();
        };
    }

    /// Like this one, but with `day` in it, or in what it names.
    private static Optional<When> covering(When like, LocalDate day) {
        if (day.getYear() <= When.FIRST_YEAR || day.getYear() >= When.LAST_YEAR) {
            return Optional.empty();
        }
        return switch (like) {
            case When.Dated dated -> Optional.of(unitWith(day, dated));
            case When.Range range -> {
                Precision own = Precision.of(range.last());
                double days = unitWith(day, range.last()).firstDay().toEpochDay()
                        - range.last().firstDay().toEpochDay();
                yield step(
                        range, Step.nearest(range.last().firstDay(), own, days).count());
            }
            case When.Limited(var limit, When.Dated dated) ->
                Optional.of(new When.Limited(limit, unitWith(day, dated)));
            case When.Before b -> Optional.empty();
            case When.After a -> Optional.empty();
            case When.Unknown u -> Optional.empty();
        };
    }

    private static When.Dated unitWith(LocalDate day, When.Dated like) {
        return switch (like) {
            case When.Moment m -> new When.Moment(day.atTime(m.local().toLocalTime()), m.zone());
            case When.Part(var portion, When.Dated of) -> new When.Part(portion, unitWith(day, of));
            default -> Precision.of(like).at(day);
        };
    }

    /// By units of the last end.
    private static Optional<When> step(When when, long units) {
        try {
            When last = when instanceof When.Range range ? range.last() : when;
            return Precision.of(last).flatMap(own -> new Step(own, units).of(when));
        } catch (InvalidValue outside) {
            return Optional.empty();
        }
    }

    private static Optional<When.Dated> dated(When when) {
        return when instanceof When.Dated dated ? Optional.of(dated) : Optional.empty();
    }
}
