package dk.koereplan.cli;

import dk.koereplan.i18n.Language;
import dk.koereplan.i18n.Texts;
import java.time.DateTimeException;
import java.time.LocalDate;
import picocli.CommandLine;
import picocli.CommandLine.TypeConversionException;

/// Reads option values, and says in the user's language what was expected.
final class OptionReaders {
    private OptionReaders() {}

    static void register(CommandLine line, Language language) {
        Texts texts = Texts.in(language);
        line.registerConverter(LocalDate.class, text -> {
            try {
                return LocalDate.parse(text);
            } catch (DateTimeException e) {
                throw new TypeConversionException(texts.get("cli.date", text));
            }
        });
        line.registerConverter(Language.class, text -> {
            for (Language known : Language.values()) {
                if (known.code().equals(text)) {
                    return known;
                }
            }
            throw new TypeConversionException(texts.get("cli.language", text));
        });
    }
}
