package dk.koereplan.scene.timeline.index;

import dk.koereplan.domain.time.DayInterval;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// The days that something takes on the line, counted from 1970-01-01, all inclusive. It certainly lies there from
/// `sureFrom` to `sureUntil`; before and after it fades.
public record DaySpan(long first, long sureFrom, long sureUntil, long last) {
    /// How far a bar is drawn beyond the one end that is known when nothing is known of the other.
    private static final long OPEN_DAYS = 180;

    public static DaySpan within(DayInterval days) {
        return between(days, days);
    }

    /// From a beginning to an end, each within its interval; at least one of the four days must be known.
    static DaySpan between(DayInterval begin, DayInterval end) {
        Long firstEnd = known(end.earliest(), end.latest());
        Long lastBegin = known(begin.latest(), begin.earliest());
        long first = or(begin.earliest(), () -> (lastBegin == null ? some(firstEnd) : lastBegin) - OPEN_DAYS);
        long last = or(end.latest(), () -> (firstEnd == null ? some(lastBegin) : firstEnd) + OPEN_DAYS);
        last = Math.max(first, last);
        long sureFrom =
                begin.latest() == null ? last : Math.min(last, begin.latest().toEpochDay());
        long sureUntil =
                end.earliest() == null ? first : Math.max(first, end.earliest().toEpochDay());
        return new DaySpan(first, sureFrom, sureUntil, last);
    }

    private interface Guess {
        long day();
    }

    private static long or(@Nullable LocalDate day, Guess guess) {
        return day == null ? guess.day() : day.toEpochDay();
    }

    private static @Nullable Long known(@Nullable LocalDate day, @Nullable LocalDate other) {
        LocalDate any = day == null ? other : day;
        return any == null ? null : any.toEpochDay();
    }

    private static long some(@Nullable Long day) {
        if (day == null) {
            throw new IllegalArgumentException("no day is known");
        }
        return day;
    }

    /// With soft ends that reach these days at least.
    DaySpan reaching(long begin, long end) {
        return new DaySpan(Math.min(first, begin), sureFrom, sureUntil, Math.max(last, end));
    }

    public boolean exact() {
        return first == sureFrom && last == sureUntil;
    }

    public boolean isOneDay() {
        return first == last;
    }

    public double middle() {
        return (first + last + 1) / 2.0;
    }
}
