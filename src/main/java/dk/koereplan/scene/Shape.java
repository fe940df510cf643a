package dk.koereplan.scene;

import org.jspecify.annotations.Nullable;

/// One thing to draw. Colours are not here: a shape names a *role* that a [Palette] paints.
public sealed interface Shape permits Box, Line, Polyline, Glyph, Text, Group {
    /// The units beside a thin or small shape that still count as on it.
    double REACH = 4;

    /// The area it covers, without the width of its lines.
    Bounds bounds();

    /// What it stands for; null for decoration.
    @Nullable
    Tag tag();

    /// Whether a pointer at this place is on the shape.
    default boolean hit(double x, double y) {
        return bounds().contains(x, y);
    }
}
