package dk.koereplan.export.csv;

import dk.koereplan.table.flat.FlatCell;
import java.math.BigDecimal;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Pattern;

/// How values are written for a reader.
enum Dialect {
    /// A Danish spreadsheet: semicolons, a byte order mark, decimal commas, days as 31-12-2026. What would begin a
    /// formula there has an apostrophe before it, so that a text stays a text.
    SPREADSHEET(';', "\uFEFF") {
        private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd-MM-uuuu", Locale.ROOT);

        @Override
        String day(FlatCell.Day day) {
            return DAY.format(day.value());
        }

        @Override
        String number(BigDecimal value) {
            return value.toPlainString().replace('.', ',');
        }

        @Override
        String word(String text) {
            return FORMULA.matcher(text).lookingAt() ? "'" + text : text;
        }
    },
    /// A program: commas, no mark, decimal points, days as 2026-12-31, texts as they are.
    RAW(',', "") {
        @Override
        String day(FlatCell.Day day) {
            return day.value().toString();
        }

        @Override
        String number(BigDecimal value) {
            return value.toPlainString();
        }

        @Override
        String word(String text) {
            return text;
        }
    };

    private static final Pattern FORMULA = Pattern.compile("[=+\\-@\\t\\r]");

    private final char separator;
    private final String mark;

    Dialect(char separator, String mark) {
        this.separator = separator;
        this.mark = mark;
    }

    char separator() {
        return separator;
    }

    /// What stands before the first line.
    String mark() {
        return mark;
    }

    abstract String day(FlatCell.Day day);

    abstract String number(BigDecimal value);

    abstract String word(String text);

    String of(FlatCell cell) {
        return switch (cell) {
            case FlatCell.Nothing nothing -> "";
            case FlatCell.Word word -> word(word.text());
            case FlatCell.Number number -> number(number.value());
            case FlatCell.Kroner kroner -> number(kroner.value());
            case FlatCell.Day day -> day(day);
        };
    }
}
