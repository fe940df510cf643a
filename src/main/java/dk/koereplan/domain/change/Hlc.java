package dk.koereplan.domain.change;

import java.util.Comparator;

/// A hybrid logical clock: orders and labels changes, never decides which of them count.
///
/// @param millis milliseconds since 1970 (UTC) by the author's clock, never going back for one copy
/// @param counter tells changes of the same millisecond apart
public record Hlc(long millis, int counter) implements Comparable<Hlc> {
    public static final Hlc ZERO = new Hlc(0, 0);

    private static final Comparator<Hlc> ORDER =
            Comparator.comparingLong(Hlc::millis).thenComparingInt(Hlc::counter);

    /// The next time after this one, for an author whose clock says `now`.
    public Hlc next(long now) {
        if (now > millis) {
            return new Hlc(now, 0);
        }
        // a stranger's clock may say anything
        return counter < Integer.MAX_VALUE ? new Hlc(millis, counter + 1) : new Hlc(Math.max(millis, millis + 1), 0);
    }

    @Override
    public int compareTo(Hlc other) {
        return ORDER.compare(this, other);
    }
}
