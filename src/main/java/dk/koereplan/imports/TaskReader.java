package dk.koereplan.imports;

import dk.koereplan.analysis.facts.Facts;
import dk.koereplan.analysis.facts.PlainDays;
import dk.koereplan.domain.Entity;
import dk.koereplan.domain.Provenance;
import dk.koereplan.domain.roadmap.Records;
import dk.koereplan.domain.strategy.SourceDocument;
import dk.koereplan.domain.time.DayInterval;
import dk.koereplan.domain.time.When;
import dk.koereplan.domain.work.Initiative;
import dk.koereplan.domain.work.Milestone;
import dk.koereplan.domain.work.MilestoneState;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Makes a record of a task, or of what the plan has of it another one. A day that stands for a vague time says nothing
/// new as long as nobody moved it.
record TaskReader(SourceDocument document, NewRecords begin, Facts facts) {
    /// @param before what the plan has of it; null for nothing
    /// @param over the initiative that it stands under; null for none
    TaskDraft initiative(
            TaskList.Task task, String name, TaskNotes notes, @Nullable Initiative before, @Nullable Initiative over) {
        String title = before == null ? name : unnumbered(name, before);
        Map<String, @Nullable Object> fields = new HashMap<>();
        fields.put("title", title);
        Initiative base = before;
        if (base == null) {
            base = begin.begun(Initiative.class, Optional.empty(), source(task), title);
            fields.put("parent", over == null ? null : over.id());
        }
        List<RowRemark> remarks = new ArrayList<>();
        days(task, notes, before, fields);
        if (task.percent() > 0 || before != null) {
            int known = base.progress() == null ? 0 : base.progress();
            if (known != task.percent()) {
                fields.put("progress", task.percent());
            }
        }
        noted(notes.words(before == null ? "" : before.id().value()), base.note(), fields);
        renamed(before, title, remarks);
        return drafted(task, title, Records.with(base, fields), before, remarks);
    }

    TaskDraft milestone(
            TaskList.Task task, String title, TaskNotes notes, @Nullable Milestone before, @Nullable Initiative over) {
        Map<String, @Nullable Object> fields = new HashMap<>();
        fields.put("title", title);
        Milestone base =
                before == null ? begin.begun(Milestone.class, Optional.ofNullable(over), source(task), title) : before;
        List<RowRemark> remarks = new ArrayList<>();
        LocalDate day = task.finish() == null ? task.start() : task.finish();
        LocalDate known = before == null
                ? null
                : PlainDays.of(facts.index().interval(facts.of(before).time().when()))
                        .finish();
        boolean open = base.state() != MilestoneState.REACHED;
        When time = point(notes, day);
        if (open && (before == null || isNews(day, known, time))) {
            fields.put("forecast", time);
        } else if (!open && day != null && !day.equals(known)) {
            remarks.add(RowRemark.of("reached", day));
        }
        if (task.reached() != null && open) {
            fields.put("state", MilestoneState.REACHED);
            fields.put("actual", point(notes, task.reached()));
        }
        noted(notes.words(before == null ? "" : before.id().value()), base.note(), fields);
        renamed(before, title, remarks);
        return drafted(task, title, Records.with(base, fields), before, remarks);
    }

    private static TaskDraft drafted(
            TaskList.Task task, String title, Entity made, @Nullable Entity before, List<RowRemark> remarks) {
        TaskDraft draft = TaskDraft.of(task, title, made, before);
        remarks.forEach(draft::remark);
        return draft;
    }

    /// One of our files has the number before the title.
    private static String unnumbered(String name, Initiative before) {
        String prefix = before.number() + " ";
        return before.number() != null && name.startsWith(prefix) ? name.substring(prefix.length()) : name;
    }

    private void days(
            TaskList.Task task, TaskNotes notes, @Nullable Initiative before, Map<String, @Nullable Object> fields) {
        Optional<When> start = notes.given("field.start");
        Optional<When> end = notes.given("field.end");
        PlainDays stated = PlainDays.of(interval(time(start, task.start())), interval(time(end, task.finish())));
        When from = time(start.filter(when -> Objects.equals(task.start(), stated.start())), task.start());
        When to = time(end.filter(when -> Objects.equals(task.finish(), stated.finish())), task.finish());
        if (before == null) {
            fields.put("start", from);
            fields.put("end", to);
            return;
        }
        PlainDays known = PlainDays.of(facts.of(before));
        // one day for both ends may stand for the one that is known
        boolean point = Objects.equals(task.start(), task.finish());
        if (isNews(task.start(), known.start(), from)
                && !(point && before.start().isUnknown())) {
            fields.put("start", from);
        }
        if (isNews(task.finish(), known.finish(), to) && !(point && before.end().isUnknown())) {
            fields.put("end", to);
        }
    }

    private static boolean isNews(@Nullable LocalDate day, @Nullable LocalDate known, When time) {
        return day != null && !day.equals(known) && !time.isUnknown();
    }

    private DayInterval interval(When when) {
        return facts.index().interval(when);
    }

    /// What was stated where nobody moved the day that stands for it, else the day.
    private static When time(Optional<When> stated, @Nullable LocalDate day) {
        return stated.orElseGet(() -> day == null ? When.UNKNOWN : new When.Day(day));
    }

    private When point(TaskNotes notes, @Nullable LocalDate day) {
        return time(notes.given("field.date").filter(when -> Objects.equals(day, PlainDays.last(interval(when)))), day);
    }

    private static void noted(String words, @Nullable String held, Map<String, @Nullable Object> fields) {
        if (!words.isEmpty()) {
            fields.put(
                    "note",
                    held == null ? words : NoteLines.with(held, words.lines().toList()));
        }
    }

    private static void renamed(@Nullable Entity before, String title, List<RowRemark> remarks) {
        if (before != null && !SheetPlan.plain(before.title()).equals(SheetPlan.plain(title))) {
            remarks.add(RowRemark.of("renamed", before.title(), title));
        }
    }

    Provenance source(TaskList.Task task) {
        return new Provenance.Document(document.id().value(), null, TaskSubjects.place(task), null, null);
    }
}
