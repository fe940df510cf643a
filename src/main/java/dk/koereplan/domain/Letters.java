package dk.koereplan.domain;

import java.text.Normalizer;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A text made ready to be searched the Danish way: in any case, without accents, and "aa" is "å".
///
/// @param plain in small letters
/// @param folded by [#folded]
public record Letters(String plain, String folded) {
    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final String DANISH = "æøå";

    public static Letters of(String text) {
        String plain = text.toLowerCase(Locale.ROOT);
        String folded = folded(text);
        return new Letters(plain, folded.equals(plain) ? plain : folded);
    }

    /// Of several texts; null is one that is not there.
    public static Letters of(Stream<@Nullable String> texts) {
        return of(texts.filter(text -> text != null).collect(Collectors.joining("\n")));
    }

    /// Every word of the query occurs. An empty query is found everywhere.
    public boolean hold(String query) {
        return holding(query).test(this);
    }

    /// The same for many texts: the query is made ready once.
    public static Predicate<Letters> holding(String query) {
        Letters[] words = SPACE.splitAsStream(query.strip()).map(Letters::of).toArray(Letters[]::new);
        return letters -> letters.holdAll(words);
    }

    private boolean holdAll(Letters[] words) {
        for (Letters word : words) {
            // who has typed one "a" of "Aalborg" finds it too
            if (!plain.contains(word.plain) && !folded.contains(word.folded)) {
                return false;
            }
        }
        return true;
    }

    /// The letters by which texts are found and put in order.
    public static String folded(String text) {
        String lower = Normalizer.normalize(text, Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT)
                .replace("aa", "å")
                .replace('ä', 'æ')
                .replace('ö', 'ø')
                .replace('ü', 'y');
        StringBuilder out = new StringBuilder(lower.length());
        for (int i = 0; i < lower.length(); i++) {
            char c = lower.charAt(i);
            if (c < 128 || DANISH.indexOf(c) >= 0) {
                out.append(c);
            } else {
                out.append(MARKS.matcher(Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD))
                        .replaceAll(""));
            }
        }
        return out.toString();
    }
}
