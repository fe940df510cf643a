package dk.koereplan.i18n;

import dk.koereplan.domain.time.When;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The texts of one language. `{0}` stands for the first argument, `{0#}` for a number with its thousands marked
/// (1.500), and `{0|one|many}` for one of two words by the number: `{0} {0|fil|filer}`.
public final class Texts {
    private static final Pattern PLACE = Pattern.compile("\\{(\\d)(?:(#)|\\|([^|}]*)\\|([^|}]*))?}");
    private static final Texts DANISH = new Texts(Language.DANISH);
    private static final Texts IN_ENGLISH = new Texts(Language.ENGLISH);

    private final Language language;
    private final Properties properties = new Properties();

    private Texts(Language language) {
        this.language = language;
        String file = "texts_" + language.code() + ".properties";
        try (var stream = Objects.requireNonNull(Texts.class.getResourceAsStream(file), file);
                var reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }

    public static Texts in(Language language) {
        return switch (language) {
            case DANISH -> DANISH;
            case ENGLISH -> IN_ENGLISH;
        };
    }

    public Language language() {
        return language;
    }

    public boolean has(String key) {
        return properties.getProperty(key) != null;
    }

    public Set<String> keys() {
        return properties.stringPropertyNames();
    }

    /// The text of a key with its places filled. Dates, times, decimals and enum constants are put in words.
    ///
    /// @throws IllegalArgumentException for a key that is not there, or too few arguments
    public String get(String key, Object... arguments) {
        String text = properties.getProperty(key);
        if (text == null) {
            throw new IllegalArgumentException("no text for " + key);
        }
        return text.indexOf('{') < 0 ? text : filled(key, text, arguments);
    }

    private String filled(String key, String text, Object... arguments) {
        return PLACE.matcher(text).replaceAll(place -> {
            int index = place.group(1).charAt(0) - '0';
            if (index >= arguments.length) {
                throw new IllegalArgumentException(key + " lacks argument " + index);
            }
            Object argument = arguments[index];
            String words = say(argument);
            if (place.group(2) != null && argument instanceof Number number) {
                words = MoneyWords.number(new BigDecimal(number.toString()), this);
            } else if (place.group(3) != null) {
                words = isOne(argument) ? place.group(3) : place.group(4);
            }
            return Matcher.quoteReplacement(words);
        });
    }

    private static boolean isOne(Object argument) {
        return argument instanceof Number number && number.longValue() == 1 && number.doubleValue() == 1.0;
    }

    private String say(Object argument) {
        return switch (argument) {
            case LocalDate day -> DateWords.day(day, this);
            case LocalDateTime moment -> DateWords.moment(moment, this);
            case YearMonth month -> DateWords.month(month, this);
            case BigDecimal number -> MoneyWords.number(number, this);
            case When when -> WhenWords.say(when, this, id -> id);
            case Enum<?> constant -> Words.of(constant, this);
            default -> String.valueOf(argument);
        };
    }
}
