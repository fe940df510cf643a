package dk.koereplan.scene;

/// The names of roles that code refers to by name; every palette has colours for them and for the composed ones
/// (`bar.` + state, `light.` + light, and so on).
public final class Roles {
    public static final String SURFACE = "surface";
    public static final String PANEL = "panel";
    public static final String HEADER = "header";
    public static final String BAND = "band";
    public static final String HOVER = "hover";
    public static final String LINE = "line";
    public static final String LINE_STRONG = "line.strong";
    public static final String GRID = "grid";
    public static final String GRID_MAJOR = "grid.major";
    public static final String INK = "ink";
    public static final String INK_SECONDARY = "ink.secondary";
    public static final String LINK = "link";
    public static final String ACCENT = "accent";
    public static final String AS_OF = "as-of";
    public static final String TODAY = "today";
    public static final String SELECTION = "selection";
    public static final String FOCUS = "focus";
    public static final String TRACK = "track";
    public static final String TRAY = "tray";
    public static final String BASELINE = "baseline";
    public static final String DEPENDENCY = "dependency";
    public static final String OWNER_ENDS = "owner.ends";
    public static final String DISCLOSURE = "disclosure";
    public static final String LIGHT_BACKING = "light.backing";
    public static final String CHIP = "chip";
    public static final String CHIP_ON = "chip.on";
    public static final String BADGE_DEMO = "badge.demo";
    public static final String WARNING = "warning";
    public static final String CONFLICT = "conflict";

    private Roles() {}
}
