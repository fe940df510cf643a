package dk.koereplan.analysis.overview;

import dk.koereplan.analysis.Figure;
import dk.koereplan.analysis.MilestoneStatus;
import dk.koereplan.analysis.PlanOrder;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// "Hvad skal jeg gøre i denne uge?": the tasks whose last possible day is the earliest.
///
/// @param tasks at most [#SHOWN], by their last possible day
/// @param all every task, in the same order
/// @param undated how many things have no date, so that no list can hold them
/// @param ahead the first task that is too far ahead to be one of these
public record WeekList(List<Task> tasks, List<Task> all, Figure undated, Optional<Task> ahead) {
    public static final int SHOWN = 7;

    private static final Comparator<Task> ORDER = Comparator.comparing(Task::latest)
            .thenComparing(Task::kind)
            .thenComparing(t -> t.subject().id().value(), PlanOrder::countingOrder);

    public static WeekList of(Scope scope) {
        List<Task> found = Tasks.of(scope).stream().sorted(ORDER).toList();
        List<Task> all = found.stream().filter(WeekList::isNear).toList();
        return new WeekList(
                all.subList(0, Math.min(SHOWN, all.size())),
                all,
                Figure.of(scope.undated()),
                found.stream().filter(t -> !isNear(t)).findFirst());
    }

    /// What is further ahead than a milestone that is due soon is not of this week; who takes over is settled early.
    private static boolean isNear(Task task) {
        return task.kind() == Task.Kind.OWNER_ENDS || task.days() <= MilestoneStatus.SOON_DAYS;
    }

    /// How many tasks the list leaves out.
    public int more() {
        return all.size() - tasks.size();
    }

    /// What the list leaves out, by kind.
    public Map<Task.Kind, List<Task>> rest() {
        Map<Task.Kind, List<Task>> rest = new EnumMap<>(Task.Kind.class);
        for (Task.Kind kind : Task.Kind.values()) {
            List<Task> left = all.subList(tasks.size(), all.size()).stream()
                    .filter(t -> t.kind() == kind)
                    .toList();
            if (!left.isEmpty()) {
                rest.put(kind, left);
            }
        }
        return rest;
    }
}
