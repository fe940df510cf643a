package dk.koereplan.ui.common;

import dk.koereplan.ui.theme.Icons;
import java.util.Locale;

/// The screens of the rail, in its order.
public enum Screen {
    DASHBOARD(Icons.DASHBOARD),
    TIMELINE(Icons.TIMELINE),
    BOARD(Icons.BOARD),
    INITIATIVES(Icons.INITIATIVES),
    FUNDING(Icons.FUNDING),
    GOVERNANCE(Icons.GOVERNANCE),
    HISTORY(Icons.HISTORY);

    private final Icons icon;

    Screen(Icons icon) {
        this.icon = icon;
    }

    public Icons icon() {
        return icon;
    }

    /// The text that names it.
    public String key() {
        return "screen." + name().toLowerCase(Locale.ROOT);
    }
}
