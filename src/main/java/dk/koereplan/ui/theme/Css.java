package dk.koereplan.ui.theme;

/// The names of style classes that more than one view uses.
public final class Css {
    public static final String TITLE = "k-title";
    public static final String HEADING = "k-heading";
    public static final String SECONDARY = "k-secondary";
    public static final String SMALL = "k-small";
    public static final String STRONG = "k-strong";
    public static final String CHIP = "k-chip";
    public static final String ON = "k-on";
    public static final String BADGE = "k-badge";
    public static final String DEMO = "k-demo";
    public static final String LINK = "k-link";
    public static final String FLAT = "k-flat";
    public static final String ICON_BUTTON = "k-icon-button";
    public static final String PRIMARY = "k-primary";
    public static final String BANNER = "k-banner";
    public static final String WARNING = "k-warning";
    public static final String DANGER = "k-danger";
    public static final String EMPTY = "k-empty";
    public static final String ROW = "k-row";
    public static final String MENU = "k-menu";
    public static final String SCREEN = "k-screen";

    /// On a text field that holds nothing but what the plan says.
    public static final String CLEAN = "k-clean";

    private Css() {}
}
