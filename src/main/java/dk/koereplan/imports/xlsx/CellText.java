package dk.koereplan.imports.xlsx;

import dk.koereplan.domain.InvalidValue;
import dk.koereplan.domain.change.Value;
import dk.koereplan.i18n.Language;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.Cell;
import org.jspecify.annotations.Nullable;

/// What a cell says, as a person would type it: a day as day, month and year, a number without marks for thousands, a
/// formula as what it came to.
record CellText(Language language) {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd-MM-yyyy", Locale.ROOT);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd-MM-yyyy HH:mm", Locale.ROOT);

    /// What of a number format is words, colours or conditions, and says nothing about its kind.
    private static final Pattern ASIDE = Pattern.compile("\"[^\"]*\"|\\[[^]]*]|\\\\.|_.|\\*.");

    /// As many as a spreadsheet can count, to the year 9999.
    private static final BigDecimal DAYS = BigDecimal.valueOf(2_958_466);

    private static final Pattern DATE = Pattern.compile("[dy]", Pattern.CASE_INSENSITIVE);

    String of(Cell cell) {
        return switch (cell.getType()) {
            case NUMBER -> isDay(cell) ? day(cell.asDate()) : outcome(cell.getRawValue());
            case STRING -> cell.asString();
            case BOOLEAN, ERROR -> Objects.requireNonNullElse(cell.getRawValue(), "");
            case FORMULA -> outcome(cell.getRawValue());
            case EMPTY -> "";
        };
    }

    private static boolean isDay(Cell cell) {
        String format = cell.getDataFormatString();
        BigDecimal days = cell.asNumber();
        return format != null
                && days.signum() >= 0
                && days.compareTo(DAYS) < 0
                && DATE.matcher(ASIDE.matcher(format).replaceAll("")).find();
    }

    private static String day(LocalDateTime at) {
        return at.toLocalTime().equals(LocalTime.MIDNIGHT) ? DAY.format(at) : MOMENT.format(at);
    }

    static String number(BigDecimal number, Language language) {
        String plain = number.stripTrailingZeros().toPlainString();
        return language == Language.DANISH ? plain.replace('.', ',') : plain;
    }

    /// A number as people write it. What is none, or is beyond what a plan holds, stays as it stands: `1E999999999`
    /// would fill the memory.
    private String outcome(@Nullable String raw) {
        if (raw == null) {
            return "";
        }
        try {
            return number(Value.Number.parse(raw).number(), language);
        } catch (InvalidValue asItStands) {
            return raw;
        }
    }
}
