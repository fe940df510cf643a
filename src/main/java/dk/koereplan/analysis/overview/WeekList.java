package dk.koereplan.analysis.overview;

import dk.koereplan.analysis.Figure;
import dk.koereplan.analysis.GateStatus;
import dk.koereplan.analysis.MilestoneStatus;
import dk.koereplan.analysis.OwnerStatus;
import dk.koereplan.analysis.PlanOrder;
import dk.koereplan.domain.Entity;
import dk.koereplan.domain.governance.DecisionGate;
import dk.koereplan.domain.governance.HearingRound;
import dk.koereplan.domain.work.Action;
import dk.koereplan.domain.work.Deliverable;
import dk.koereplan.domain.work.Initiative;
import dk.koereplan.domain.work.InitiativeState;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// "Hvad skal jeg gøre i denne uge?": the tasks whose last possible day is the earliest.
///
/// @param tasks at most [#SHOWN], by their last possible day
/// @param all every task, in the same order
/// @param undated how many things have no date, so that no list can hold them
public record WeekList(List<Task> tasks, List<Task> all, Figure undated) {
    public static final int SHOWN = 7;

    static WeekList of(Scope scope, Figure undated) {
        List<Task> all = new ArrayList<>();
        scope.milestones().forEach(m -> addDue(all, m, scope));
        scope.shown(Action.class).forEach(a -> addDue(all, a, scope));
        scope.shown(Deliverable.class).forEach(d -> addDue(all, d, scope));
        scope.shown(DecisionGate.class).forEach(g -> addGate(all, g, scope));
        scope.shown(HearingRound.class).forEach(h -> addHearing(all, h, scope));
        scope.openInitiatives().forEach(i -> addInitiative(all, i, scope));
        all.sort(Comparator.comparing(Task::latest)
                .thenComparing(Task::kind)
                .thenComparing(t -> t.subject().id().value(), PlanOrder::countingOrder));
        return new WeekList(List.copyOf(all.subList(0, Math.min(SHOWN, all.size()))), List.copyOf(all), undated);
    }

    /// How many tasks the list leaves out.
    public int more() {
        return all.size() - tasks.size();
    }

    private static void addDue(List<Task> all, Entity entity, Scope scope) {
        boolean open = scope.facts().isOpen(entity);
        LocalDate latest = scope.facts().due(entity).latest();
        if (open && latest != null) {
            boolean over = latest.isBefore(scope.asOf().day());
            add(all, entity, over ? Task.Kind.OVERDUE : Task.Kind.DUE, latest, scope);
        }
    }

    private static void addGate(List<Task> all, DecisionGate gate, Scope scope) {
        GateStatus status = scope.facts().of(gate);
        switch (status.kind()) {
            case UNDECIDED -> add(all, gate, Task.Kind.UNDECIDED, status.date().latest(), scope);
            case NEXT_MEETING ->
                add(all, gate, Task.Kind.TO_DECIDE, status.date().latest(), scope);
            case AHEAD, UNDATED, HELD, CANCELLED -> {}
        }
    }

    private static void addHearing(List<Task> all, HearingRound round, Scope scope) {
        LocalDate latest = scope.index().interval(round.deadline()).latest();
        switch (scope.facts().of(round).phase()) {
            case OPEN -> add(all, round, Task.Kind.HEARING_DUE, latest, scope);
            case CLOSED -> add(all, round, Task.Kind.HEARING_CLOSED, latest, scope);
            case DRAFT, UNSTATED, PROCESSING, NOTE_READY, DONE -> {}
        }
    }

    private static void addInitiative(List<Task> all, Initiative initiative, Scope scope) {
        OwnerStatus owner = scope.facts().of(initiative).owner();
        if (owner.lacksSuccessor()) {
            add(all, initiative, Task.Kind.OWNER_ENDS, owner.lastDay(), scope);
        }
        if (initiative.state() == InitiativeState.ON_HOLD) {
            LocalDate review = scope.index().interval(initiative.reviewDate()).latest();
            add(all, initiative, Task.Kind.REVIEW, review, scope);
        }
    }

    /// What is further ahead than a milestone that is due soon is not of this week.
    private static void add(List<Task> all, Entity subject, Task.Kind kind, @Nullable LocalDate latest, Scope scope) {
        LocalDate today = scope.asOf().day();
        boolean ends = kind == Task.Kind.OWNER_ENDS;
        if (latest != null && (ends || !latest.isAfter(today.plusDays(MilestoneStatus.SOON_DAYS)))) {
            all.add(new Task(subject, kind, latest, ChronoUnit.DAYS.between(today, latest)));
        }
    }
}
