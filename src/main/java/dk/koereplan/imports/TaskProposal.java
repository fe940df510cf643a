package dk.koereplan.imports;

import dk.koereplan.analysis.AsOf;
import dk.koereplan.analysis.PlanIndex;
import dk.koereplan.analysis.facts.Facts;
import dk.koereplan.domain.Entity;
import dk.koereplan.domain.InvalidValue;
import dk.koereplan.domain.PlainText;
import dk.koereplan.domain.work.Initiative;
import dk.koereplan.domain.work.Milestone;
import dk.koereplan.i18n.Texts;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The tasks of a project as a proposal: milestones become milestones of what they stand under, every other task an
/// initiative, links dependencies. People, work, costs and calendars are not read.
public final class TaskProposal {
    private final PlanIndex index;
    private final TaskSubjects subjects;
    private final TaskReader reader;
    private final Texts texts;
    private final List<TaskDraft> drafts = new ArrayList<>();
    private final Map<Integer, TaskDraft> byUid = new LinkedHashMap<>();
    private final Map<String, Integer> spoken = new HashMap<>();

    private TaskProposal(PlanIndex index, TaskSubjects subjects, TaskReader reader, Texts texts) {
        this.index = index;
        this.subjects = subjects;
        this.reader = reader;
        this.texts = texts;
    }

    /// @param fingerprint of the file, by which it is known again
    public static SheetProposal of(TaskList list, String fingerprint, PlanIndex index, SheetProposal.Frame frame) {
        SheetProposal.Cited cited = SheetProposal.Cited.of(list.name(), fingerprint, index, frame);
        var reader = new TaskReader(
                cited.document(),
                new NewRecords(index.roadmap(), frame.ids(), frame.today()),
                Facts.of(index, AsOf.endOf(frame.today())));
        var proposal = new TaskProposal(index, new TaskSubjects(index, list), reader, Texts.in(frame.language()));
        return new SheetProposal(cited.document(), cited.known(), List.of(), proposal.rows(list));
    }

    private List<ProposedRow> rows(TaskList list) {
        for (TaskList.Task task : list.tasks()) {
            TaskDraft draft = draft(task);
            drafts.add(draft);
            byUid.put(task.uid(), draft);
        }
        var links = new TaskLinks(index, reader, texts, byUid);
        drafts.forEach(links::link);
        return drafts.stream().map(TaskDraft::row).toList();
    }

    private TaskDraft draft(TaskList.Task task) {
        String title = PlainText.line(task.name());
        if (title.isEmpty()) {
            return TaskDraft.refused(task, title, RowRemark.of("untitled"));
        }
        try {
            return understood(task, title);
        } catch (InvalidValue invalid) {
            return TaskDraft.refused(task, title, RowRemark.of("invalid", invalid.what()));
        }
    }

    private TaskDraft understood(TaskList.Task task, String title) {
        TaskNotes notes = TaskNotes.of(task.notes());
        Initiative over = over(task.over());
        Entity held = subjects.held(task, title, over).orElse(null);
        Integer before = held == null ? null : spoken.putIfAbsent(held.id().value(), task.row());
        if (before != null) {
            return TaskDraft.refused(
                    task, title, RowRemark.of(held instanceof Milestone ? "sameMilestone" : "same", before));
        }
        if (held instanceof Milestone || (held == null && task.milestone())) {
            return reader.milestone(task, title, notes, (Milestone) held, over);
        }
        return reader.initiative(task, title, notes, (Initiative) held, over);
    }

    /// The initiative that a task stands under, beyond what is refused; null for none.
    private @Nullable Initiative over(int uid) {
        TaskDraft draft = byUid.get(uid);
        if (draft == null) {
            return null;
        }
        return draft.record() instanceof Initiative initiative
                ? initiative
                : over(draft.task().over());
    }
}
