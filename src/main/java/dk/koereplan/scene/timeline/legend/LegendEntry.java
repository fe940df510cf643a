package dk.koereplan.scene.timeline.legend;

/// A sign with its words.
///
/// @param width the sign's width
public record LegendEntry(String words, double width, Sign sign) {
    /// Draws a sign with its left edge at x and its middle at y.
    interface Sign {
        void draw(double x, double y);
    }
}
