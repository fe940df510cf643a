package dk.koereplan.export.pdf;

/// Paper, lying; sizes in points.
public enum Paper {
    A4(841.89, 595.28),
    A3(1190.55, 841.89);

    static final double MARGIN = 28;
    static final double FOOT = 20;
    /// Points for a unit at screen size.
    static final double SCREEN = .75;

    private final double width;
    private final double height;

    Paper(double width, double height) {
        this.width = width;
        this.height = height;
    }

    public double width() {
        return width;
    }

    public double height() {
        return height;
    }

    /// The width of a scene, in units, that fills a page at screen size.
    public double sceneWidth() {
        return Math.floor((width - 2 * MARGIN) / SCREEN);
    }

    /// The height of a scene, in units, that fills a page at screen size.
    public double sceneHeight() {
        return Math.floor((height - 2 * MARGIN - FOOT) / SCREEN);
    }
}
