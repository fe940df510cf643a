package dk.koereplan.settings;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// What the program remembers of its user from one start to the next.
///
/// @param language `da` or `en`
/// @param theme the name of a theme, such as `light`
/// @param member the role that edits, as the log shows it; empty until somebody says
/// @param window where the main window was
/// @param recent the plans last opened, the newest first
public record Preferences(String language, String theme, String member, WindowPlace window, List<Path> recent) {
    public static final int LONGEST_RECENT = 8;
    public static final Preferences DEFAULT = new Preferences("da", "light", "", WindowPlace.DEFAULT, List.of());

    public Preferences {
        recent = List.copyOf(recent);
    }

    public Preferences withLanguage(String next) {
        return new Preferences(next, theme, member, window, recent);
    }

    public Preferences withTheme(String next) {
        return new Preferences(language, next, member, window, recent);
    }

    public Preferences withWindow(WindowPlace next) {
        return new Preferences(language, theme, member, next, recent);
    }

    /// With this plan first among the recent ones.
    public Preferences opened(Path plan) {
        var next = new ArrayList<Path>();
        next.add(plan);
        recent.stream().filter(p -> !p.equals(plan)).limit(LONGEST_RECENT - 1L).forEach(next::add);
        return new Preferences(language, theme, member, window, next);
    }

    public Preferences forgotten(Path plan) {
        return new Preferences(
                language,
                theme,
                member,
                window,
                recent.stream().filter(p -> !p.equals(plan)).toList());
    }
}
