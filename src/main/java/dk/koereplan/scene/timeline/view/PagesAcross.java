package dk.koereplan.scene.timeline.view;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/// Shares the days of a timeline out over pages side by side, all at one zoom. What lies at the edge of two pages is
/// seen on both, so that no mark is cut in two everywhere.
public final class PagesAcross {
    /// More pages than this are no picture any longer.
    public static final int MOST = 12;

    /// Below this many units a year says too little on one page.
    private static final double LEAST_YEAR = 80;

    /// What a day gets, in units, where there is room for names.
    private static final double DAY = 1;

    private static final double OVERLAP = 14;

    /// Fewer days are better read together.
    private static final int LEAST_DAYS = 60;

    private PagesAcross() {}

    /// Whether so many days are too close to each other on one page of this width.
    public static boolean crowded(LocalDate first, LocalDate last, double width) {
        return across(width) / days(first, last) * 365 < LEAST_YEAR;
    }

    /// On how many pages of this width the days are read with ease: two at the least, unless the days are few.
    public static int wanted(LocalDate first, LocalDate last, double width) {
        long days = days(first, last);
        return days < LEAST_DAYS ? 1 : (int) Math.clamp(Math.ceil(days * DAY / across(width)), 2, MOST);
    }

    /// What each page shows. Together these days and no others.
    public static List<TimelineViewport> of(LocalDate first, LocalDate last, double width, int pages) {
        double each = (double) days(first, last) / pages;
        long overlap = pages == 1 ? 0 : (long) Math.ceil(OVERLAP * each / (across(width) - 2 * OVERLAP));
        long length = (long) Math.ceil(each + 2.0 * overlap * (pages - 1) / pages);
        LocalDate latest = last.minusDays(length - 1);
        return IntStream.range(0, pages)
                .mapToObj(page -> first.plusDays(page * (length - 2 * overlap)))
                .map(begin -> begin.isAfter(latest) ? latest : begin)
                .map(begin -> TimelineViewport.exactly(begin, begin.plusDays(length - 1), width))
                .toList();
    }

    private static long days(LocalDate first, LocalDate last) {
        return last.toEpochDay() - first.toEpochDay() + 1;
    }

    private static double across(double width) {
        return new TimelineViewport(0, 1, 0, width, 0).timeWidth();
    }
}
