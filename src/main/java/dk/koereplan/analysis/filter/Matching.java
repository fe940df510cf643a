package dk.koereplan.analysis.filter;

import dk.koereplan.analysis.Owners;
import dk.koereplan.analysis.PlanIndex;
import dk.koereplan.analysis.PlanTimes;
import dk.koereplan.analysis.facts.Facts;
import dk.koereplan.analysis.money.FundingLines;
import dk.koereplan.domain.Entity;
import dk.koereplan.domain.Id;
import dk.koereplan.domain.Letters;
import dk.koereplan.domain.OwnerRef;
import dk.koereplan.domain.funding.FundingSource;
import dk.koereplan.domain.party.Region;
import dk.koereplan.domain.strategy.Agreement;
import dk.koereplan.domain.strategy.AgreementTheme;
import dk.koereplan.domain.time.DayInterval;
import dk.koereplan.domain.time.Order;
import dk.koereplan.domain.work.Initiative;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A filter held against one state of a plan on one day. What it needs of the whole plan is found once.
public final class Matching {
    private final PlanFilter filter;
    private final Facts facts;
    private final TouchedRecords touched;
    private final List<Criterion> alone;
    private final List<Criterion.Constants> sameLine;

    public Matching(PlanFilter filter, Facts facts) {
        this.filter = filter;
        this.facts = facts;
        touched = TouchedRecords.of(filter, facts);
        sameLine = filter.criteria().stream()
                .filter(c -> !c.negated() && ofMoney(c.aspect()))
                .map(Criterion.Constants.class::cast)
                .toList();
        alone = filter.criteria().stream()
                .filter(c -> c.negated() || !ofMoney(c.aspect()))
                .toList();
    }

    private static boolean ofMoney(FilterAspect aspect) {
        return aspect == FilterAspect.FUNDING || aspect == FilterAspect.FAMILY;
    }

    public boolean accepts(Initiative initiative) {
        // what is asked of money is met by one and the same line
        return alone.stream().allMatch(c -> meets(initiative, c) != c.negated())
                && (sameLine.isEmpty() || anyLine(initiative, sameLine));
    }

    private boolean meets(Initiative initiative, Criterion criterion) {
        return switch (criterion) {
            case Criterion.Records records -> records(initiative, records);
            case Criterion.Constants constants -> constants(initiative, constants);
            case Criterion.During during -> mayMeet(facts.start(initiative), facts.due(initiative), during);
            case Criterion.ChangedSince changed -> touched.changed(initiative.id());
            case Criterion.Mine mine -> isMine(initiative, mine.units());
            case Criterion.Words words -> facts.letters(initiative).hold(words.text());
            case Criterion.Mark mark ->
                switch (mark.aspect()) {
                    case UNDATED -> facts.isUndated(initiative);
                    case UNOWNED -> facts.ownerNow(initiative) == null;
                    default -> touched.inConflict(initiative.id());
                };
        };
    }

    private boolean records(Initiative initiative, Criterion.Records records) {
        return switch (records.aspect()) {
            case REGION -> any(records, ids(concerned(initiative)));
            case TRACK -> any(records, initiative.track());
            case THEME -> any(records, initiative.theme());
            case AGREEMENT -> any(records, agreements(initiative));
            default -> any(records, owner(facts.ownerNow(initiative)));
        };
    }

    private static boolean any(Criterion.Records asked, @Nullable Id<?> id) {
        return asked.ids().contains(id == null ? Criterion.WITHOUT : id.value());
    }

    private static boolean any(Criterion.Records asked, Set<String> ids) {
        return ids.isEmpty()
                ? asked.ids().contains(Criterion.WITHOUT)
                : ids.stream().anyMatch(asked.ids()::contains);
    }

    private List<Region> concerned(Initiative initiative) {
        return facts.index().regionsConcerned(initiative, facts.asOf().day());
    }

    /// Its own, and that of its theme.
    private Set<String> agreements(Initiative initiative) {
        Id<AgreementTheme> theme = initiative.theme();
        Id<Agreement> ofTheme = theme == null
                ? null
                : facts.index()
                        .find(AgreementTheme.class, theme)
                        .map(AgreementTheme::agreement)
                        .orElse(null);
        return Stream.of(initiative.agreement(), ofTheme)
                .flatMap(Stream::ofNullable)
                .map(Id::value)
                .collect(Collectors.toSet());
    }

    private static Set<String> owner(@Nullable OwnerRef owner) {
        return owner == null ? Set.of() : Set.of(owner.token());
    }

    private boolean constants(Initiative initiative, Criterion.Constants asked) {
        return switch (asked.aspect()) {
            case PROFESSION -> initiative.professions().stream().anyMatch(asked.values()::contains);
            case PHASE -> asked.values().contains(facts.phase(initiative));
            case LIGHT -> asked.values().contains(facts.of(initiative).light().rag());
            default -> anyLine(initiative, List.of(asked));
        };
    }

    private boolean anyLine(Initiative initiative, List<Criterion.Constants> asked) {
        PlanIndex index = facts.index();
        return FundingLines.of(initiative, index).stream()
                .anyMatch(line -> asked.stream().allMatch(c -> holds(line, c)));
    }

    private static boolean holds(FundingSource line, Criterion.Constants asked) {
        return asked.values()
                .contains(
                        asked.aspect() == FilterAspect.FUNDING
                                ? line.state().certainty()
                                : line.kind().family());
    }

    private boolean isMine(Initiative initiative, Set<String> units) {
        OwnerRef coordinator = initiative.coordinator();
        return overlap(units, owner(facts.ownerNow(initiative)))
                || overlap(units, owner(coordinator))
                || overlap(units, ids(concerned(initiative)));
    }

    private static boolean overlap(Set<String> units, Collection<String> owners) {
        return owners.stream().anyMatch(units::contains);
    }

    private boolean mayMeet(DayInterval begins, DayInterval ends, Criterion.During during) {
        DayInterval asked = facts.index().interval(during.time());
        return begins.compare(asked) != Order.AFTER && ends.compare(asked) != Order.BEFORE;
    }

    /// For a record that is about no initiative. What only work has is not asked of it in vain: nothing of it is met.
    public boolean acceptsOther(Entity entity) {
        return filter.criteria().stream().allMatch(c -> meetsOther(entity, c) != c.negated());
    }

    private boolean meetsOther(Entity entity, Criterion criterion) {
        OwnerRef owner = About.owner(entity);
        return switch (criterion) {
            case Criterion.Records records ->
                switch (records.aspect()) {
                    case REGION -> any(records, regions(owner));
                    case RESPONSIBLE -> any(records, owner(owner));
                    default -> false;
                };
            case Criterion.Constants constants -> false;
            case Criterion.During during ->
                PlanTimes.haveTime(entity) && mayMeet(facts.start(entity), facts.due(entity), during);
            case Criterion.ChangedSince changed -> touched.changed(entity.id());
            case Criterion.Mine mine -> overlap(mine.units(), owner(owner)) || overlap(mine.units(), regions(owner));
            case Criterion.Words words -> Letters.of(Stream.of(entity.title())).hold(words.text());
            case Criterion.Mark mark ->
                switch (mark.aspect()) {
                    case UNDATED -> PlanTimes.haveTime(entity) && facts.isUndated(entity);
                    case UNOWNED -> owner == null;
                    default -> touched.inConflict(entity.id());
                };
        };
    }

    private Set<String> regions(@Nullable OwnerRef owner) {
        return ids(Owners.regions(owner, facts.index(), facts.asOf().day()));
    }

    private static Set<String> ids(List<Region> regions) {
        return regions.stream().map(r -> r.id().value()).collect(Collectors.toSet());
    }
}
