package dk.koereplan.ui.common;

import dk.koereplan.ui.theme.Icons;
import java.util.Locale;

/// The screens of the rail, in its order.
public enum Screen {
    DASHBOARD(Icons.DASHBOARD, 1),
    WEEK(Icons.WEEK, 9),
    TIMELINE(Icons.TIMELINE, 2),
    BOARD(Icons.BOARD, 3),
    INITIATIVES(Icons.INITIATIVES, 4),
    FUNDING(Icons.FUNDING, 5),
    GOVERNANCE(Icons.GOVERNANCE, 6),
    STRATEGY(Icons.STRATEGY, 7),
    HISTORY(Icons.HISTORY, 8);

    private final Icons icon;
    private final int digit;

    Screen(Icons icon, int digit) {
        this.icon = icon;
        this.digit = digit;
    }

    /// The digit that opens it, together with Ctrl.
    public int digit() {
        return digit;
    }

    public Icons icon() {
        return icon;
    }

    /// The text that names it.
    public String key() {
        return "screen." + name().toLowerCase(Locale.ROOT);
    }
}
