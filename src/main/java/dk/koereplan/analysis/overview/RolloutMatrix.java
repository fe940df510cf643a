package dk.koereplan.analysis.overview;

import dk.koereplan.analysis.Light;
import dk.koereplan.domain.Id;
import dk.koereplan.domain.governance.Rollout;
import dk.koereplan.domain.party.Region;
import dk.koereplan.domain.work.Initiative;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// *Initiativ × region*: how far each region has come with what all of them carry out.
///
/// @param columns the regions that have a cell, or are active, in place order
/// @param rows the initiatives, in the order of the plan
public record RolloutMatrix(List<Region> columns, List<Row> rows) {
    /// One initiative; cells by region id.
    public record Row(Initiative initiative, Map<String, Cell> cells) {
        public Optional<Cell> cell(Region region) {
            return Optional.ofNullable(cells.get(region.id().value()));
        }
    }

    /// One region's part of it.
    public record Cell(Rollout rollout, Light light) {}

    /// Those that have a rollout.
    public static RolloutMatrix of(Scope scope) {
        return of(scope, false);
    }

    /// Every open initiative, so that a rollout can be begun.
    public static RolloutMatrix whole(Scope scope) {
        return of(scope, true);
    }

    /// The parts of an initiative that have a cell; where a region has two, the last of them is shown.
    public static Stream<Rollout> rollouts(Id<Initiative> initiative, Scope scope) {
        return scope.index().rolloutsOf(initiative).stream().filter(scope::accepts);
    }

    private static RolloutMatrix of(Scope scope, boolean whole) {
        List<Row> rows = new ArrayList<>();
        for (Initiative initiative : scope.openInitiatives()) {
            Map<String, Cell> cells = new LinkedHashMap<>();
            rollouts(initiative.id(), scope)
                    .forEach(rollout -> cells.put(
                            rollout.region().value(),
                            new Cell(rollout, scope.facts().light(rollout))));
            if (whole || !cells.isEmpty()) {
                rows.add(new Row(initiative, cells));
            }
        }
        List<Region> columns = scope.index().regions().stream()
                .filter(scope.filter()::shows)
                .filter(r -> r.isActiveOn(scope.asOf().day())
                        || rows.stream().anyMatch(row -> row.cell(r).isPresent()))
                .toList();
        return new RolloutMatrix(columns, List.copyOf(rows));
    }
}
