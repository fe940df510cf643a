package dk.koereplan.imports;

import dk.koereplan.analysis.PlanIndex;
import dk.koereplan.domain.Entity;
import dk.koereplan.domain.Id;
import dk.koereplan.domain.Provenance;
import dk.koereplan.domain.strategy.SourceDocument;
import dk.koereplan.domain.work.Initiative;
import dk.koereplan.domain.work.Milestone;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Which record of the plan each task speaks of: known by the id that our own files say, by the task's own key in
/// whatever file, or by its number in a file of this name as long as its title or what it stands under agrees too:
/// every project has a task 1. Else by its title under the same task, and none that another task speaks of.
final class TaskSubjects {
    private static final String GUID = ", GUID ";

    private final PlanIndex index;
    private final Map<String, Entity> byGuid = new HashMap<>();
    private final Map<String, List<Entity>> byUid = new HashMap<>();
    private final Map<String, List<Entity>> byTitle;
    private final Map<String, Long> titles;
    private final Map<Integer, Entity> sure = new HashMap<>();
    private final Set<String> taken = new HashSet<>();

    TaskSubjects(PlanIndex index, TaskList list) {
        this.index = index;
        Set<String> documents = index.roadmap().all(SourceDocument.class).stream()
                .filter(document -> document.title().equals(list.name()))
                .map(document -> document.id().value())
                .collect(Collectors.toCollection(HashSet::new));
        List<Entity> records = Stream.<Entity>concat(
                        index.initiatives().stream(), index.roadmap().all(Milestone.class).stream())
                .toList();
        records.forEach(record -> cited(record, documents));
        byTitle = records.stream().collect(Collectors.groupingBy(record -> SheetPlan.plain(record.title())));
        titles = list.tasks().stream()
                .collect(Collectors.groupingBy(task -> SheetPlan.plain(task.name()), Collectors.counting()));
        // before any title is asked, so that no task takes what another one surely means
        list.tasks().forEach(task -> known(task).ifPresent(record -> sure.put(task.uid(), take(record))));
    }

    private void cited(Entity record, Set<String> documents) {
        if (record.source() instanceof Provenance.Document from && from.paragraph() != null) {
            String place = from.paragraph();
            int guid = place.indexOf(GUID);
            if (guid >= 0) {
                byGuid.putIfAbsent(place.substring(guid), record);
            } else if (documents.contains(from.document())) {
                byUid.computeIfAbsent(place, p -> new ArrayList<>()).add(record);
            }
        }
    }

    /// How a task is cited: by the number that a person finds it by, and its own key, if it has one.
    static String place(TaskList.Task task) {
        return uid(task) + guid(task);
    }

    private static String uid(TaskList.Task task) {
        return "UID " + task.uid();
    }

    private static String guid(TaskList.Task task) {
        return task.guid().isEmpty() ? "" : GUID + task.guid();
    }

    private Optional<Entity> known(TaskList.Task task) {
        return index.find(TaskNotes.of(task.notes()).id())
                .filter(record -> record instanceof Initiative || record instanceof Milestone)
                .or(() -> Optional.ofNullable(byGuid.get(guid(task))))
                .or(() -> numbered(task, record -> isTitled(record, task.name())));
    }

    /// What came from the task of this number the last time, if nothing else speaks of it.
    private Optional<Entity> numbered(TaskList.Task task, Predicate<Entity> agrees) {
        return first(byUid.getOrDefault(uid(task), List.of()), agrees);
    }

    private Optional<Entity> first(List<Entity> records, Predicate<Entity> agrees) {
        return records.stream()
                .filter(record -> !taken.contains(record.id().value()))
                .filter(agrees)
                .findFirst();
    }

    private static boolean isTitled(Entity record, String title) {
        return SheetPlan.plain(record.title()).equals(SheetPlan.plain(title));
    }

    private Entity take(Entity record) {
        taken.add(record.id().value());
        return record;
    }

    /// @param over the initiative that it stands under
    Optional<Entity> held(TaskList.Task task, String title, @Nullable Initiative over) {
        Entity known = sure.get(task.uid());
        return known == null ? likely(task, title, over).map(this::take) : Optional.of(known);
    }

    private Optional<Entity> likely(TaskList.Task task, String title, @Nullable Initiative over) {
        Id<?> place = over == null ? null : over.id();
        String plain = SheetPlan.plain(title);
        List<Entity> titled = byTitle.getOrDefault(plain, List.of()).stream()
                .filter(record -> record instanceof Milestone == task.milestone())
                .toList();
        boolean only = titled.size() == 1 && titles.getOrDefault(plain, 0L) == 1;
        // a name that stands elsewhere in the file was not given up for another
        return first(titled, record -> isUnder(record, place))
                .or(() -> numbered(
                        task,
                        record -> place != null
                                && isUnder(record, place)
                                && !titles.containsKey(SheetPlan.plain(record.title()))))
                .or(() -> first(titled, record -> only && (place == null || isUnder(record, null))));
    }

    private static boolean isUnder(Entity record, @Nullable Id<?> place) {
        Id<?> whole = record instanceof Initiative initiative
                ? initiative.parent()
                : record instanceof Milestone milestone ? milestone.initiative() : null;
        return place == null ? whole == null : place.equals(whole);
    }
}
