package dk.koereplan.analysis;

import dk.koereplan.domain.Entity;
import dk.koereplan.domain.time.DayInterval;
import dk.koereplan.domain.work.Initiative;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// The orders in which lists are shown. What is unknown comes last, and never counts as the first or as today.
public final class PlanOrder {
    public static final Comparator<Entity> BY_ID = Comparator.comparing(e -> e.id().value());

    public static final Comparator<@Nullable LocalDate> DATES =
            Comparator.nullsLast(Comparator.<LocalDate>naturalOrder());

    /// By the last possible day, then by the first possible one.
    public static final Comparator<DayInterval> BY_LATEST =
            Comparator.comparing(DayInterval::latest, DATES).thenComparing(DayInterval::earliest, DATES);

    /// By the user's own order, then by number as people count (IN-2 before IN-10), then by id.
    public static final Comparator<Initiative> INITIATIVES = PlanOrder::initiatives;

    private PlanOrder() {}

    private static int initiatives(Initiative a, Initiative b) {
        int order = unknownLast(a.place(), b.place(), String::compareTo);
        if (order == 0) {
            order = unknownLast(a.number(), b.number(), PlanOrder::countingOrder);
        }
        return order == 0 ? countingOrder(a.id().value(), b.id().value()) : order;
    }

    private static int unknownLast(@Nullable String a, @Nullable String b, Comparator<String> order) {
        return a == null || b == null ? Boolean.compare(a == null, b == null) : order.compare(a, b);
    }

    public static <T extends Entity> Comparator<T> byLatest(Function<T, DayInterval> interval) {
        return Comparator.comparing(interval, BY_LATEST).thenComparing(e -> e.id().value(), PlanOrder::countingOrder);
    }

    /// Compares runs of digits by their value and everything else by character.
    public static int countingOrder(String a, String b) {
        int i = 0;
        int j = 0;
        while (i < a.length() && j < b.length()) {
            if (isDigit(a.charAt(i)) && isDigit(b.charAt(j))) {
                i = skipZeros(a, i);
                j = skipZeros(b, j);
                int endA = endOfDigits(a, i);
                int endB = endOfDigits(b, j);
                int order = endA - i == endB - j ? sameLength(a, i, endA, b, j) : Integer.compare(endA - i, endB - j);
                if (order != 0) {
                    return order;
                }
                i = endA;
                j = endB;
            } else if (a.charAt(i) != b.charAt(j)) {
                return Character.compare(a.charAt(i), b.charAt(j));
            } else {
                i++;
                j++;
            }
        }
        int rest = Integer.compare(a.length() - i, b.length() - j);
        return rest != 0 ? rest : a.compareTo(b);
    }

    private static int sameLength(String a, int from, int end, String b, int fromB) {
        for (int i = from, j = fromB; i < end; i++, j++) {
            if (a.charAt(i) != b.charAt(j)) {
                return Character.compare(a.charAt(i), b.charAt(j));
            }
        }
        return 0;
    }

    private static int skipZeros(String text, int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) == '0') {
            at++;
        }
        return at;
    }

    private static int endOfDigits(String text, int from) {
        int end = from;
        while (end < text.length() && isDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
