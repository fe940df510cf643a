package dk.koereplan.ui.timeline.view;

import java.util.Arrays;
import java.util.Comparator;

/// Zoom levels that have a name: so close that one of the unit has room for its own name.
public enum ZoomStep {
    YEAR(365.25, 130),
    QUARTER(91.31, 110),
    MONTH(30.44, 76),
    WEEK(7, 80),
    DAY(1, 40);

    private final double days;
    private final double pixels;

    ZoomStep(double days, double pixels) {
        this.days = days;
        this.pixels = pixels;
    }

    /// How wide a day is at this level.
    public double pixelsPerDay() {
        return pixels / days;
    }

    /// The level that looks most like a zoom.
    public static ZoomStep nearest(double pixelsPerDay) {
        return Arrays.stream(values())
                .min(Comparator.comparingDouble(step -> Math.abs(Math.log(step.pixelsPerDay() / pixelsPerDay))))
                .orElseThrow();
    }
}
