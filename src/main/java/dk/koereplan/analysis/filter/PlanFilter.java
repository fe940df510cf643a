package dk.koereplan.analysis.filter;

import dk.koereplan.domain.Id;
import dk.koereplan.domain.party.Region;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// What the user wants to see: every criterion must be met. One that asks nothing is left out, so that equal filters
/// are equal values. A value that a record does not have never matches, so [Criterion#WITHOUT] asks for it by name.
///
/// @param criteria at most one of each aspect, in the order of the aspects
public record PlanFilter(List<Criterion> criteria) {
    public static final PlanFilter EMPTY = new PlanFilter(List.of());

    public PlanFilter {
        criteria = criteria.stream()
                .filter(c -> !c.asksNothing())
                .sorted(Comparator.comparing(Criterion::aspect))
                .toList();
        if (criteria.stream().map(Criterion::aspect).distinct().count() < criteria.size()) {
            throw new IllegalArgumentException("an aspect is asked twice");
        }
    }

    /// With this in the place of what was asked of its aspect.
    public PlanFilter with(Criterion criterion) {
        List<Criterion> next = new ArrayList<>(without(criterion.aspect()).criteria);
        next.add(criterion);
        return new PlanFilter(next);
    }

    public PlanFilter without(FilterAspect aspect) {
        return new PlanFilter(
                criteria.stream().filter(c -> c.aspect() != aspect).toList());
    }

    /// The same asked for any of these, for or against as before.
    public PlanFilter withRecords(FilterAspect aspect, Set<String> ids) {
        return with(new Criterion.Records(aspect, ids, negated(aspect)));
    }

    public PlanFilter withText(String words) {
        return with(new Criterion.Words(words, negated(FilterAspect.TEXT)));
    }

    public Optional<Criterion> of(FilterAspect aspect) {
        return criteria.stream().filter(c -> c.aspect() == aspect).findFirst();
    }

    private boolean negated(FilterAspect aspect) {
        return of(aspect).map(Criterion::negated).orElse(false);
    }

    /// The words that are looked for; empty for none.
    public String text() {
        return of(FilterAspect.TEXT)
                .flatMap(c -> c instanceof Criterion.Words words ? Optional.of(words.text()) : Optional.empty())
                .orElse("");
    }

    /// The same, looked at by somebody.
    ///
    /// @param units who that is, as tokens of owners
    public PlanFilter seenBy(Set<String> units) {
        return of(FilterAspect.MINE)
                .map(mine -> with(new Criterion.Mine(units, mine.negated())))
                .orElse(this);
    }

    /// What stands for one region, as a row of its own does, is shown with the others or because it is asked for.
    public boolean shows(Region region) {
        return shows(region.id());
    }

    public boolean shows(Id<Region> region) {
        return of(FilterAspect.REGION).stream()
                .flatMap(c -> c instanceof Criterion.Records records ? Stream.of(records) : Stream.empty())
                .allMatch(c -> c.ids().contains(region.value()) != c.negated());
    }

    /// Something is asked: say so wherever the result is shown.
    public boolean active() {
        return !criteria.isEmpty();
    }
}
