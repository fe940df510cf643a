package dk.koereplan.scene.timeline;

/// The sizes of the timeline in units; multiples of four where nothing speaks against it.
interface Measures {
    double UPPER_BAND = 26;
    double LOWER_BAND = 26;
    double EVENTS = 32;
    double ROW = 36;
    double LANE_PAD = 8;
    double LANE = 44;
    double NOTED = 56;
    double GROUP = 32;
    double NOTED_GROUP = 48;
    double INDENT = 14;
    double BAR = 26;
    /// From a bar's top to the line that its text and marks are centred on; a bar of money lies below it.
    double MIDDLE = 11;
    /// How far the ghost of what was approved reaches beyond the bar, above and below.
    double GHOST = 3;
    double GLYPH = 10;
    double CHIP_HEIGHT = 58;
    double CHIP_LEAST = 232;
    double GAP = 8;
    double LEGEND_LINE = 22;
    double LEGEND_PAD = 8;
    double TITLE_X = 16;
}
