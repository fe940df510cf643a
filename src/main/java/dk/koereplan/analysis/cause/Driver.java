package dk.koereplan.analysis.cause;

import dk.koereplan.analysis.AsOf;
import dk.koereplan.analysis.DependencyStatus;
import dk.koereplan.analysis.MilestoneStatus;
import dk.koereplan.analysis.PlanIndex;
import dk.koereplan.domain.Entity;
import dk.koereplan.domain.work.Initiative;
import dk.koereplan.domain.work.Milestone;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Why something is late: the way from it to what drives it.
///
/// @param path ids from the late record to the driving one, which is last
/// @param overdue the driving record is a milestone that is over its time; else it contradicts what waits for it
/// @param days how late the driving record is, or by how many days it contradicts
public record Driver(List<String> path, boolean overdue, long days) {
    /// Empty when nothing shows that it is late.
    public static Optional<Driver> of(String id, PlanIndex index, AsOf asOf) {
        List<String> path = new ArrayList<>(List.of(id));
        long days = upstream(path, index, asOf);
        boolean over = false;
        Optional<Milestone> overdue = index.find(path.getLast()).flatMap(e -> overdue(e, index, asOf));
        if (overdue.isPresent()) {
            String milestone = overdue.get().id().value();
            if (!path.contains(milestone)) {
                path.add(milestone);
            }
            long before = upstream(path, index, asOf);
            over = before == 0;
            days = over ? MilestoneStatus.daysOver(overdue.get(), index, asOf) : before;
        }
        return days == 0 ? Optional.empty() : Optional.of(new Driver(List.copyOf(path), over, days));
    }

    /// Goes on along the worst contradiction; answers the days of the last one, 0 when there was none.
    private static long upstream(List<String> path, PlanIndex index, AsOf asOf) {
        long days = 0;
        Optional<DependencyStatus> worst = worst(path.getLast(), path, index, asOf);
        while (worst.isPresent()) {
            days = worst.get().days();
            path.add(worst.get().from().id().value());
            worst = worst(path.getLast(), path, index, asOf);
        }
        return days;
    }

    public String driving() {
        return path.getLast();
    }

    private static Optional<DependencyStatus> worst(String id, List<String> seen, PlanIndex index, AsOf asOf) {
        return DependencyStatus.into(id, index, asOf).stream()
                .filter(s -> s.kind() == DependencyStatus.Kind.BROKEN)
                .filter(s -> !seen.contains(s.from().id().value()))
                .max(Comparator.comparingLong(DependencyStatus::days));
    }

    private static Optional<Milestone> overdue(Entity entity, PlanIndex index, AsOf asOf) {
        List<Milestone> own = switch (entity) {
            case Milestone m -> List.of(m);
            case Initiative i -> index.milestonesOf(i.id());
            default -> List.of();
        };
        return own.stream()
                .filter(m -> MilestoneStatus.of(m, index, asOf) == MilestoneStatus.OVERDUE)
                .max(Comparator.comparingLong(m -> MilestoneStatus.daysOver(m, index, asOf)));
    }
}
