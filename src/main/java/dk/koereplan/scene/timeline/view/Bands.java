package dk.koereplan.scene.timeline.view;

/// The two units of the header at a zoom level. They change where the finer one no longer has room for its short name.
public record Bands(BandUnit upper, BandUnit lower) {
    public static Bands at(double pixelsPerDay) {
        if (pixelsPerDay >= 22) {
            return new Bands(BandUnit.WEEK, BandUnit.DAY);
        }
        if (pixelsPerDay >= 4) {
            return new Bands(BandUnit.MONTH, BandUnit.WEEK);
        }
        if (pixelsPerDay >= 1.1) {
            return new Bands(BandUnit.QUARTER, BandUnit.MONTH);
        }
        if (pixelsPerDay >= .42) {
            return new Bands(BandUnit.YEAR, BandUnit.QUARTER);
        }
        if (pixelsPerDay >= .2) {
            return new Bands(BandUnit.YEAR, BandUnit.HALF_YEAR);
        }
        if (pixelsPerDay >= .07) {
            return new Bands(BandUnit.DECADE, BandUnit.YEAR);
        }
        return new Bands(BandUnit.DECADE, BandUnit.FIVE_YEARS);
    }
}
