package dk.koereplan.ui.week;

import dk.koereplan.analysis.Figure;
import dk.koereplan.analysis.overview.Scope;
import dk.koereplan.analysis.overview.Task;
import dk.koereplan.analysis.overview.WeekList;
import dk.koereplan.domain.governance.DecisionGate;
import dk.koereplan.domain.governance.GateState;
import dk.koereplan.domain.governance.HearingState;
import dk.koereplan.domain.roadmap.EntityKind;
import dk.koereplan.domain.work.Milestone;
import dk.koereplan.i18n.DateWords;
import dk.koereplan.i18n.Texts;
import dk.koereplan.i18n.Words;
import dk.koereplan.table.Table;
import dk.koereplan.table.plan.WeekTable;
import dk.koereplan.ui.common.Command;
import dk.koereplan.ui.common.Derived;
import dk.koereplan.ui.common.Navigator;
import dk.koereplan.ui.common.PlanContext;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// What has to be done, worked out away from the window's thread, and the one act that settles each of it.
public final class WeekViewModel {
    private final PlanContext context;
    private final Navigator navigator;
    private final ObjectProperty<Part> part;
    private final ReadOnlyObjectWrapper<Optional<Shown>> shown = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final Derived<Shown> derived;

    /// What the screen can show.
    public enum Part {
        WEEK,
        ROUND
    }

    /// What is on the screen.
    ///
    /// @param table the same, as a list
    public record Shown(Scope scope, WeekList week, Table<Task> table) {}

    /// The tasks of one kind that the list has no room for.
    public record Rest(String words, Runnable open) {}

    /// @param part which part of the screen is shown; remembered while other screens are
    public WeekViewModel(PlanContext context, Navigator navigator, ObjectProperty<Part> part) {
        this.part = part;
        this.context = context;
        this.navigator = navigator;
        derived = new Derived<>(context, made -> shown.set(Optional.of(made)));
    }

    /// Empty until it has been worked out for the first time.
    public ReadOnlyObjectProperty<Optional<Shown>> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    public ObjectProperty<Part> partProperty() {
        return part;
    }

    /// The plan, the filter or the date has changed.
    public void refresh() {
        Scope scope = context.scope();
        Texts texts = context.texts();
        derived.make(() -> {
            WeekList week = WeekList.of(scope);
            return new Shown(scope, week, WeekTable.of(week, scope, texts));
        });
    }

    /// Shows nothing more.
    void close() {
        derived.close();
    }

    /// "uge 48, 2026 · 23-11-2026 til 29-11-2026".
    public String when() {
        LocalDate day = context.asOf().day();
        LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return context.text(
                "week.when",
                DateWords.week(day, context.texts()),
                DateWords.day(monday, context.texts()),
                DateWords.day(monday.plusDays(6), context.texts()));
    }

    /// What the act that settles a task is called.
    public String act(Task task) {
        return task.kind() == Task.Kind.TO_DECIDE
                ? context.text(actKey(task))
                : context.text("week.act." + task.kind());
    }

    /// Does it, or opens the form in which it is done.
    public void settle(Task task) {
        String id = task.subject().id().value();
        Optional<Command> act = navigator.acts(List.of(id)).stream()
                .filter(c -> c.key().equals(actKey(task)))
                .findFirst();
        if (act.isPresent()) {
            look(task);
            act.get().run();
            return;
        }
        switch (task.kind()) {
            case OVERDUE, DUE, FUNDING_ENDS, HEARING_CLOSED -> navigator.edit(id, "state");
            case UNDECIDED -> navigator.edit(id, "outcome");
            case TO_DECIDE -> navigator.edit(id, "recommendation");
            case HEARING_DUE -> navigator.list(title(task), waiting(task));
            case REPORT_DUE -> part.set(Part.ROUND);
            case INCLUSION -> navigator.edit(id, "included");
            case OWNER_ENDS -> navigator.edit(id, "ownerPeriods");
            case REVIEW -> navigator.edit(id, "reviewDate");
        }
    }

    /// Of the acts on the record the one that settles the task.
    private static String actKey(Task task) {
        return switch (task.kind()) {
            case OVERDUE, DUE -> task.subject() instanceof Milestone ? "act.reached" : "act.done";
            case UNDECIDED -> "act.outcome";
            case TO_DECIDE ->
                task.subject() instanceof DecisionGate gate && gate.state() == GateState.ON_AGENDA
                        ? "act.outcome"
                        : "act.agenda";
            case HEARING_DUE -> "act.answer";
            case HEARING_CLOSED -> "act.hearing." + HearingState.PROCESSING;
            case INCLUSION -> "act.include";
            case OWNER_ENDS -> "act.confirm";
            case REPORT_DUE, REVIEW, FUNDING_ENDS -> "";
        };
    }

    private List<String> waiting(Task task) {
        return task.waiting().isEmpty()
                ? List.of(task.subject().id().value())
                : task.waiting().ids();
    }

    private String title(Task task) {
        return context.title(task.subject().id().value());
    }

    /// Shows what it is about beside the list.
    public void look(Task task) {
        context.select(task.subject().id().value());
    }

    /// What the list leaves out, by kind, and what has no date.
    public List<Rest> rest(Shown of) {
        Stream<Rest> kinds = of.week().rest().entrySet().stream()
                .map(e -> rest(
                        context.text(
                                "week.rest",
                                Words.of(e.getKey(), context.texts()),
                                e.getValue().size()),
                        Figure.of(e.getValue().stream().map(Task::subject).toList())));
        Figure undated = of.week().undated();
        Stream<Rest> without = undated.isEmpty()
                ? Stream.of()
                : Stream.of(rest(context.text("week.undated", undated.count()), undated));
        return Stream.concat(kinds, without).toList();
    }

    private Rest rest(String words, Figure figure) {
        return new Rest(words, () -> navigator.list(words, figure.ids()));
    }

    /// What there is to say when nothing is due: what comes next, or that nothing has a date yet.
    public String nothing(Shown of) {
        return of.week()
                .ahead()
                .map(next ->
                        context.text("week.nothing.next", title(next), DateWords.day(next.latest(), context.texts())))
                .orElseGet(() -> context.text("week.nothing"));
    }

    /// What can be begun when there is nothing to do.
    public List<Command> begin() {
        List<String> keys = context.index().initiatives().isEmpty()
                ? List.of("strategy.begin", Words.beginKey(EntityKind.INITIATIVE))
                : List.of(Words.beginKey(EntityKind.MILESTONE));
        return navigator.commands().stream()
                .filter(c -> keys.contains(c.key()) && c.enabled().get())
                .toList();
    }
}
