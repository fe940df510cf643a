package dk.koereplan.scene.timeline.lanes;

import dk.koereplan.analysis.PlanIndex;
import dk.koereplan.analysis.overview.Scope;
import dk.koereplan.domain.OwnerRef;
import dk.koereplan.domain.party.Region;
import dk.koereplan.domain.work.Initiative;
import dk.koereplan.i18n.Texts;
import dk.koereplan.i18n.Words;
import dk.koereplan.scene.Subject;
import java.text.Collator;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Lanes by who owns an initiative on the as-of date.
record OwnerLanes(Scope scope, Texts texts) {
    /// A collective stands in the lane of each region that it has on that day.
    LaneRule regions(LaneKey none) {
        PlanIndex index = scope.index();
        LaneTable table = new LaneTable(index.regions().stream().map(this::lane).toList(), none);
        Map<OwnerRef, int[]> places = new ConcurrentHashMap<>();
        return new LaneRule(table, initiative -> {
            OwnerRef owner = owner(initiative);
            return owner == null
                    ? table.at(null)
                    : places.computeIfAbsent(owner, o -> table.at(index.resolve(o, day()), r -> r.id().value()));
        });
    }

    /// Regions in their order, then collectives, then everybody else by name.
    LaneRule owners(LaneKey none) {
        Set<OwnerRef> owners = new HashSet<>();
        for (Initiative initiative : scope.initiatives()) {
            OwnerRef owner = owner(initiative);
            if (owner != null) {
                owners.add(owner);
            }
        }
        Stream<LaneKey> others = owners.stream()
                .filter(owner -> region(owner) == null)
                .map(this::lane)
                .sorted(Comparator.comparing(
                                LaneKey::title,
                                Collator.getInstance(texts.language().locale()))
                        .thenComparing(key -> key.lane().outer()));
        Stream<LaneKey> regions = scope.index().regions().stream().map(this::lane);
        LaneTable table = new LaneTable(Stream.concat(regions, others).toList(), none);
        return new LaneRule(table, initiative -> {
            OwnerRef owner = owner(initiative);
            return table.at(owner == null ? null : owner.token());
        });
    }

    private LocalDate day() {
        return scope.asOf().day();
    }

    private @Nullable OwnerRef owner(Initiative initiative) {
        return scope.facts().ownerNow(initiative);
    }

    private @Nullable Region region(OwnerRef owner) {
        return owner instanceof OwnerRef.Unit unit
                        && scope.index().find(unit.id().value()).orElse(null) instanceof Region region
                ? region
                : null;
    }

    private LaneKey lane(OwnerRef owner) {
        return LaneKey.of(owner.token(), Words.owner(owner, texts, scope.index()::title));
    }

    private LaneKey lane(Region region) {
        LocalDate ends = region.validTo();
        return new LaneKey(
                new Subject.Lane(region.id().value(), null),
                region.title(),
                region.title(),
                note(region),
                ends == null ? null : ends.toEpochDay());
    }

    private @Nullable String note(Region region) {
        LocalDate begins = region.activeFrom();
        if (begins != null && begins.isAfter(day())) {
            return texts.get("picture.timeline.lane.begins", begins);
        }
        PlanIndex index = scope.index();
        return index.successions().stream()
                .filter(s -> s.from().contains(region.id()))
                .findFirst()
                .map(s -> texts.get(
                        "picture.timeline.lane.becomes", shortTitle(index.title(s.to().value())), s.takesEffect()))
                .orElse(null);
    }

    private static String shortTitle(String region) {
        return region.startsWith("Region ") ? region.substring(7) : region;
    }
}
