package dk.koereplan.export;

/// A sheet that stands or lies, with its margins; lengths in points.
public record PageForm(Paper paper, boolean portrait) {
    public static final PageForm A4 = new PageForm(Paper.A4, false);

    public static final double MARGIN = 28;
    /// The room for the two lines at the foot of a page.
    public static final double FOOT = 30;
    /// Points for a unit at screen size.
    public static final double SCREEN = .75;

    public double width() {
        return portrait ? paper.shorter() : paper.longer();
    }

    public double height() {
        return portrait ? paper.longer() : paper.shorter();
    }

    /// The width between the margins.
    public double roomAcross() {
        return width() - 2 * MARGIN;
    }

    /// The height between the upper margin and the foot.
    public double roomDown() {
        return height() - 2 * MARGIN - FOOT;
    }

    /// The width of a scene, in units, that fills a page at screen size.
    public double sceneWidth() {
        return Math.floor(roomAcross() / SCREEN);
    }

    /// The height of a scene, in units, that fills a page at screen size.
    public double sceneHeight() {
        return Math.floor(roomDown() / SCREEN);
    }
}
