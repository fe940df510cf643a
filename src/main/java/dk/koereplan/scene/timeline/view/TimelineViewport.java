package dk.koereplan.scene.timeline.view;

import dk.koereplan.domain.time.Precision;
import java.time.LocalDate;

/// The part of time and of the lanes that is seen. Time and x translate into each other exactly to the day.
///
/// @param from the day at the left edge of the time area, counted from 1970-01-01; parts of days are allowed
/// @param pixelsPerDay the zoom, between [#MIN_ZOOM] and in a window [#MAX_ZOOM]
/// @param top how far the lanes are scrolled up, in units
/// @param width,height of the whole picture with lane titles, header and legend, in units
public record TimelineViewport(double from, double pixelsPerDay, double top, double width, double height) {
    /// A hundred years on a small screen.
    public static final double MIN_ZOOM = .02;

    /// A day over half of a small screen.
    public static final double MAX_ZOOM = 600;

    /// A day over the whole of a printed page.
    private static final double MOST = 4000;

    private static final double WIDE = 1000;
    private static final double TITLES = 204;
    private static final double NARROW_TITLES = 160;
    private static final double SLACK = 1e-6;

    public TimelineViewport {
        pixelsPerDay = Math.clamp(pixelsPerDay, MIN_ZOOM, MOST);
    }

    /// The days from the first to the last across the time area, with a little air, scrolled to the top.
    public static TimelineViewport fitting(LocalDate first, LocalDate last, double width, double height) {
        double days = Math.max(7, last.toEpochDay() - first.toEpochDay() + 1.0);
        double air = days * .02;
        var any = new TimelineViewport(0, 1, 0, width, height);
        double zoom = any.timeWidth() / (days + 2 * air);
        var view = new TimelineViewport(first.toEpochDay() - air, zoom, 0, width, height);
        return view.centred(first.toEpochDay() + days / 2);
    }

    /// These days and no others across the time area.
    public static TimelineViewport exactly(LocalDate first, LocalDate last, double width) {
        double days = last.toEpochDay() - first.toEpochDay() + 1.0;
        double across = new TimelineViewport(0, 1, 0, width, 0).timeWidth();
        return new TimelineViewport(first.toEpochDay(), across / days, 0, width, 0);
    }

    private TimelineViewport centred(double day) {
        return new TimelineViewport(day - timeWidth() / pixelsPerDay / 2, pixelsPerDay, top, width, height);
    }

    /// The width of the column of lane titles; the time area begins there.
    public double left() {
        return width < WIDE ? NARROW_TITLES : TITLES;
    }

    public double timeWidth() {
        return Math.max(1, width - left());
    }

    /// The x where a day begins.
    public double xOf(LocalDate day) {
        return xOf(day.toEpochDay());
    }

    public double xOf(double epochDay) {
        return left() + (epochDay - from) * pixelsPerDay;
    }

    /// The day that lies at an x.
    public LocalDate dayAt(double x) {
        return LocalDate.ofEpochDay((long) Math.floor(timeAt(x) + SLACK));
    }

    public double timeAt(double x) {
        return from + (x - left()) / pixelsPerDay;
    }

    /// The unit of the calendar's lower band, as people plan by it there; a year where that is coarser.
    public Precision unit() {
        return switch (Bands.at(pixelsPerDay).lower()) {
            case DAY -> Precision.DAY;
            case WEEK -> Precision.WEEK;
            case MONTH -> Precision.MONTH;
            case QUARTER -> Precision.QUARTER;
            case HALF_YEAR -> Precision.HALF_YEAR;
            default -> Precision.YEAR;
        };
    }

    /// The last day of which something is seen.
    public LocalDate lastDay() {
        return LocalDate.ofEpochDay((long) Math.ceil(timeAt(width) - SLACK) - 1);
    }

    public LocalDate firstDay() {
        return dayAt(left());
    }

    /// Zoomed by a factor above 1 for closer; what lies at the x stays there.
    public TimelineViewport zoomed(double factor, double x) {
        double zoom = Math.clamp(pixelsPerDay * factor, MIN_ZOOM, MAX_ZOOM);
        double day = timeAt(x);
        return new TimelineViewport(day - (x - left()) / zoom, zoom, top, width, height);
    }

    /// Moved by units to the right and down in the plan.
    public TimelineViewport moved(double right, double down) {
        return new TimelineViewport(from + right / pixelsPerDay, pixelsPerDay, Math.max(0, top + down), width, height);
    }

    public TimelineViewport sized(double newWidth, double newHeight) {
        return new TimelineViewport(from, pixelsPerDay, top, newWidth, newHeight);
    }

    public TimelineViewport scrolledTo(double newTop) {
        return new TimelineViewport(from, pixelsPerDay, Math.max(0, newTop), width, height);
    }

    /// With the day in the middle of the time area, at the same zoom.
    public TimelineViewport around(LocalDate day) {
        return centred(day.toEpochDay() + .5);
    }
}
