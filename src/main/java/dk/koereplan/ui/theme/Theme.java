package dk.koereplan.ui.theme;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import dk.koereplan.scene.Palette;
import java.net.URL;
import java.util.Arrays;
import java.util.List;
import javafx.application.Application;
import javafx.scene.Scene;

/// How the window is coloured. Both themes are designed; neither is the other turned round.
public enum Theme {
    LIGHT("light", new PrimerLight(), Palette.LIGHT),
    DARK("dark", new PrimerDark(), Palette.DARK);

    private final String key;

    @SuppressWarnings("ImmutableEnumChecker") // it has no state
    private final atlantafx.base.theme.Theme base;

    private final Palette palette;

    Theme(String key, atlantafx.base.theme.Theme base, Palette palette) {
        this.key = key;
        this.base = base;
        this.palette = palette;
    }

    /// What the preferences call it.
    public String key() {
        return key;
    }

    /// What pictures are painted with, and what the sheets take their colours from.
    public Palette palette() {
        return palette;
    }

    /// The theme of this name; the light one for a name that nobody knows.
    public static Theme of(String key) {
        return Arrays.stream(values())
                .filter(t -> t.key.equals(key))
                .findFirst()
                .orElse(LIGHT);
    }

    public Theme next() {
        return this == LIGHT ? DARK : LIGHT;
    }

    /// Dresses a scene. Controls' own sheets are the toolkit's one default, so the last theme applied rules those.
    public void apply(Scene scene) {
        String sheet = base.getUserAgentStylesheetBSS() == null
                ? base.getUserAgentStylesheet()
                : base.getUserAgentStylesheetBSS();
        if (!sheet.equals(Application.getUserAgentStylesheet())) {
            Application.setUserAgentStylesheet(sheet);
        }
        scene.getStylesheets().setAll(sheets());
    }

    /// Our own sheets, in the order in which they are laid over the base.
    public List<String> sheets() {
        return List.of(
                Tokens.sheet(palette),
                sheet("tokens"),
                sheet("base"),
                sheet("shell"),
                sheet("screens"),
                sheet("table"),
                sheet("form"));
    }

    private static String sheet(String name) {
        URL url = Theme.class.getResource(name + ".css");
        if (url == null) {
            throw new IllegalStateException("style sheet " + name + " is not in the program");
        }
        return url.toExternalForm();
    }
}
