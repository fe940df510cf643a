package dk.koereplan.words;

import dk.koereplan.analysis.Phase;
import dk.koereplan.analysis.PlanIndex;
import dk.koereplan.analysis.filter.Criterion;
import dk.koereplan.analysis.filter.FilterAspect;
import dk.koereplan.analysis.filter.PlanFilter;
import dk.koereplan.analysis.overview.Scope;
import dk.koereplan.domain.OwnerRef;
import dk.koereplan.i18n.Texts;
import dk.koereplan.i18n.Wording;
import dk.koereplan.i18n.Words;
import java.util.Collection;
import java.util.function.Function;
import java.util.stream.Collectors;

/// What a filter asks, in words: "Filter: Region Sjælland; ikke i gang eller i bero; »data«".
public final class FilterWords {
    private FilterWords() {}

    public static String of(Scope scope, Texts texts) {
        return of(scope.filter(), scope.index(), texts);
    }

    /// Empty when the filter asks nothing.
    public static String of(PlanFilter filter, PlanIndex index, Texts texts) {
        return filter.active() ? texts.get("picture.filter.words", within(filter, index, texts)) : "";
    }

    /// The same within a sentence of its own.
    public static String within(PlanFilter filter, PlanIndex index, Texts texts) {
        return filter.criteria().stream().map(c -> of(c, index, texts)).collect(Collectors.joining("; "));
    }

    /// One of the things that it asks.
    public static String of(Criterion criterion, PlanIndex index, Texts texts) {
        String said = switch (criterion) {
            case Criterion.Records records -> records(records, index, texts);
            case Criterion.Constants constants -> any(constants.values(), c -> inline(c, texts), texts);
            case Criterion.During during ->
                texts.get("picture.filter.period", new Wording(texts, index::title).say(during.time()));
            case Criterion.ChangedSince changed ->
                texts.get("picture.filter.changed", new Wording(texts, index::title).say(changed.day()));
            case Criterion.Mine mine -> mine(mine, index, texts);
            case Criterion.Words words ->
                texts.get("picture.filter.text", words.text().strip());
            case Criterion.Mark mark ->
                texts.get("picture.filter." + mark.aspect().key());
        };
        return criterion.negated() ? texts.get("picture.filter.not", said) : said;
    }

    /// Several mean little without what they are several of.
    private static String records(Criterion.Records asked, PlanIndex index, Texts texts) {
        String none = texts.get("picture.filter.without." + asked.aspect().key());
        String said = any(asked.ids(), id -> id.equals(Criterion.WITHOUT) ? none : record(id, index, texts), texts);
        boolean named = asked.aspect() == FilterAspect.REGION || asked.aspect() == FilterAspect.TRACK;
        return named || asked.ids().contains(Criterion.WITHOUT)
                ? said
                : texts.get("picture.filter.of." + asked.aspect().key(), said);
    }

    /// What a record or an owner is called.
    public static String record(String token, PlanIndex index, Texts texts) {
        return OwnerRef.parse(token) instanceof OwnerRef.Collective collective
                ? Words.owner(collective, texts, index::title)
                : index.title(token);
    }

    /// What one of an aspect's values is called.
    public static String constant(Enum<?> constant, Texts texts) {
        return constant instanceof Phase phase ? PhaseWords.of(phase, texts) : Words.of(constant, texts);
    }

    private static String inline(Enum<?> constant, Texts texts) {
        return constant instanceof Phase phase ? PhaseWords.inline(phase, texts) : Words.inline(constant, texts);
    }

    private static String mine(Criterion.Mine mine, PlanIndex index, Texts texts) {
        return mine.units().isEmpty()
                ? texts.get("picture.filter.mine")
                : texts.get("picture.filter.mine.of", any(mine.units(), id -> record(id, index, texts), texts));
    }

    private static <T> String any(Collection<T> values, Function<T, String> word, Texts texts) {
        return values.stream()
                .map(word)
                .sorted()
                .collect(Collectors.joining(" " + texts.get("picture.filter.or") + " "));
    }
}
