package dk.koereplan.analysis.overview;

import dk.koereplan.analysis.AsOf;
import dk.koereplan.analysis.Light;
import dk.koereplan.analysis.Occurrence;
import dk.koereplan.analysis.PlanIndex;
import dk.koereplan.analysis.PlanOrder;
import dk.koereplan.analysis.facts.Facts;
import dk.koereplan.analysis.facts.NeedCover;
import dk.koereplan.analysis.filter.About;
import dk.koereplan.analysis.filter.Matching;
import dk.koereplan.analysis.filter.PlanFilter;
import dk.koereplan.analysis.money.FundingLines;
import dk.koereplan.domain.Entity;
import dk.koereplan.domain.Id;
import dk.koereplan.domain.funding.FundingSource;
import dk.koereplan.domain.funding.Need;
import dk.koereplan.domain.governance.Rollout;
import dk.koereplan.domain.time.DayInterval;
import dk.koereplan.domain.work.Initiative;
import dk.koereplan.domain.work.Milestone;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What a filter leaves of a plan on an as-of date: the one answer that every figure of a screen is taken from.
public final class Scope {
    private final Facts facts;
    private final PlanFilter filter;
    private final Matching matching;
    private final List<Initiative> initiatives;

    /// The ids of the accepted initiatives; null when all of them are.
    private final @Nullable Set<String> accepted;

    /// Filled on demand; what is put in follows from the other fields alone, so that any thread may.
    private final Map<Class<?>, List<? extends Entity>> shown = new ConcurrentHashMap<>();

    private volatile @Nullable List<Entity> undated;

    private Scope(Facts facts, PlanFilter filter) {
        this.facts = facts;
        this.filter = filter;
        matching = new Matching(filter, facts);
        List<Initiative> all = facts.index().initiatives();
        initiatives = filter.active() ? all.stream().filter(matching::accepts).toList() : all;
        accepted =
                filter.active() ? initiatives.stream().map(i -> i.id().value()).collect(Collectors.toSet()) : null;
    }

    public static Scope of(PlanIndex index, PlanFilter filter, AsOf asOf) {
        return new Scope(Facts.of(index, asOf), filter);
    }

    /// The same facts through another filter.
    public static Scope of(Facts facts, PlanFilter filter) {
        return new Scope(facts, filter);
    }

    /// What is true of each record, whatever the filter.
    public Facts facts() {
        return facts;
    }

    public PlanIndex index() {
        return facts.index();
    }

    public AsOf asOf() {
        return facts.asOf();
    }

    public PlanFilter filter() {
        return filter;
    }

    public List<Initiative> initiatives() {
        return initiatives;
    }

    /// The accepted initiatives that still ask something of somebody on the as-of date.
    public List<Initiative> openInitiatives() {
        return initiatives.stream().filter(i -> facts.phase(i).isOpen()).toList();
    }

    public Light light(Initiative initiative) {
        return facts.of(initiative).light();
    }

    public boolean accepts(Initiative initiative) {
        return isAccepted(initiative.id());
    }

    private boolean isAccepted(Id<?> initiative) {
        return accepted == null ? index().numberOf(initiative.value()) >= 0 : accepted.contains(initiative.value());
    }

    /// A record is shown when its initiative is, and one region's part of it when that region is; one without an
    /// initiative answers for itself. What came about only
    /// after the as-of date is not shown.
    public boolean accepts(Entity entity) {
        return !Occurrence.isYetToCome(entity, index(), asOf()) && passes(entity);
    }

    private boolean passes(Entity entity) {
        if (entity instanceof Rollout part && !filter.shows(part.region())) {
            return false;
        }
        Id<?> about = About.of(entity, index());
        return about == null ? matching.acceptsOther(entity) : isAccepted(about);
    }

    /// The accepted milestones, by the last possible day; those without one last.
    public List<Milestone> milestones() {
        return shown(Milestone.class);
    }

    /// What is open and lies nowhere in time, found once.
    public List<Entity> undated() {
        List<Entity> known = undated;
        if (known == null) {
            known = Undated.of(this);
            undated = known;
        }
        return known;
    }

    /// The accepted milestones that belong to no initiative.
    public List<Milestone> looseMilestones() {
        return index().looseMilestones().stream().filter(this::accepts).toList();
    }

    /// The accepted records of a kind, by the last possible day; those without one last.
    @SuppressWarnings("unchecked")
    public <T extends Entity> List<T> shown(Class<T> type) {
        return (List<T>) shown.computeIfAbsent(type, t -> sorted(type));
    }

    private <T extends Entity> List<T> sorted(Class<T> type) {
        record Dated<E>(E entity, DayInterval due) {}
        return index().roadmap().all(type).stream()
                .filter(this::accepts)
                .map(e -> new Dated<>(e, facts.due(e)))
                .sorted(Comparator.comparing((Dated<T> d) -> d.due(), PlanOrder.BY_LATEST)
                        .thenComparing(d -> d.entity().id().value(), PlanOrder::countingOrder))
                .map(Dated::entity)
                .toList();
    }

    /// The accepted funding lines, each once, whoever shares them.
    public List<FundingSource> funding() {
        return FundingLines.of(initiatives, looseFunding(), index());
    }

    private List<FundingSource> looseFunding() {
        return index().roadmap().all(FundingSource.class).stream()
                .filter(f -> f.initiative() == null && accepts(f))
                .toList();
    }

    /// The accepted needs and money of no initiative. Which of them is for which nobody has said.
    public List<NeedCover> looseCovers() {
        List<Need> needs = index().roadmap().all(Need.class).stream()
                .filter(n -> n.initiative() == null && accepts(n))
                .toList();
        return Stream.concat(
                        NeedCover.of(needs, List.of(), index()::interval).stream(),
                        NeedCover.of(List.of(), looseFunding(), index()::interval).stream())
                .toList();
    }
}
