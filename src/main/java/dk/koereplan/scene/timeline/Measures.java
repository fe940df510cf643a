package dk.koereplan.scene.timeline;

/// The sizes of the timeline in units; multiples of four where nothing speaks against it.
final class Measures {
    static final double UPPER_BAND = 26;
    static final double LOWER_BAND = 26;
    static final double EVENTS = 32;
    static final double ROW = 36;
    static final double LANE_PAD = 8;
    static final double LANE = 44;
    static final double NOTED = 56;
    static final double GROUP = 32;
    static final double NOTED_GROUP = 48;
    static final double INDENT = 14;
    static final double BAR = 26;
    /// From a bar's top to the line that its text and marks are centred on; a bar of money lies below it.
    static final double MIDDLE = 11;
    /// How far the ghost of what was approved reaches beyond the bar, above and below.
    static final double GHOST = 3;
    static final double GLYPH = 10;
    static final double CHIP_HEIGHT = 58;
    static final double CHIP_LEAST = 232;
    static final double GAP = 8;
    static final double LEGEND_LINE = 22;
    static final double LEGEND_PAD = 8;
    /// In a window the legend has two lines; a small plan's may need fewer.
    static final int LEGEND_LINES = 2;

    static final double LEGEND = LEGEND_LINES * LEGEND_LINE + 2 * LEGEND_PAD;
    static final double TITLE_X = 16;

    private Measures() {}
}
