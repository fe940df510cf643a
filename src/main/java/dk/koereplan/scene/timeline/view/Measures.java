package dk.koereplan.scene.timeline.view;

/// The sizes of the timeline in units; multiples of four where nothing speaks against it.
public final class Measures {
    public static final double UPPER_BAND = 26;
    public static final double LOWER_BAND = 26;
    public static final double EVENTS = 32;
    public static final double ROW = 36;
    public static final double LANE_PAD = 8;
    public static final double LANE = 44;
    public static final double NOTED = 56;
    public static final double GROUP = 32;
    public static final double NOTED_GROUP = 48;
    public static final double INDENT = 14;
    public static final double BAR = 26;

    /// How high a line of words is, with a little air.
    public static final double LETTERS = 17;
    /// From a bar's top to the line that its text and marks are centred on; a bar of money lies below it.
    public static final double MIDDLE = 11;
    /// How far the ghost of what was approved reaches beyond the bar, above and below.
    public static final double GHOST = 3;
    public static final double GLYPH = 10;
    public static final double CHIP_HEIGHT = 58;
    public static final double CHIP_LEAST = 232;
    public static final double GAP = 8;
    public static final double LEGEND_LINE = 22;
    public static final double LEGEND_PAD = 8;
    /// In a window the legend has two lines; a small plan's may need fewer.
    public static final int LEGEND_LINES = 2;

    public static final double LEGEND = LEGEND_LINES * LEGEND_LINE + 2 * LEGEND_PAD;
    public static final double TITLE_X = 16;

    private Measures() {}
}
