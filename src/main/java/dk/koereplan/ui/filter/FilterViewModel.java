package dk.koereplan.ui.filter;

import dk.koereplan.analysis.filter.Criterion;
import dk.koereplan.analysis.filter.FilterAspect;
import dk.koereplan.analysis.filter.PlanFilter;
import dk.koereplan.app.Member;
import dk.koereplan.app.Reading;
import dk.koereplan.app.TypedFields;
import dk.koereplan.app.TypedFilter;
import dk.koereplan.domain.InvalidValue;
import dk.koereplan.i18n.Words;
import dk.koereplan.ui.common.PlanContext;
import dk.koereplan.words.FilterChoices;
import dk.koereplan.words.FilterWords;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Asks for what is shown, one aspect at a time. What comes of it is worked out by the context, away from the window's
/// thread.
public final class FilterViewModel {
    private final PlanContext context;

    /// What is to be asked against, said before there was anything to ask.
    private final Set<FilterAspect> against = EnumSet.noneOf(FilterAspect.class);

    public FilterViewModel(PlanContext context) {
        this.context = context;
        context.memberProperty().subscribe((before, now) -> follow(now));
    }

    /// Whoever somebody is now, *mine* is theirs.
    private void follow(Member now) {
        if (criterion(FilterAspect.MINE).isPresent()) {
            set(now.hasUnits() ? filter().seenBy(now.units()) : filter().without(FilterAspect.MINE));
        }
    }

    private Set<String> mine() {
        return context.member().units();
    }

    public PlanFilter filter() {
        return context.filter();
    }

    public Optional<Criterion> criterion(FilterAspect aspect) {
        return filter().of(aspect);
    }

    public boolean negated(FilterAspect aspect) {
        return criterion(aspect).map(Criterion::negated).orElse(against.contains(aspect));
    }

    /// Asks for the same, or for everything else.
    public void negate(FilterAspect aspect, boolean not) {
        if (not) {
            against.add(aspect);
        } else {
            against.remove(aspect);
        }
        criterion(aspect).ifPresent(c -> set(filter().with(c.negated(not))));
    }

    public void drop(FilterAspect aspect) {
        against.remove(aspect);
        set(filter().without(aspect));
    }

    public void clear() {
        against.clear();
        set(PlanFilter.EMPTY);
    }

    /// Shows the plan through a filter that was put together elsewhere.
    public void show(PlanFilter filter) {
        set(filter.seenBy(mine()));
    }

    private void set(PlanFilter next) {
        if (!next.equals(filter())) {
            context.filterProperty().set(next);
        }
    }

    /// What there is to tick, by what is kept of it; empty for what is not ticked.
    public Map<String, String> options(FilterAspect aspect) {
        return FilterChoices.of(aspect, context.index(), context.texts());
    }

    /// What is ticked, by what is kept of it.
    public Set<String> chosen(FilterAspect aspect) {
        if (aspect == FilterAspect.MINE) {
            return mine();
        }
        return switch (criterion(aspect).orElse(null)) {
            case Criterion.Records records -> records.ids();
            case Criterion.Constants constants -> names(constants.values());
            case null, default -> Set.of();
        };
    }

    private static Set<String> names(Set<? extends Enum<?>> values) {
        Set<String> names = new LinkedHashSet<>();
        values.forEach(v -> names.add(v.name()));
        return names;
    }

    /// @param names some of [#options]
    public void choose(FilterAspect aspect, Set<String> names) {
        switch (aspect.form()) {
            case RECORDS -> set(filter().with(new Criterion.Records(aspect, names, negated(aspect))));
            case CONSTANTS -> {
                Set<Enum<?>> values = new LinkedHashSet<>();
                aspect.constants().stream()
                        .filter(c -> names.contains(c.name()))
                        .forEach(values::add);
                set(filter().with(new Criterion.Constants(aspect, values, negated(aspect))));
            }
            case MINE -> iAm(names);
            default -> throw new IllegalArgumentException(aspect + " is not ticked");
        }
    }

    /// Remembers who looks, and shows what is theirs.
    private void iAm(Set<String> units) {
        context.memberProperty().set(context.member().withUnits(units));
        set(
                units.isEmpty()
                        ? filter().without(FilterAspect.MINE)
                        : filter().with(new Criterion.Mine(units, negated(FilterAspect.MINE))));
    }

    /// Somebody has said whose work is *mine*.
    public boolean knowsMe() {
        return context.member().hasUnits();
    }

    /// Asks what only holds or does not, or no longer.
    public void toggle(FilterAspect aspect) {
        if (criterion(aspect).isPresent()) {
            drop(aspect);
        } else if (aspect.form() == FilterAspect.Form.MARK) {
            set(filter().with(new Criterion.Mark(aspect, negated(aspect))));
        } else if (aspect == FilterAspect.MINE && knowsMe()) {
            set(filter().with(new Criterion.Mine(mine(), negated(FilterAspect.MINE))));
        }
    }

    /// Asks for a time or a day as it was typed; nothing typed asks nothing.
    ///
    /// @return what is wrong with it; empty when it was understood
    public Optional<String> typed(FilterAspect aspect, String words) {
        if (words.isBlank()) {
            drop(aspect);
            return Optional.empty();
        }
        try {
            set(filter().with(read(aspect, words)));
            return Optional.empty();
        } catch (InvalidValue invalid) {
            return Optional.of(Words.invalid(invalid, context.texts()));
        }
    }

    private Criterion read(FilterAspect aspect, String words) {
        Reading reading = Reading.of(context.language());
        return aspect == FilterAspect.CHANGED
                ? new Criterion.ChangedSince(TypedFields.day(words, reading), negated(aspect))
                : new Criterion.During(TypedFilter.period(words, reading), negated(aspect));
    }

    /// What was typed for it, as it is read again.
    public String typedWords(FilterAspect aspect) {
        return switch (criterion(aspect).orElse(null)) {
            case Criterion.During during -> context.wording().say(during.time());
            case Criterion.ChangedSince changed -> context.wording().say(changed.day());
            case null, default -> "";
        };
    }

    public void text(String words) {
        set(filter().withText(words));
    }

    /// What a chip says beside its name; empty when nothing is asked of its aspect.
    public String value(FilterAspect aspect) {
        return criterion(aspect)
                .map(c -> {
                    Set<String> chosen = chosen(aspect);
                    String first = chosen.stream()
                            .findFirst()
                            .map(name -> options(aspect).getOrDefault(name, context.title(name)))
                            .orElse(typedWords(aspect));
                    String said = chosen.size() > 1 ? first + " +" + (chosen.size() - 1) : first;
                    return c.negated()
                            ? context.text("picture.filter.not", said).strip()
                            : said;
                })
                .orElse("");
    }

    /// All that is asked, in words.
    public String said() {
        return FilterWords.of(filter(), context.index(), context.texts());
    }

    /// How many of the plan's initiatives are left of it.
    public String count() {
        return context.text(
                "filter.count",
                context.scope().initiatives().size(),
                context.index().initiatives().size());
    }

    /// What can be asked besides what always stands on the bar.
    static Stream<FilterAspect> rare(List<FilterAspect> always) {
        return Stream.of(FilterAspect.values()).filter(a -> a != FilterAspect.TEXT && !always.contains(a));
    }
}
