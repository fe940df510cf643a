package dk.koereplan.imports.xlsx;

import dk.koereplan.domain.InvalidValue;
import dk.koereplan.domain.change.Value;
import dk.koereplan.i18n.Language;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
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
///
/// @param from1904 days are counted from then, as old Macs did
record CellText(Language language, boolean from1904) {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd-MM-yyyy", Locale.ROOT);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd-MM-yyyy HH:mm", Locale.ROOT);

    /// What of a number format is words, colours or conditions, and says nothing about its kind.
    private static final Pattern ASIDE = Pattern.compile("\"[^\"]*\"|\\[[^]]*]|\\\\.|_.|\\*.");

    /// As many as a spreadsheet can count, to the year 9999.
    private static final BigDecimal DAYS = BigDecimal.valueOf(2_958_466);

    /// What a spreadsheet shows of a number. It stores two digits more, which are the noise of binary fractions.
    private static final MathContext SHOWN = new MathContext(15);

    private static final BigDecimal LEAP_DAY = BigDecimal.valueOf(60);
    private static final int SECONDS = 24 * 60 * 60;

    private static final Pattern DATE = Pattern.compile("[dy]", Pattern.CASE_INSENSITIVE);

    String of(Cell cell) {
        return switch (cell.getType()) {
            case NUMBER, FORMULA -> cell.getValue() instanceof BigDecimal number ? number(cell, number) : raw(cell);
            case STRING -> cell.asString();
            case BOOLEAN, ERROR -> raw(cell);
            case EMPTY -> "";
        };
    }

    private static String raw(Cell cell) {
        return Objects.requireNonNullElse(cell.getRawValue(), "");
    }

    private String number(Cell cell, BigDecimal number) {
        return isDay(cell.getDataFormatString(), number) ? day(number) : outcome(raw(cell));
    }

    private static boolean isDay(@Nullable String format, BigDecimal days) {
        return format != null
                && days.signum() >= 0
                && days.compareTo(DAYS) < 0
                && DATE.matcher(ASIDE.matcher(format).replaceAll("")).find();
    }

    /// To the second: a day that was worked out may lack the last fraction of one.
    private String day(BigDecimal days) {
        long seconds = Math.round(days.doubleValue() * SECONDS);
        LocalDateTime at = first(days).atStartOfDay().plusSeconds(seconds);
        return at.toLocalTime().equals(LocalTime.MIDNIGHT) ? DAY.format(at) : MOMENT.format(at);
    }

    /// The day of the number 0. Spreadsheets believe in a 29th of February 1900, so it is another one after that.
    private LocalDate first(BigDecimal days) {
        return from1904 ? LocalDate.of(1904, 1, 1) : LocalDate.of(1899, 12, days.compareTo(LEAP_DAY) < 0 ? 31 : 30);
    }

    static String number(BigDecimal number, Language language) {
        String plain = number.round(SHOWN).stripTrailingZeros().toPlainString();
        return language == Language.DANISH ? plain.replace('.', ',') : plain;
    }

    /// A number as people write it. What is none, or is beyond what a plan holds, stays as it stands: `1E999999999`
    /// would fill the memory.
    private String outcome(String raw) {
        try {
            return number(Value.Number.parse(raw).number(), language);
        } catch (InvalidValue asItStands) {
            return raw;
        }
    }
}
