package dk.koereplan.cli;

import dk.koereplan.i18n.Language;
import dk.koereplan.i18n.Texts;
import picocli.CommandLine.Option;

/// The options that every command has.
final class CommonOptions {
    @Option(names = "--lang", paramLabel = "da|en", descriptionKey = "option.lang")
    private Language language = Language.DANISH;

    Language language() {
        return language;
    }

    Texts texts() {
        return Texts.in(language());
    }
}
