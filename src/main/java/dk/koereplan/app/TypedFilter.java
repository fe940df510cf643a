package dk.koereplan.app;

import dk.koereplan.analysis.PlanIndex;
import dk.koereplan.analysis.filter.Criterion;
import dk.koereplan.analysis.filter.FilterAspect;
import dk.koereplan.analysis.filter.FilterForm;
import dk.koereplan.analysis.filter.PlanFilter;
import dk.koereplan.domain.InvalidValue;
import dk.koereplan.domain.Letters;
import dk.koereplan.domain.party.Region;
import dk.koereplan.domain.time.When;
import dk.koereplan.i18n.Texts;
import dk.koereplan.i18n.Words;
import dk.koereplan.words.FilterChoices;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// A filter as people type it, one criterion at a time: `phase=PLANNED,ON_HOLD`, `region!=Region Sjælland`, `undated`,
/// `!unowned`. The names are those of [FilterForm]; values are ids, constants or what people call them.
public final class TypedFilter {
    private static final Pattern FORM = Pattern.compile("(!?)([a-zA-Z]+)(?:(!?=)(.*))?", Pattern.DOTALL);
    private static final String NONE = "none";
    private static final int MOST_OFFERED = 20;
    private final PlanIndex index;
    private final Texts texts;

    private TypedFilter(PlanIndex index, Texts texts) {
        this.index = index;
        this.texts = texts;
    }

    /// @param typed each one criterion; two of one aspect ask for what either holds
    /// @throws InvalidValue when one cannot be understood
    public static PlanFilter read(List<String> typed, PlanIndex index, Texts texts) {
        TypedFilter reader = new TypedFilter(index, texts);
        PlanFilter filter = PlanFilter.EMPTY;
        for (String one : typed) {
            filter = filter.with(reader.merged(reader.criterion(one.strip()), filter));
        }
        return filter;
    }

    private Criterion merged(Criterion next, PlanFilter filter) {
        Optional<Criterion> before = filter.of(next.aspect());
        return switch (next) {
            case Criterion.Records(FilterAspect aspect, Set<String> ids, boolean not)
            when before.orElse(null) instanceof Criterion.Records(var a, var known, var was) && was == not -> {
                Set<String> all = new LinkedHashSet<>(known);
                all.addAll(ids);
                yield new Criterion.Records(aspect, all, not);
            }
            case Criterion.Constants(FilterAspect aspect, var values, boolean not)
            when before.orElse(null) instanceof Criterion.Constants(var a, var known, var was) && was == not -> {
                Set<Enum<?>> all = new LinkedHashSet<>(known);
                all.addAll(values);
                yield new Criterion.Constants(aspect, all, not);
            }
            default -> {
                InvalidValue.unless(
                        before.isEmpty(), "filter.twice", next.aspect().key());
                yield next;
            }
        };
    }

    private Criterion criterion(String typed) {
        Matcher form = FORM.matcher(typed);
        InvalidValue.unless(form.matches(), "filter.typed", typed, names());
        FilterAspect aspect = FilterAspect.named(form.group(2).toLowerCase(Locale.ROOT))
                .orElseThrow(() -> new InvalidValue("filter.typed", typed, names()));
        boolean not = !form.group(1).isEmpty() != "!=".equals(form.group(3));
        String value = form.group(4);
        if (aspect.form() == FilterAspect.Form.MARK) {
            InvalidValue.unless(value == null, "filter.noValue", aspect.key());
            return new Criterion.Mark(aspect, not);
        }
        InvalidValue.unless(value != null && !value.isBlank(), "filter.value", aspect.key());
        return criterion(aspect, String.valueOf(value).strip(), not);
    }

    private Criterion criterion(FilterAspect aspect, String value, boolean not) {
        Reading reading = Reading.of(texts.language());
        return switch (aspect.form()) {
            case RECORDS -> new Criterion.Records(aspect, tokens(aspect, value), not);
            case MINE -> new Criterion.Mine(tokens(aspect, value), not);
            case CONSTANTS -> new Criterion.Constants(aspect, FilterForm.constants(aspect, tokens(aspect, value)), not);
            case PERIOD -> new Criterion.During(period(value, reading), not);
            case DAY -> new Criterion.ChangedSince(TypedFields.day(value, reading), not);
            case TEXT, MARK -> new Criterion.Words(value, not);
        };
    }

    /// A time that has a first and a last day.
    ///
    /// @throws InvalidValue (`when.*`, `filter.period`)
    public static When period(String words, Reading reading) {
        When time = reading.time(words);
        InvalidValue.unless(time.interval().bounded(), "filter.period", words);
        return time;
    }

    /// What was meant by a value: all of it one name, or names with commas between them.
    private Set<String> tokens(FilterAspect aspect, String value) {
        Map<String, String> choices = FilterChoices.of(aspect, index, texts);
        Optional<String> whole = token(value, choices);
        if (whole.isPresent()) {
            return Set.of(whole.get());
        }
        Set<String> tokens = new LinkedHashSet<>();
        for (String part : Arrays.stream(value.split(",")).map(String::strip).toList()) {
            tokens.add(token(part, choices)
                    .orElseThrow(
                            () -> new InvalidValue("filter.choice", part, Words.of(aspect, texts), offered(choices))));
        }
        return tokens;
    }

    private Optional<String> token(String typed, Map<String, String> choices) {
        if (typed.equals(NONE)) {
            return Optional.of("").filter(choices::containsKey);
        }
        String folded = Letters.folded(typed);
        return choices.entrySet().stream()
                .filter(choice -> choice.getKey().equalsIgnoreCase(typed)
                        || Letters.folded(choice.getValue()).equals(folded)
                        || isRegion(choice.getKey(), typed, folded))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /// A region's code, or its name alone.
    private boolean isRegion(String id, String typed, String folded) {
        return index.find(id).orElse(null) instanceof Region region
                && (typed.equals(region.code())
                        || Letters.folded(region.title()).equals("region " + folded));
    }

    private static String offered(Map<String, String> choices) {
        return choices.entrySet().stream()
                .filter(choice -> !choice.getKey().isEmpty())
                .limit(MOST_OFFERED)
                .map(choice -> choice.getValue() + " (" + choice.getKey() + ")")
                .collect(Collectors.joining(", "));
    }

    private static String names() {
        return Arrays.stream(FilterAspect.values()).map(FilterAspect::key).collect(Collectors.joining(", "));
    }
}
