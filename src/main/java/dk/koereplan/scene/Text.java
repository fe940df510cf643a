package dk.koereplan.scene;

import dk.koereplan.scene.text.TextStyle;
import org.jspecify.annotations.Nullable;

/// One line of text in the role's ink, already shortened to its place.
///
/// @param x where the anchor stands
/// @param baseline the y that letters stand on
/// @param width its measured width in units
public record Text(
        double x,
        double baseline,
        double width,
        String text,
        TextStyle style,
        Anchor anchor,
        String role,
        @Nullable Tag tag)
        implements Shape {
    /// The x where the text begins, whatever its anchor.
    public double left() {
        return anchor.left(x, width);
    }

    @Override
    public Bounds bounds() {
        return new Bounds(left(), baseline - style.size() * .95, width, style.size() * 1.2);
    }
}
