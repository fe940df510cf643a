package dk.koereplan.imports;

import dk.koereplan.analysis.PlanIndex;
import dk.koereplan.domain.Entity;
import dk.koereplan.domain.Id;
import dk.koereplan.domain.edit.Edit;
import dk.koereplan.domain.roadmap.Records;
import dk.koereplan.domain.work.Dependency;
import dk.koereplan.domain.work.DependencyKind;
import dk.koereplan.i18n.Texts;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// The links between tasks as dependencies. One that cannot be is left out and said; its task stays.
final class TaskLinks {
    private final PlanIndex index;
    private final TaskReader reader;
    private final Texts texts;
    private final Map<Integer, TaskDraft> byUid;
    private final Map<String, Set<String>> after = new HashMap<>();

    TaskLinks(PlanIndex index, TaskReader reader, Texts texts, Map<Integer, TaskDraft> byUid) {
        this.index = index;
        this.reader = reader;
        this.texts = texts;
        this.byUid = byUid;
        index.dependencies()
                .forEach(known -> known.to().forEach(to -> follows(known.from().value(), to.value())));
    }

    private void follows(String from, String to) {
        after.computeIfAbsent(from, f -> new HashSet<>()).add(to);
    }

    void link(TaskDraft draft) {
        Entity to = draft.record();
        if (to != null) {
            draft.task().before().forEach(link -> link(link, to, draft));
        }
    }

    private void link(TaskList.Link link, Entity to, TaskDraft draft) {
        TaskDraft other = byUid.get(link.uid());
        Entity from = other == null ? null : other.record();
        if (from == null) {
            draft.remark(other == null ? RowRemark.of("linkUnknown") : other.missed());
            return;
        }
        String why = why(link, from, to);
        if (!why.isEmpty()) {
            if (!why.equals("linked")) {
                draft.remark(RowRemark.of(why, from.title()));
            }
            return;
        }
        follows(from.id().value(), to.id().value());
        draft.add(new Edit.Step.Put(made(from, to, draft)));
    }

    /// Why there is nothing to do; empty when there is.
    private String why(TaskList.Link link, Entity from, Entity to) {
        String first = from.id().value();
        String then = to.id().value();
        boolean there = after.getOrDefault(first, Set.of()).contains(then)
                || index.roadmap()
                        .find(Dependency.class, Dependency.idOf(first, then))
                        .isPresent();
        if (there) {
            return "linked";
        }
        return !link.plain() ? "linkKind" : leads(then, first) ? "linkCircle" : "";
    }

    private boolean leads(String from, String to) {
        Deque<String> open = new ArrayDeque<>(List.of(from));
        Set<String> seen = new HashSet<>(open);
        while (!open.isEmpty()) {
            String at = open.pop();
            if (at.equals(to)) {
                return true;
            }
            after.getOrDefault(at, Set.of()).stream().filter(seen::add).forEach(open::push);
        }
        return false;
    }

    private Dependency made(Entity from, Entity to, TaskDraft draft) {
        Id<?> target = Objects.requireNonNull(to.id());
        Map<String, Object> values = Map.of(
                "title",
                texts.get("timeline.edit.link.title", from.title(), to.title()),
                "from",
                from.id(),
                "to",
                List.of(target),
                "kind",
                DependencyKind.FINISH_BEFORE,
                "source",
                reader.source(draft.task()));
        return Records.make(
                Dependency.class, Dependency.idOf(from.id().value(), to.id().value()), values);
    }
}
