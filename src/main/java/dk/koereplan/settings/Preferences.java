package dk.koereplan.settings;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What the program remembers of its user from one start to the next.
///
/// @param language `da` or `en`
/// @param theme the name of a theme, such as `light`
/// @param member the role that edits, as the log shows it; empty until somebody says
/// @param window where the main window was
/// @param recent the plans last opened, the newest first
/// @param looks how the timelines of recent plans were looked at
/// @param kept what else was set up for recent plans, each under its name
/// @param export what was last exported, and how
public record Preferences(
        String language,
        String theme,
        String member,
        WindowPlace window,
        List<Path> recent,
        Map<Path, TimelineLook> looks,
        Map<Path, Map<String, String>> kept,
        Optional<ExportChoice> export) {
    public static final int LONGEST_RECENT = 8;
    public static final Preferences DEFAULT =
            new Preferences("da", "light", "", WindowPlace.DEFAULT, List.of(), Map.of(), Map.of(), Optional.empty());

    public Preferences {
        recent = List.copyOf(recent);
        looks = ofRecent(looks, recent);
        kept = ofRecent(kept, recent);
    }

    private static <T> Map<Path, T> ofRecent(Map<Path, T> values, List<Path> recent) {
        var left = new HashMap<>(values);
        left.keySet().retainAll(recent);
        return Map.copyOf(left);
    }

    /// What was set up for a plan under a name.
    public Optional<String> kept(Path plan, String name) {
        return Optional.ofNullable(kept.getOrDefault(plan, Map.of()).get(name));
    }

    /// With this set up for a plan, when it is among the recent ones.
    public Preferences keeping(Path plan, String name, String text) {
        var ofPlan = new HashMap<>(kept.getOrDefault(plan, Map.of()));
        ofPlan.put(name, text);
        var next = new HashMap<>(kept);
        next.put(plan, Map.copyOf(ofPlan));
        return new Preferences(language, theme, member, window, recent, looks, next, export);
    }

    public Preferences withLanguage(String next) {
        return new Preferences(next, theme, member, window, recent, looks, kept, export);
    }

    public Preferences withTheme(String next) {
        return new Preferences(language, next, member, window, recent, looks, kept, export);
    }

    public Preferences withWindow(WindowPlace next) {
        return new Preferences(language, theme, member, next, recent, looks, kept, export);
    }

    public Preferences exported(ExportChoice next) {
        return new Preferences(language, theme, member, window, recent, looks, kept, Optional.of(next));
    }

    /// With this plan first among the recent ones.
    public Preferences opened(Path plan) {
        var next = new ArrayList<Path>();
        next.add(plan);
        recent.stream().filter(p -> !p.equals(plan)).limit(LONGEST_RECENT - 1L).forEach(next::add);
        return new Preferences(language, theme, member, window, next, looks, kept, export);
    }

    /// With this remembered of a plan, when it is among the recent ones.
    public Preferences looked(Path plan, TimelineLook look) {
        var next = new HashMap<>(looks);
        next.put(plan, look);
        return new Preferences(language, theme, member, window, recent, next, kept, export);
    }

    public Preferences forgotten(Path plan) {
        return new Preferences(
                language,
                theme,
                member,
                window,
                recent.stream().filter(p -> !p.equals(plan)).toList(),
                looks,
                kept,
                export);
    }
}
