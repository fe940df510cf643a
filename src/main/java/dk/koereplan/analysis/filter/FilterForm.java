package dk.koereplan.analysis.filter;

import dk.koereplan.domain.InvalidValue;
import dk.koereplan.domain.TypedWord;
import dk.koereplan.domain.change.Value;
import dk.koereplan.domain.time.When;
import dk.koereplan.domain.time.WhenNotation;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// A filter as the log and other programs keep it: what is asked, by its aspect's name, each `{"is": …}` or
/// `{"not": …}`. A list holds ids or constants, a text is a time, a day or words, and `true` is asked of what only
/// holds or does not.
public final class FilterForm {
    private static final String IS = "is";
    private static final String NOT = "not";

    private FilterForm() {}

    public static Value.Struct write(PlanFilter filter) {
        var fields = new TreeMap<String, Value>();
        for (Criterion criterion : filter.criteria()) {
            String way = criterion.negated() ? NOT : IS;
            fields.put(criterion.aspect().key(), new Value.Struct(new TreeMap<>(Map.of(way, asked(criterion)))));
        }
        return new Value.Struct(fields);
    }

    private static Value asked(Criterion criterion) {
        return switch (criterion) {
            case Criterion.Records records ->
                new Value.Items(texts(records.ids().stream().sorted().toList()));
            case Criterion.Constants constants ->
                new Value.Items(texts(constants.aspect().constants().stream()
                        .filter(constants.values()::contains)
                        .map(Enum::name)
                        .toList()));
            case Criterion.During during -> new Value.Text(String.valueOf(WhenNotation.write(during.time())));
            case Criterion.ChangedSince changed -> new Value.Text(changed.day().toString());
            case Criterion.Words words -> new Value.Text(words.text());
            case Criterion.Mine mine -> new Value.Flag(true);
            case Criterion.Mark mark -> new Value.Flag(true);
        };
    }

    private static List<Value> texts(List<String> names) {
        return names.stream().<Value>map(Value.Text::new).toList();
    }

    /// @throws InvalidValue (`filter.form`, `filter.aspect` and what a time or a constant is refused for)
    public static PlanFilter read(Value.Struct struct) {
        List<Criterion> criteria = new ArrayList<>();
        struct.fields().forEach((key, value) -> {
            FilterAspect aspect = FilterAspect.named(key).orElseThrow(() -> new InvalidValue("filter.aspect", key));
            criteria.add(criterion(aspect, value));
        });
        return new PlanFilter(criteria);
    }

    private static Criterion criterion(FilterAspect aspect, Value value) {
        if (value instanceof Value.Struct(var fields) && fields.size() == 1) {
            Value asked = fields.sequencedValues().getFirst();
            return switch (fields.firstKey()) {
                case IS -> criterion(aspect, asked, false);
                case NOT -> criterion(aspect, asked, true);
                default -> throw new InvalidValue("filter.form", aspect.key());
            };
        }
        throw new InvalidValue("filter.form", aspect.key());
    }

    private static Criterion criterion(FilterAspect aspect, Value asked, boolean negated) {
        return switch (aspect.form()) {
            case RECORDS -> new Criterion.Records(aspect, names(aspect, asked), negated);
            case CONSTANTS -> new Criterion.Constants(aspect, constants(aspect, names(aspect, asked)), negated);
            case PERIOD -> new Criterion.During(time(text(aspect, asked)), negated);
            case DAY -> new Criterion.ChangedSince(day(text(aspect, asked)), negated);
            case TEXT -> new Criterion.Words(text(aspect, asked), negated);
            case MINE -> new Criterion.Mine(Set.of(), negated);
            case MARK -> new Criterion.Mark(aspect, negated);
        };
    }

    private static Set<String> names(FilterAspect aspect, Value asked) {
        if (asked instanceof Value.Items(List<Value> items)) {
            Set<String> names = new LinkedHashSet<>();
            items.forEach(item -> names.add(text(aspect, item)));
            return names;
        }
        throw new InvalidValue("filter.form", aspect.key());
    }

    private static String text(FilterAspect aspect, Value value) {
        if (value instanceof Value.Text(String text)) {
            return text;
        }
        throw new InvalidValue("filter.form", aspect.key());
    }

    private static When time(String text) {
        return WhenNotation.find(text).orElseThrow(() -> new InvalidValue("when.form", text));
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new InvalidValue("type.date", text);
        }
    }

    /// @throws InvalidValue (`type.constant`) for a name that the aspect does not have
    public static Set<Enum<?>> constants(FilterAspect aspect, Set<String> names) {
        Set<Enum<?>> found = new LinkedHashSet<>();
        for (String name : names) {
            found.add(aspect.constants().stream()
                    .filter(c -> c.name().equals(name))
                    .findFirst()
                    .orElseThrow(() -> new InvalidValue("type.constant", name, choices(aspect))));
        }
        return found;
    }

    private static List<TypedWord> choices(FilterAspect aspect) {
        List<TypedWord> choices = new ArrayList<>();
        aspect.constants().forEach(c -> choices.add(new TypedWord(c, c.name())));
        return choices;
    }
}
