package dk.koereplan.i18n;

import dk.koereplan.domain.InvalidValue;
import dk.koereplan.domain.PlainText;
import dk.koereplan.domain.change.Value;
import dk.koereplan.domain.money.Amount;
import dk.koereplan.domain.money.PriceLevel;
import dk.koereplan.domain.money.Unit;
import dk.koereplan.domain.time.MonthNames;
import dk.koereplan.domain.time.TimeReader;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads amounts and price levels in either language's words.
final class MoneyReader {
    /// Longer than this is no amount, and is not looked through for one.
    private static final int LONGEST = 80;

    private static final Pattern PREFIX = Pattern.compile("(?:dkk|kr\\.?)\\s*(?=[-\\d])");

    /// Who writes one of these means about so much.
    private static final Pattern ABOUT = Pattern.compile(
            "(~|(?:ca|c|cirka|circa|omkring|omtrent|rundt regnet|godt|knap|knapt|næsten|anslået|skønnet"
                + "|about|around|approx|approximately|roughly|some|nearly|almost)\\b\\.?)\\s*(?=kr|dkk|mellem|between|-?\\d)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);

    private static final Pattern RANGE = Pattern.compile("(\\d[\\d., ]*[a-zæøå. ]*?)\\s*(?:-|til|to)\\s*(\\d.*)");
    private static final Pattern BETWEEN =
            Pattern.compile("(?:mellem|between) (\\d[\\d., ]*[a-zæøå. ]*?)\\s*(?:og|and)\\s*(\\d.*)");
    static final Map<String, Unit> UNITS = Map.ofEntries(
            Map.entry("kr", Unit.KRONER),
            Map.entry("kroner", Unit.KRONER),
            Map.entry("dkk", Unit.KRONER),
            Map.entry("t", Unit.THOUSAND),
            Map.entry("tkr", Unit.THOUSAND),
            Map.entry("tusind", Unit.THOUSAND),
            Map.entry("thousand", Unit.THOUSAND),
            Map.entry("m", Unit.MILLION),
            Map.entry("mio", Unit.MILLION),
            Map.entry("million", Unit.MILLION),
            Map.entry("millioner", Unit.MILLION),
            Map.entry("mia", Unit.BILLION),
            Map.entry("milliard", Unit.BILLION),
            Map.entry("milliarder", Unit.BILLION),
            Map.entry("billion", Unit.BILLION));
    static final List<String> CURRENT = List.of("løbende priser", "løbende", "current prices", "current");
    static final List<String> NOT_STATED =
            List.of("", "-", "?", "prisniveau ikke oplyst", "ikke oplyst", "price level not stated");
    static final Pattern AGREEMENT = Pattern.compile("([a-zæøå]+)\\.? (\\d{4})(?:-?\\s?niveau| level)?");
    static final Pattern YEAR = Pattern.compile("(\\d{4})[- ]?pl|(\\d{2})[- ]?pl|pl[- ]?(\\d{4})");

    private MoneyReader() {}

    static MoneyWords.Entered read(String text, Language language) {
        String clean = PlainText.typed(text).toLowerCase(Locale.ROOT);
        if (TimeReader.isUnknown(clean) || clean.equals("ukendt beløb") || clean.equals("unknown amount")) {
            return new MoneyWords.Entered(null, null);
        }
        InvalidValue.unless(clean.length() <= LONGEST, "money.amount", PlainText.cut(text.strip(), LONGEST));
        Matcher about = ABOUT.matcher(clean);
        String word = about.lookingAt() ? PlainText.typed(text).substring(0, about.end(1)) : null;
        String rest = word == null ? clean : clean.substring(about.end());
        Matcher prefix = PREFIX.matcher(rest);
        boolean prefixed = prefix.lookingAt();
        return span(prefixed ? rest.substring(prefix.end()) : rest, prefixed, word, text, language);
    }

    private static MoneyWords.Entered span(
            String clean, boolean prefixed, @Nullable String word, String text, Language language) {
        Matcher range = clean.startsWith("m") || clean.startsWith("b") ? BETWEEN.matcher(clean) : RANGE.matcher(clean);
        if (!range.matches()) {
            One one = one(clean, prefixed, text, language);
            return new MoneyWords.Entered(amount(one.number(), one.number(), word), one.unit());
        }
        One from = one(range.group(1), false, text, language);
        One to = one(range.group(2), false, text, language);
        Unit unit = to.unit() == null ? from.unit() : to.unit();
        BigDecimal least = from.unit() == null || unit == null
                ? from.number()
                : unit.fromKroner(from.unit().toKroner(from.number()));
        return new MoneyWords.Entered(amount(least, to.number(), word), unit == null && prefixed ? Unit.KRONER : unit);
    }

    /// Nothing is understood that no plan can keep.
    private static Amount amount(BigDecimal from, BigDecimal to, @Nullable String word) {
        return new Amount(new Value.Number(from).number(), new Value.Number(to).number(), word);
    }

    private record One(BigDecimal number, @Nullable Unit unit) {}

    private static One one(String rest, boolean prefixed, String text, Language language) {
        int end = 0;
        while (end < rest.length() && !Character.isLetter(rest.charAt(end))) {
            end++;
        }
        BigDecimal number = number(rest.substring(0, end).strip(), text, language);
        InvalidValue.unless(number.signum() >= 0, "money.negative", text.strip());
        return new One(number, unit(rest.substring(end), prefixed, text));
    }

    /// What is refused is told of with a unit, as an amount has one.
    private static BigDecimal number(String digits, String text, Language language) {
        try {
            return NumberWords.read(digits, language);
        } catch (InvalidValue e) {
            throw new InvalidValue("money.amount", text.strip());
        }
    }

    private static @Nullable Unit unit(String words, boolean prefixed, String text) {
        String bare = words.replace('.', ' ').strip().replaceAll(" +", " ");
        if (bare.isEmpty()) {
            return prefixed ? Unit.KRONER : null;
        }
        Unit unit = UNITS.get(bare.replaceAll(" (kr|kroner|dkk)$", ""));
        InvalidValue.unless(unit != null, "money.amount", text.strip());
        return unit;
    }

    static PriceLevel level(String text) {
        String clean = text.strip().toLowerCase(Locale.ROOT);
        if (NOT_STATED.contains(clean)) {
            return PriceLevel.NOT_STATED;
        }
        if (CURRENT.contains(clean)) {
            return new PriceLevel.Current();
        }
        Matcher year = YEAR.matcher(clean);
        if (year.matches()) {
            String two = year.group(2);
            String four = year.group(1) == null ? year.group(3) : year.group(1);
            return new PriceLevel.OfYear(two == null ? Integer.parseInt(four) : 2000 + Integer.parseInt(two));
        }
        Matcher agreement = AGREEMENT.matcher(clean);
        OptionalInt month = agreement.matches() ? MonthNames.find(agreement.group(1)) : OptionalInt.empty();
        return month.isPresent()
                ? new PriceLevel.OfAgreement(Integer.parseInt(agreement.group(2)), month.getAsInt())
                : PriceLevel.read(text.strip());
    }
}
