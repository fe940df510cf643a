package dk.koereplan.ui.common;

import dk.koereplan.i18n.Language;
import dk.koereplan.i18n.Texts;
import dk.koereplan.scene.Palette;
import dk.koereplan.ui.theme.Theme;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/// The language and the colours of the window, which the user may switch at any time.
public final class Appearance {
    private final ObjectProperty<Language> language;
    private final ObjectProperty<Theme> theme;

    public Appearance(Language language, Theme theme) {
        this.language = new SimpleObjectProperty<>(language);
        this.theme = new SimpleObjectProperty<>(theme);
    }

    public ObjectProperty<Language> languageProperty() {
        return language;
    }

    public Language language() {
        return language.get();
    }

    public ObjectProperty<Theme> themeProperty() {
        return theme;
    }

    public Theme theme() {
        return theme.get();
    }

    public Texts texts() {
        return Texts.in(language());
    }

    public Palette palette() {
        return theme().palette();
    }

    public void switchLanguage() {
        language.set(language() == Language.DANISH ? Language.ENGLISH : Language.DANISH);
    }

    public void switchTheme() {
        theme.set(theme().next());
    }
}
