package dk.koereplan.export;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What an export shows.
public enum View {
    TIMELINE,
    BOARD,
    DASHBOARD;

    /// The view of this name in lower case, such as `timeline`.
    public static Optional<View> named(String name) {
        return Arrays.stream(values()).filter(v -> v.key().equals(name)).findFirst();
    }

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
