package dk.koereplan.analysis.overview;

import dk.koereplan.analysis.Figure;
import dk.koereplan.analysis.RegionView;
import dk.koereplan.domain.governance.Rag;
import dk.koereplan.domain.governance.Rollout;
import dk.koereplan.domain.party.Region;
import dk.koereplan.domain.party.RegionState;
import dk.koereplan.domain.work.Initiative;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

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
        RegionWork work = RegionWork.of(scope);
        List<RegionRow> rows = new ArrayList<>();
        for (Region region : scope.index().regions()) {
            RegionView view = RegionView.of(region, scope.index(), scope.asOf());
            RegionRow row = of(view, work, scope);
            boolean leftBehind = view.state() == RegionState.ABOLISHED && !row.own.isEmpty();
            if (scope.filter().shows(region) && (view.exists(scope.asOf().day()) || leftBehind)) {
                rows.add(row);
            }
        }
        return List.copyOf(rows);
    }

    private static RegionRow of(RegionView view, RegionWork work, Scope scope) {
        Region region = view.region();
        List<Initiative> own = work.own(region);
        List<Rollout> rollouts = work.rollouts(region);
        return new RegionRow(
                view,
                Figure.of(own),
                Figure.of(work.shared(region)),
                lights(own, rollouts, scope),
                Figure.of(work.overdue(region)),
                Figure.of(ending(own, scope)),
                Figure.of(region.validTo() == null ? List.of() : work.duties(region)),
                Figure.of(view.forebears().stream()
                        .flatMap(f -> ending(work.own(f), scope).stream())
                        .toList()),
                List.of(
                        Updates.of(own, scope.index(), scope.asOf()),
                        Updates.ofRollouts(rollouts, scope.index(), scope.asOf())));
    }

    private static List<Initiative> ending(List<Initiative> own, Scope scope) {
        return own.stream()
                .filter(i -> scope.facts().of(i).owner().lacksSuccessor())
                .toList();
    }

    private static Map<Rag, Figure> lights(List<Initiative> own, List<Rollout> rollouts, Scope scope) {
        Map<Rag, List<String>> ids = new EnumMap<>(Rag.class);
        own.forEach(i -> ids.computeIfAbsent(scope.light(i).rag(), k -> new ArrayList<>())
                .add(i.id().value()));
        rollouts.forEach(r -> ids.computeIfAbsent(scope.facts().light(r).rag(), k -> new ArrayList<>())
                .add(r.id().value()));
        Map<Rag, Figure> lights = new EnumMap<>(Rag.class);
        for (Rag rag : Rag.values()) {
            lights.put(rag, new Figure(ids.getOrDefault(rag, List.of())));
        }
        return lights;
    }
}
