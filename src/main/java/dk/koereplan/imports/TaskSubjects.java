package dk.koereplan.imports;

import dk.koereplan.analysis.PlanIndex;
import dk.koereplan.domain.Entity;
import dk.koereplan.domain.Provenance;
import dk.koereplan.domain.strategy.SourceDocument;
import dk.koereplan.domain.work.Initiative;
import dk.koereplan.domain.work.Milestone;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Which record of the plan each task speaks of: known by the id that our own files say, else by the task that it came
/// from the last time, else by its title.
final class TaskSubjects {
    private final PlanIndex index;
    private final Map<String, Entity> byPlace = new HashMap<>();
    private final Map<String, Initiative> byTitle = new HashMap<>();

    /// @param name of the file
    TaskSubjects(PlanIndex index, String name) {
        this.index = index;
        Set<String> documents = index.roadmap().all(SourceDocument.class).stream()
                .filter(document -> document.title().equals(name))
                .map(document -> document.id().value())
                .collect(Collectors.toCollection(HashSet::new));
        records()
                .filter(record -> record.source() instanceof Provenance.Document from
                        && documents.contains(from.document())
                        && from.paragraph() != null)
                .forEach(record -> byPlace.putIfAbsent(
                        String.valueOf(((Provenance.Document) record.source()).paragraph()), record));
        index.initiatives().forEach(i -> byTitle.putIfAbsent(SheetPlan.plain(i.title()), i));
    }

    private Stream<Entity> records() {
        return Stream.concat(index.initiatives().stream(), index.roadmap().all(Milestone.class).stream());
    }

    /// How a task is cited.
    static String place(int uid) {
        return "UID " + uid;
    }

    /// @param id that its notes say; empty for none
    /// @param over the initiative that it stands under
    Optional<Entity> held(TaskList.Task task, String id, String title, @Nullable Initiative over) {
        Optional<Entity> own = index.find(id).filter(TaskSubjects::isWork);
        if (own.isPresent()) {
            return own;
        }
        Entity before = byPlace.get(place(task.uid()));
        if (before != null) {
            return Optional.of(before);
        }
        String plain = SheetPlan.plain(title);
        if (!task.milestone()) {
            return Optional.ofNullable(byTitle.get(plain));
        }
        return over == null
                ? Optional.empty()
                : index.milestonesOf(over.id()).stream()
                        .filter(milestone -> SheetPlan.plain(milestone.title()).equals(plain))
                        .<Entity>map(milestone -> milestone)
                        .findFirst();
    }

    private static boolean isWork(Entity entity) {
        return entity instanceof Initiative || entity instanceof Milestone;
    }
}
