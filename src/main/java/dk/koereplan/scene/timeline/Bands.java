package dk.koereplan.scene.timeline;

/// The two units of the header at a zoom level.
record Bands(BandUnit upper, BandUnit lower) {
    static Bands at(double pixelsPerDay) {
        if (pixelsPerDay >= 24) {
            return new Bands(BandUnit.WEEK, BandUnit.DAY);
        }
        if (pixelsPerDay >= 5) {
            return new Bands(BandUnit.MONTH, BandUnit.WEEK);
        }
        if (pixelsPerDay >= 1.3) {
            return new Bands(BandUnit.QUARTER, BandUnit.MONTH);
        }
        if (pixelsPerDay >= .38) {
            return new Bands(BandUnit.YEAR, BandUnit.QUARTER);
        }
        if (pixelsPerDay >= .17) {
            return new Bands(BandUnit.YEAR, BandUnit.HALF_YEAR);
        }
        if (pixelsPerDay >= .07) {
            return new Bands(BandUnit.FIVE_YEARS, BandUnit.YEAR);
        }
        return new Bands(BandUnit.DECADE, BandUnit.FIVE_YEARS);
    }
}
