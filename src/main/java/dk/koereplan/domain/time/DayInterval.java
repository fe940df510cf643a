package dk.koereplan.domain.time;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The days within which something lies, both ends inclusive; an end that is null is not known.
public record DayInterval(
        @Nullable LocalDate earliest, @Nullable LocalDate latest) {
    public static final DayInterval UNKNOWN = new DayInterval(null, null);

    public static DayInterval of(LocalDate first, LocalDate last) {
        return new DayInterval(first, last);
    }

    public Optional<LocalDate> first() {
        return Optional.ofNullable(earliest);
    }

    public Optional<LocalDate> last() {
        return Optional.ofNullable(latest);
    }

    /// Both ends are known, so that it can be drawn on a time axis.
    public boolean bounded() {
        return earliest != null && latest != null;
    }

    public boolean exact() {
        return earliest != null && earliest.equals(latest);
    }

    /// Whether this lies wholly before `other`, wholly after it, on the same single day, or cannot be decided.
    public Order compare(DayInterval other) {
        if (latest != null && other.earliest != null && latest.isBefore(other.earliest)) {
            return Order.BEFORE;
        }
        if (earliest != null && other.latest != null && earliest.isAfter(other.latest)) {
            return Order.AFTER;
        }
        return exact() && equals(other) ? Order.SAME : Order.UNDECIDED;
    }

    /// Over: the last possible day is before `asOf`. Unknown is never over.
    public boolean isOver(LocalDate asOf) {
        return latest != null && latest.isBefore(asOf);
    }
}
