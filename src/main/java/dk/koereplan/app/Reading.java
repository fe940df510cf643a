package dk.koereplan.app;

import dk.koereplan.domain.InvalidValue;
import dk.koereplan.domain.money.Amount;
import dk.koereplan.domain.time.DateOrder;
import dk.koereplan.domain.time.TimeReader;
import dk.koereplan.domain.time.When;
import dk.koereplan.domain.time.WhenNotation;
import dk.koereplan.i18n.Language;
import dk.koereplan.i18n.MoneyWords;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// By which rule numbers and times are read from text where nobody sees how they were understood. What the rule leaves
/// open is refused.
public enum Reading {
    /// A file means the same whatever the language of the screen: numbers have a decimal point and no marks between the
    /// thousands.
    FILE(null),
    /// A person writes in Danish.
    DANISH(Language.DANISH),
    /// A person writes in English.
    ENGLISH(Language.ENGLISH);

    private final Optional<Language> language;

    Reading(@Nullable Language language) {
        this.language = Optional.ofNullable(language);
    }

    public static Reading of(Language language) {
        return language == Language.DANISH ? DANISH : ENGLISH;
    }

    /// @throws InvalidValue (`number.twice`, `number.file`, `money.number`)
    BigDecimal number(String text) {
        InvalidValue.unless(!MoneyWords.readsAsTwoNumbers(text), "number.twice", text);
        return language.map(typed -> MoneyWords.readNumber(text, typed)).orElseGet(() -> plain(text));
    }

    /// An amount, and the unit that it names; null when it names none. In a file it is a number or the machine
    /// notation.
    ///
    /// @throws InvalidValue (`number.twice`, `number.file`, `money.*`)
    MoneyWords.Entered amount(String text) {
        if (Amount.isNotation(text)) {
            return new MoneyWords.Entered(Amount.read(text), null);
        }
        if (language.isEmpty()) {
            return new MoneyWords.Entered(Amount.of(number(text)), null);
        }
        for (String word : text.split("[^\\d.,]+", -1)) {
            InvalidValue.unless(!MoneyWords.readsAsTwoNumbers(word), "number.twice", word);
        }
        return MoneyWords.read(text, language.get());
    }

    private static BigDecimal plain(String text) {
        InvalidValue.unless(text.strip().matches("-?\\d{1,40}(\\.\\d{1,40})?"), "number.file", text);
        return new BigDecimal(text.strip());
    }

    /// @throws InvalidValue (`when.*`)
    When time(String words) {
        return TimeReader.existing(
                WhenNotation.find(words).orElseGet(() -> TimeReader.read(words, order(), title -> Optional.empty())));
    }

    private DateOrder order() {
        return this == DANISH ? DateOrder.DAY_FIRST : DateOrder.NOT_KNOWN;
    }
}
