package dk.koereplan.export;

import dk.koereplan.scene.Bounds;

/// A sheet or slide, and the room on it that pictures may fill; lengths in points.
///
/// @param room above the two lines at the foot
/// @param scale points for a unit at screen size
/// @param titled the title has a place of its own outside the room
public record PageForm(double width, double height, Bounds room, double scale, boolean titled) {
    /// The room for the two lines at the foot of a page.
    public static final double FOOT = 30;
    /// Points for a unit on paper.
    public static final double SCREEN = .75;

    private static final double MARGIN = 28;

    public static final PageForm A4 = of(Paper.A4, false);

    /// A sheet that stands or lies, with its margins.
    public static PageForm of(Paper paper, boolean portrait) {
        double width = portrait ? paper.shorter() : paper.longer();
        double height = portrait ? paper.longer() : paper.shorter();
        return new PageForm(
                width,
                height,
                new Bounds(MARGIN, MARGIN, width - 2 * MARGIN, height - 2 * MARGIN - FOOT),
                SCREEN,
                false);
    }

    /// The width of a scene, in units, that fills a page at screen size.
    public double sceneWidth() {
        return Math.floor(room.width() / scale);
    }

    /// The height of a scene, in units, that fills a page at screen size.
    public double sceneHeight() {
        return Math.floor(room.height() / scale);
    }
}
