package dk.koereplan.scene.timeline;

/// The sizes of the timeline in units; multiples of four where nothing speaks against it.
interface Measures {
    double UPPER_BAND = 26;
    double LOWER_BAND = 26;
    double EVENTS = 32;
    double ROW = 30;
    double LANE_PAD = 8;
    double LANE = 44;
    double NOTED = 56;
    double GROUP = 32;
    double NOTED_GROUP = 48;
    double INDENT = 14;
    double BAR = 22;
    double BASELINE = 3;
    double MILESTONE = 15;
    double SOFT_MILESTONE = 12;
    double GLYPH = 10;
    double CHIP_HEIGHT = 58;
    double CHIP_LEAST = 232;
    double GAP = 8;
    double LEGEND_LINE = 24;
    double LEGEND_PAD = 8;
    double TITLE_X = 16;
}
