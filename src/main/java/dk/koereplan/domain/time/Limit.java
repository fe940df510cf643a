package dk.koereplan.domain.time;

import java.time.LocalDate;

/// What a word says about the day or period that it stands before. The table is the rule:
///
/// | | said | a day | a period | it lies |
/// |---|---|---|---|---|
/// | `BEFORE` | før, before | does not belong | does not belong | before it |
/// | `BY` | inden, by | belongs: it is met on its day | does not belong: "inden juli" ends with June | until it |
/// | `BY_END` | inden udgangen af, by the end of | – | belongs | until its last day |
/// | `LATEST` | senest, no later than | belongs | belongs, to its last day | until it |
/// | `FROM` | fra, from | belongs | belongs, from its first day | from it on |
/// | `EARLIEST` | tidligst, no earlier than | belongs | belongs, from its first day | from it on |
/// | `AFTER` | efter, after | does not belong | does not belong | after it |
///
/// A time of day is a day here, but for `BEFORE` and `AFTER`, where the rest of its day belongs.
public enum Limit {
    BEFORE,
    BY,
    BY_END,
    LATEST,
    FROM,
    EARLIEST,
    AFTER;

    /// The known end is the last one; else it is the first.
    public boolean isLast() {
        return compareTo(LATEST) <= 0;
    }

    /// Whether what is named belongs to the time.
    public boolean includes(When.Dated dated) {
        return switch (this) {
            case BEFORE, AFTER -> false;
            case BY -> dated.isExact();
            case BY_END, LATEST, FROM, EARLIEST -> true;
        };
    }

    DayInterval of(When.Dated dated) {
        return isLast() ? new DayInterval(null, last(dated)) : new DayInterval(first(dated), null);
    }

    private LocalDate last(When.Dated dated) {
        if (includes(dated)) {
            return dated.lastDay();
        }
        return dated instanceof When.Moment m
                ? m.local().minusSeconds(1).toLocalDate()
                : dated.firstDay().minusDays(1);
    }

    private LocalDate first(When.Dated dated) {
        if (includes(dated)) {
            return dated.firstDay();
        }
        return dated instanceof When.Moment m
                ? m.local().plusSeconds(1).toLocalDate()
                : dated.lastDay().plusDays(1);
    }
}
