package dk.koereplan.app.acts;

import dk.koereplan.domain.Entity;
import dk.koereplan.domain.Id;
import dk.koereplan.domain.OwnerRef;
import dk.koereplan.domain.edit.Edit;
import dk.koereplan.domain.governance.Rag;
import dk.koereplan.domain.governance.Risk;
import dk.koereplan.domain.governance.Rollout;
import dk.koereplan.domain.party.Region;
import dk.koereplan.domain.roadmap.Records;
import dk.koereplan.domain.work.Action;
import dk.koereplan.domain.work.Deliverable;
import dk.koereplan.domain.work.Initiative;
import dk.koereplan.domain.work.Milestone;
import dk.koereplan.domain.work.OwnerPeriod;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What a region leaves behind on its last day, and who takes it over. What was, stays with the unit that had it.
///
/// @param last the region's last valid day
record Handover(Region from, LocalDate last, Place place) {
    private OwnerRef unit() {
        return new OwnerRef.Unit(from.id());
    }

    /// Everything that somebody has to take over and nobody is confirmed for.
    List<Entity> items() {
        return left().toList();
    }

    /// Looks no further than to the first of them.
    boolean leavesAnything() {
        return left().findAny().isPresent();
    }

    private Stream<Entity> left() {
        OwnerRef unit = unit();
        return Stream.<Stream<? extends Entity>>of(
                        place.index().initiatives().stream()
                                .filter(i -> i.state().isOpen() && needsHeir(i)),
                        all(Rollout.class)
                                .filter(r -> r.region().equals(from.id()))
                                .filter(r -> place.facts().owner(r).lacksSuccessor()),
                        Stream.<Class<? extends Entity>>of(Milestone.class, Deliverable.class, Action.class, Risk.class)
                                .flatMap(type -> all(type))
                                .filter(e -> unit.equals(owner(e)) && isLater(e)))
                .flatMap(kind -> kind);
    }

    /// Listed only when somebody gets there.
    private <T extends Entity> Stream<T> all(Class<T> type) {
        return Stream.of(type).flatMap(t -> place.index().roadmap().all(t).stream());
    }

    /// It owns it on its last day, and nobody from the day after.
    private boolean needsHeir(Initiative initiative) {
        List<OwnerPeriod> periods = initiative.ownerPeriods();
        return !periods.isEmpty()
                && unit().equals(periods.getLast().owner())
                && !isBefore(periods.getLast().to(), last)
                && place.facts().of(initiative).owner().lacksSuccessor();
    }

    private static boolean isBefore(@Nullable LocalDate day, LocalDate other) {
        return day != null && day.isBefore(other);
    }

    /// What is due while the region is in charge is the region's.
    private boolean isLater(Entity duty) {
        LocalDate latest = place.facts().due(duty).latest();
        return place.facts().isOpen(duty) && (latest == null || latest.isAfter(last));
    }

    private static @Nullable OwnerRef owner(Entity entity) {
        return switch (entity) {
            case Milestone m -> m.owner();
            case Deliverable d -> d.owner();
            case Action a -> a.owner();
            case Risk r -> r.owner();
            default -> null;
        };
    }

    /// The steps by which the heir takes these over.
    List<Edit.Step> steps(List<Entity> items, Id<Region> heir) {
        List<Edit.Step> steps = new ArrayList<>();
        Map<Id<Initiative>, Rollout> parts = new LinkedHashMap<>();
        for (Entity item : items) {
            switch (item) {
                case Initiative i -> steps.add(new Edit.Step.Put(handedOver(i, heir), i));
                case Rollout r -> parts.merge(r.initiative(), r, Handover::lessFar);
                default -> steps.add(new Edit.Step.Put(Records.with(item, "owner", new OwnerRef.Unit(heir)), item));
            }
        }
        parts.values().forEach(r -> steps.add(new Edit.Step.Put(part(r, heir))));
        return steps;
    }

    Initiative handedOver(Initiative initiative, Id<Region> heir) {
        List<OwnerPeriod> periods = new ArrayList<>(initiative.ownerPeriods());
        OwnerPeriod own = periods.removeLast();
        LocalDate to = own.to();
        periods.add(new OwnerPeriod(own.owner(), own.from(), last));
        periods.add(new OwnerPeriod(
                new OwnerRef.Unit(heir), last.plusDays(1), to == null || !to.isAfter(last) ? null : to));
        return Records.with(initiative, "ownerPeriods", periods);
    }

    /// Of two parts that become one the one that has come less far says how far the new one is.
    static Rollout lessFar(Rollout a, Rollout b) {
        return Stream.of(a, b).min(Comparator.comparing(Rollout::state)).orElseThrow();
    }

    private Rollout part(Rollout of, Id<Region> heir) {
        return place.make(
                Rollout.class,
                Map.of("initiative", of.initiative(), "region", heir, "state", of.state(), "light", Rag.NOT_ASSESSED));
    }
}
