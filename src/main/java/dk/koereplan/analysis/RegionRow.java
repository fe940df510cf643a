package dk.koereplan.analysis;

import dk.koereplan.domain.OwnerRef;
import dk.koereplan.domain.governance.Rag;
import dk.koereplan.domain.governance.Risk;
import dk.koereplan.domain.governance.Rollout;
import dk.koereplan.domain.party.Region;
import dk.koereplan.domain.party.RegionState;
import dk.koereplan.domain.work.Action;
import dk.koereplan.domain.work.Deliverable;
import dk.koereplan.domain.work.Initiative;
import dk.koereplan.domain.work.Milestone;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// What hangs on a region.
///
/// @param own the open initiatives that it owns alone
/// @param shared the open initiatives that it owns with others or carries out
/// @param lights ids by light: its own initiatives, and its rollouts of the shared ones
/// @param overdue milestones of its own initiatives, or owned by it
/// @param withoutSuccessor its own initiatives that end with it
/// @param duties its other open records that end with it: milestones, deliverables, actions, risks, rollouts
/// @param incoming open initiatives without a confirmed successor that its forebears still own
/// @param updates its own initiatives and its rollouts
public record RegionRow(
        RegionView view,
        Figure own,
        Figure shared,
        Map<Rag, Figure> lights,
        Figure overdue,
        Figure withoutSuccessor,
        Figure duties,
        Figure incoming,
        List<Updates> updates) {
    /// One for each region that exists, and for one that is gone but still owns something.
    static List<RegionRow> of(Scope scope) {
        List<RegionRow> rows = new ArrayList<>();
        for (Region region : scope.index().regions()) {
            RegionView view = RegionView.of(region, scope.index(), scope.asOf());
            RegionRow row = of(view, scope);
            boolean leftBehind = view.state() == RegionState.ABOLISHED && !row.own.isEmpty();
            if (view.exists(scope.asOf().day()) || leftBehind) {
                rows.add(row);
            }
        }
        return List.copyOf(rows);
    }

    private static RegionRow of(RegionView view, Scope scope) {
        Region region = view.region();
        List<Initiative> own = owned(region, scope);
        List<Rollout> rollouts = scope.index().roadmap().all(Rollout.class).stream()
                .filter(r -> r.region().equals(region.id()) && scope.accepts(r))
                .toList();
        List<Initiative> shared = scope.openInitiatives().stream()
                .filter(i -> !own.contains(i))
                .filter(i ->
                        scope.index().regionsConcerned(i, scope.asOf().day()).contains(region))
                .toList();
        return new RegionRow(
                view,
                Figure.of(own),
                Figure.of(shared),
                lights(own, rollouts, scope),
                Figure.of(overdue(region, own, scope)),
                Figure.of(ending(own, scope)),
                new Figure(duties(region, rollouts, scope)),
                Figure.of(view.forebears().stream()
                        .flatMap(f -> ending(owned(f, scope), scope).stream())
                        .toList()),
                List.of(
                        Updates.of(own, scope.index(), scope.asOf()),
                        Updates.ofRollouts(rollouts, scope.index(), scope.asOf())));
    }

    private static List<Initiative> owned(Region region, Scope scope) {
        OwnerRef unit = new OwnerRef.Unit(region.id());
        return scope.openInitiatives().stream()
                .filter(i -> unit.equals(Owners.near(i, scope.asOf().day())))
                .toList();
    }

    private static List<Initiative> ending(List<Initiative> own, Scope scope) {
        return own.stream()
                .filter(i -> OwnerStatus.of(i, scope.index(), scope.asOf()).lacksSuccessor())
                .toList();
    }

    private static Map<Rag, Figure> lights(List<Initiative> own, List<Rollout> rollouts, Scope scope) {
        Map<Rag, List<String>> ids = new EnumMap<>(Rag.class);
        own.forEach(i -> ids.computeIfAbsent(scope.light(i).rag(), k -> new ArrayList<>())
                .add(i.id().value()));
        rollouts.forEach(r -> ids.computeIfAbsent(
                        Light.of(r, scope.index(), scope.asOf()).rag(), k -> new ArrayList<>())
                .add(r.id().value()));
        Map<Rag, Figure> lights = new EnumMap<>(Rag.class);
        for (Rag rag : Rag.values()) {
            lights.put(rag, new Figure(ids.getOrDefault(rag, List.of())));
        }
        return lights;
    }

    private static List<Milestone> overdue(Region region, List<Initiative> own, Scope scope) {
        OwnerRef unit = new OwnerRef.Unit(region.id());
        List<?> ids = own.stream().map(Initiative::id).toList();
        return scope.milestones().stream()
                .filter(m -> unit.equals(m.owner()) || (m.owner() == null && ids.contains(m.initiative())))
                .filter(m -> MilestoneStatus.of(m, scope.index(), scope.asOf()) == MilestoneStatus.OVERDUE)
                .toList();
    }

    private static List<String> duties(Region region, List<Rollout> rollouts, Scope scope) {
        OwnerRef unit = new OwnerRef.Unit(region.id());
        if (region.validTo() == null) {
            return List.of();
        }
        Stream<String> records = Stream.of(
                        scope.shown(Milestone.class).stream().filter(m -> unit.equals(m.owner())),
                        scope.shown(Deliverable.class).stream().filter(d -> unit.equals(d.owner())),
                        scope.shown(Action.class).stream().filter(a -> unit.equals(a.owner())),
                        scope.shown(Risk.class).stream().filter(r -> unit.equals(r.owner())))
                .flatMap(s -> s)
                .filter(PlanTimes::isOpen)
                .map(e -> e.id().value());
        Stream<String> parts = rollouts.stream()
                .filter(r -> OwnerStatus.of(r, scope.index(), scope.asOf()).lacksSuccessor())
                .map(r -> r.id().value());
        return Stream.concat(records, parts).toList();
    }
}
