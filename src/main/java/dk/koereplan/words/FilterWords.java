package dk.koereplan.words;

import dk.koereplan.analysis.PlanIndex;
import dk.koereplan.analysis.overview.PlanFilter;
import dk.koereplan.analysis.overview.Scope;
import dk.koereplan.i18n.Texts;
import dk.koereplan.i18n.Words;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/// What a filter asks, in words: "Filter: Region Sjælland; i gang eller på pause; »data«".
public final class FilterWords {
    private FilterWords() {}

    public static String of(Scope scope, Texts texts) {
        return of(scope.filter(), scope.index(), texts);
    }

    /// Empty when the filter asks nothing.
    public static String of(PlanFilter filter, PlanIndex index, Texts texts) {
        Function<String, String> title =
                id -> id.equals(PlanFilter.WITHOUT) ? texts.get("picture.filter.without") : index.title(id);
        List<String> parts = new ArrayList<>();
        add(parts, filter.regions(), title, texts);
        add(parts, filter.tracks(), title, texts);
        add(parts, filter.professions(), p -> Words.of(p, texts), texts);
        add(parts, filter.certainties(), c -> Words.of(c, texts), texts);
        add(parts, filter.families(), f -> Words.of(f, texts), texts);
        add(parts, filter.phases(), p -> PhaseWords.of(p, texts), texts);
        add(parts, filter.lights(), l -> Words.of(l, texts), texts);
        if (!filter.text().isBlank()) {
            parts.add(texts.get("picture.filter.text", filter.text().strip()));
        }
        return parts.isEmpty() ? "" : texts.get("picture.filter.words", String.join("; ", parts));
    }

    private static <T> void add(List<String> parts, Collection<T> values, Function<T, String> word, Texts texts) {
        if (!values.isEmpty()) {
            parts.add(values.stream()
                    .map(word)
                    .sorted()
                    .collect(Collectors.joining(" " + texts.get("picture.filter.or") + " ")));
        }
    }
}
