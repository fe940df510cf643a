package dk.koereplan.imports.xlsx;

import dk.koereplan.i18n.Language;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.Cell;

/// What a cell says, as a person would type it: a day as day, month and year, a number without marks for thousands, a
/// formula as what it came to.
record CellText(Language language) {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd-MM-yyyy", Locale.ROOT);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd-MM-yyyy HH:mm", Locale.ROOT);

    /// What of a number format is words, colours or conditions, and says nothing about its kind.
    private static final Pattern ASIDE = Pattern.compile("\"[^\"]*\"|\\[[^]]*]|\\\\.|_.|\\*.");

    private static final Pattern DATE = Pattern.compile("[dy]", Pattern.CASE_INSENSITIVE);

    String of(Cell cell) {
        return switch (cell.getType()) {
            case NUMBER -> isDay(cell) ? day(cell.asDate()) : number(cell.asNumber());
            case STRING -> cell.asString();
            case BOOLEAN, ERROR -> Objects.requireNonNullElse(cell.getRawValue(), "");
            case FORMULA -> outcome(Objects.requireNonNullElse(cell.getRawValue(), ""));
            case EMPTY -> "";
        };
    }

    private static boolean isDay(Cell cell) {
        String format = cell.getDataFormatString();
        return format != null
                && DATE.matcher(ASIDE.matcher(format).replaceAll("")).find();
    }

    private static String day(LocalDateTime at) {
        return at.toLocalTime().equals(LocalTime.MIDNIGHT) ? DAY.format(at) : MOMENT.format(at);
    }

    private String number(BigDecimal number) {
        String plain = number.stripTrailingZeros().toPlainString();
        return language == Language.DANISH ? plain.replace('.', ',') : plain;
    }

    private String outcome(String raw) {
        try {
            return number(new BigDecimal(raw));
        } catch (NumberFormatException words) {
            return raw;
        }
    }
}
