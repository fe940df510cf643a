package dk.koereplan.analysis.overview;

import java.text.Normalizer;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Finds text the Danish way: in any case, and "aa" is "å".
final class TextMatch {
    private TextMatch() {}

    /// Every word of the query occurs in one of the texts.
    static boolean matches(String query, Stream<@Nullable String> texts) {
        StringBuilder all = new StringBuilder();
        texts.forEach(text -> {
            if (text != null) {
                all.append(text).append('\n');
            }
        });
        String folded = fold(all.toString());
        return Stream.of(fold(query).strip().split("\\s+")).allMatch(folded::contains);
    }

    static String fold(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT)
                .replace("aa", "å");
    }
}
