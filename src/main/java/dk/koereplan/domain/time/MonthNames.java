package dk.koereplan.domain.time;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;

/// The names of the months that people write, in Danish and English, whole or by their first three letters.
public final class MonthNames {
    private static final List<String> DANISH = List.of(
            "januar",
            "februar",
            "marts",
            "april",
            "maj",
            "juni",
            "juli",
            "august",
            "september",
            "oktober",
            "november",
            "december");
    private static final List<String> IN_ENGLISH = List.of(
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december");
    private static final Map<String, Integer> NUMBERS = numbers();

    private MonthNames() {}

    private static Map<String, Integer> numbers() {
        Map<String, Integer> numbers = new HashMap<>();
        for (List<String> names : List.of(DANISH, IN_ENGLISH)) {
            for (int i = 0; i < names.size(); i++) {
                numbers.put(names.get(i), i + 1);
                numbers.put(names.get(i).substring(0, 3), i + 1);
            }
        }
        numbers.put("sept", 9);
        return Map.copyOf(numbers);
    }

    /// The number of a month, 1 to 12, by its name.
    public static OptionalInt find(String word) {
        Integer month = NUMBERS.get(word.toLowerCase(Locale.ROOT).replace(".", ""));
        return month == null ? OptionalInt.empty() : OptionalInt.of(month);
    }

    /// The name is Danish, and is spelt otherwise in English.
    static boolean isDanishOnly(String word) {
        return DANISH.contains(word) && !IN_ENGLISH.contains(word);
    }
}
