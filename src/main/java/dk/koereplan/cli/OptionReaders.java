package dk.koereplan.cli;

import dk.koereplan.app.Reading;
import dk.koereplan.app.TypedFields;
import dk.koereplan.domain.InvalidValue;
import dk.koereplan.export.Paper;
import dk.koereplan.i18n.Language;
import dk.koereplan.i18n.Texts;
import dk.koereplan.i18n.Words;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import picocli.CommandLine;
import picocli.CommandLine.TypeConversionException;

/// Reads the values of options and parameters of every type, and says in the user's language what was expected.
final class OptionReaders {
    private OptionReaders() {}

    static void register(CommandLine line, Language language) {
        Texts texts = Texts.in(language);
        line.registerConverter(LocalDate.class, text -> day(text, texts));
        line.registerConverter(Path.class, text -> path(text, texts));
        line.registerConverter(int.class, text -> number(text, Integer::valueOf, texts));
        line.registerConverter(long.class, text -> number(text, Long::valueOf, texts));
        line.registerConverter(
                Language.class,
                text -> one(
                        Arrays.stream(Language.values())
                                .filter(known -> known.code().equals(text))
                                .findFirst(),
                        texts.get("cli.language", text)));
        line.registerConverter(
                Paper.class,
                text -> one(
                        Arrays.stream(Paper.values())
                                .filter(known -> known.name().equals(text.toUpperCase(Locale.ROOT)))
                                .findFirst(),
                        texts.get("cli.paper", text)));
    }

    private static LocalDate day(String text, Texts texts) {
        try {
            return TypedFields.day(text, Reading.of(texts.language()));
        } catch (InvalidValue invalid) {
            boolean general = invalid.what().key().equals("type.date")
                    || invalid.what().key().equals("when.words");
            throw new TypeConversionException(general ? texts.get("cli.date", text) : Words.invalid(invalid, texts));
        }
    }

    private static Path path(String text, Texts texts) {
        try {
            return Path.of(text);
        } catch (InvalidPathException e) {
            throw new TypeConversionException(texts.get("cli.path", text));
        }
    }

    private static <T> T number(String text, Function<String, T> reader, Texts texts) {
        try {
            return reader.apply(text.strip());
        } catch (NumberFormatException e) {
            throw new TypeConversionException(texts.get("cli.number", text));
        }
    }

    private static <T> T one(Optional<T> found, String otherwise) {
        return found.orElseThrow(() -> new TypeConversionException(otherwise));
    }
}
