package dk.koereplan.analysis;

import dk.koereplan.domain.Entity;
import dk.koereplan.domain.Id;
import dk.koereplan.domain.time.DayInterval;
import dk.koereplan.domain.work.Dependency;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/// Whether something can be finished before another begins (invariant 9).
///
/// @param finish the days within which `from` is finished
/// @param start the days within which `to` begins
/// @param days by how many days at least they contradict; 0 unless `BROKEN`
public record DependencyStatus(
        Dependency dependency, Entity from, Entity to, Kind kind, DayInterval finish, DayInterval start, long days) {
    /// Overlapping intervals are undecided, never guessed. Times that contradict are an error whatever has been done
    /// since: a line, a cause and a consequence count the same ones.
    public enum Kind {
        OK,
        /// The first cannot be finished before the second begins.
        BROKEN,
        /// The times overlap, or one is not known: *kan ikke afgøres*.
        UNDECIDED
    }

    /// One for each end of the dependency that is in the plan.
    public static List<DependencyStatus> of(Dependency dependency, PlanIndex index, AsOf asOf) {
        Entity from = index.find(dependency.from().value()).orElse(null);
        if (from == null) {
            return List.of();
        }
        List<DependencyStatus> all = new ArrayList<>();
        for (Id<?> id : dependency.to()) {
            index.find(id.value())
                    .ifPresent(to -> all.add(between(
                            dependency, from, to, PlanTimes.due(from, index, asOf), PlanTimes.start(to, index, asOf))));
        }
        return all;
    }

    /// Every dependency of the plan.
    public static List<DependencyStatus> all(PlanIndex index, AsOf asOf) {
        return index.dependencies().stream()
                .flatMap(d -> of(d, index, asOf).stream())
                .toList();
    }

    /// What must be finished before this record.
    public static List<DependencyStatus> into(String id, PlanIndex index, AsOf asOf) {
        return index.dependenciesInto(id).stream()
                .flatMap(d -> of(d, index, asOf).stream())
                .filter(s -> s.to.id().value().equals(id))
                .toList();
    }

    public static DependencyStatus between(
            Dependency dependency, Entity from, Entity to, DayInterval finish, DayInterval start) {
        Kind kind = switch (finish.compare(start)) {
            case BEFORE -> Kind.OK;
            case AFTER -> Kind.BROKEN;
            case SAME, UNDECIDED -> Kind.UNDECIDED;
        };
        LocalDate first = start.latest();
        LocalDate second = finish.earliest();
        long days = kind == Kind.BROKEN && first != null && second != null ? ChronoUnit.DAYS.between(first, second) : 0;
        return new DependencyStatus(dependency, from, to, kind, finish, start, days);
    }
}
