package dk.koereplan.scene.text;

/// The measures of text, in the units of the style's size. Safe for every thread.
public interface TextMetrics {
    /// The width of one line.
    double width(String text, TextStyle style);

    /// From the baseline up to the highest letters.
    double ascent(TextStyle style);

    /// From the baseline down to the lowest letters; positive.
    double descent(TextStyle style);

    /// From the baseline up to the top of a flat capital: centre text by this.
    double capHeight(TextStyle style);

    /// The baseline that centres a line's capitals on a y.
    default double baselineAround(double centre, TextStyle style) {
        return centre + capHeight(style) / 2;
    }
}
