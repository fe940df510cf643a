package dk.koereplan.imports;

import dk.koereplan.domain.Entity;
import dk.koereplan.domain.edit.Edit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What becomes of a task, while it is worked out.
final class TaskDraft {
    private final TaskList.Task task;
    private final String title;
    private final List<RowRemark> remarks = new ArrayList<>();
    private final List<Edit.Step> steps = new ArrayList<>();
    private final boolean refused;
    private @Nullable Entity record;
    private boolean begun;

    private TaskDraft(TaskList.Task task, String title, boolean refused) {
        this.task = task;
        this.title = title;
        this.refused = refused;
    }

    static TaskDraft refused(TaskList.Task task, String title, RowRemark why) {
        var draft = new TaskDraft(task, title, true);
        draft.remark(why);
        return draft;
    }

    /// @param before what the plan has of it; null for nothing
    static TaskDraft of(TaskList.Task task, String title, Entity made, @Nullable Entity before) {
        var draft = new TaskDraft(task, title, false);
        draft.record = made;
        draft.begun = before == null;
        if (!made.equals(before)) {
            draft.add(new Edit.Step.Put(made, before));
        }
        return draft;
    }

    TaskList.Task task() {
        return task;
    }

    /// Null for a task that is refused.
    @Nullable
    Entity record() {
        return record;
    }

    /// What a task that must come after this one is told when this one is refused.
    RowRemark missed() {
        return title.isEmpty()
                ? RowRemark.of("linkUntitled", task.row())
                : RowRemark.of("linkRefused", title, task.row());
    }

    void remark(RowRemark remark) {
        remarks.add(remark);
    }

    void add(Edit.Step step) {
        steps.add(step);
    }

    ProposedRow row() {
        ProposedRow.Fate fate = refused
                ? ProposedRow.Fate.REFUSED
                : begun
                        ? ProposedRow.Fate.NEW
                        : steps.isEmpty() ? ProposedRow.Fate.UNCHANGED : ProposedRow.Fate.CHANGED;
        return new ProposedRow(task.row(), fate, title, remarks, steps);
    }
}
