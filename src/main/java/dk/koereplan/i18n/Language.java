package dk.koereplan.i18n;

import java.util.Locale;

/// The languages that the program speaks; Danish first.
public enum Language {
    DANISH("da", Locale.of("da", "DK")),
    ENGLISH("en", Locale.of("en", "GB"));

    private final String code;
    private final Locale locale;

    Language(String code, Locale locale) {
        this.code = code;
        this.locale = locale;
    }

    public Locale locale() {
        return locale;
    }

    /// Two letters: `da` or `en`.
    public String code() {
        return code;
    }

    /// The language of a code or language tag; everything but English is Danish.
    public static Language of(String code) {
        return code.strip().toLowerCase(Locale.ROOT).startsWith("en") ? ENGLISH : DANISH;
    }
}
