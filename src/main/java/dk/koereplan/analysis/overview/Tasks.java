package dk.koereplan.analysis.overview;

import dk.koereplan.analysis.Figure;
import dk.koereplan.analysis.GateStatus;
import dk.koereplan.analysis.OwnerStatus;
import dk.koereplan.analysis.hearing.HearingStatus;
import dk.koereplan.analysis.hearing.PartyStatus;
import dk.koereplan.domain.Entity;
import dk.koereplan.domain.funding.FundingSource;
import dk.koereplan.domain.governance.DecisionGate;
import dk.koereplan.domain.governance.HearingRound;
import dk.koereplan.domain.governance.ReportingPeriod;
import dk.koereplan.domain.money.Recurrence;
import dk.koereplan.domain.strategy.Agreement;
import dk.koereplan.domain.work.Action;
import dk.koereplan.domain.work.Deliverable;
import dk.koereplan.domain.work.Initiative;
import dk.koereplan.domain.work.InitiativeState;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Everything in a scope that somebody has to do by a day.
final class Tasks {
    private final Scope scope;
    private final List<Task> all = new ArrayList<>();

    private Tasks(Scope scope) {
        this.scope = scope;
    }

    static List<Task> of(Scope scope) {
        Tasks tasks = new Tasks(scope);
        scope.milestones().forEach(tasks::addDue);
        scope.shown(Action.class).forEach(tasks::addDue);
        scope.shown(Deliverable.class).forEach(tasks::addDue);
        scope.shown(DecisionGate.class).forEach(tasks::addGate);
        scope.shown(HearingRound.class).forEach(tasks::addHearing);
        scope.openInitiatives().forEach(tasks::addInitiative);
        tasks.addReports();
        return tasks.all;
    }

    private void addDue(Entity entity) {
        LocalDate latest = scope.facts().due(entity).latest();
        if (scope.facts().isOpen(entity) && latest != null) {
            boolean over = latest.isBefore(scope.asOf().day());
            add(entity, over ? Task.Kind.OVERDUE : Task.Kind.DUE, latest);
        }
    }

    private void addGate(DecisionGate gate) {
        GateStatus status = scope.facts().of(gate);
        switch (status.kind()) {
            case UNDECIDED -> add(gate, Task.Kind.UNDECIDED, status.date().latest());
            case NEXT_MEETING -> add(gate, Task.Kind.TO_DECIDE, status.date().latest());
            case AHEAD, UNDATED, HELD, CANCELLED -> {}
        }
    }

    private void addHearing(HearingRound round) {
        LocalDate latest = scope.index().interval(round.deadline()).latest();
        HearingStatus status = scope.facts().of(round);
        Figure awaited = awaited(status);
        switch (status.phase()) {
            case OPEN -> {
                if (status.parties().isEmpty() || !awaited.isEmpty()) {
                    add(round, Task.Kind.HEARING_DUE, latest, awaited);
                }
            }
            case CLOSED -> add(round, Task.Kind.HEARING_CLOSED, latest, awaited);
            case DRAFT, UNSTATED, PROCESSING, NOTE_READY, DONE -> {}
        }
        if (status.isRunning()) {
            status.parties().stream().filter(PartyStatus::awaitsInclusion).forEach(this::addInclusion);
        }
    }

    /// The parties that are still to answer, or should have.
    private static Figure awaited(HearingStatus status) {
        return Figure.of(status.parties().stream()
                .filter(p -> switch (p.kind()) {
                    case AWAITED, EXTENDED, MISSING -> true;
                    case NOT_ASKED, ON_TIME, LATE, NO_COMMENTS, DECLINED, UNDECIDED -> false;
                })
                .map(PartyStatus::party)
                .toList());
    }

    private void addInclusion(PartyStatus party) {
        if (party.first() != null) {
            LocalDate deadline = scope.index().interval(party.deadline()).latest();
            add(party.first(), Task.Kind.INCLUSION, deadline);
        }
    }

    private void addInitiative(Initiative initiative) {
        OwnerStatus owner = scope.facts().of(initiative).owner();
        if (owner.lacksSuccessor()) {
            add(initiative, Task.Kind.OWNER_ENDS, owner.lastDay());
        }
        if (initiative.state() == InitiativeState.ON_HOLD) {
            add(
                    initiative,
                    Task.Kind.REVIEW,
                    scope.index().interval(initiative.reviewDate()).latest());
        }
        scope.index().fundingOf(initiative.id()).forEach(line -> addMoney(line, initiative));
    }

    /// An agreement's money is there as long as the agreement holds.
    private void addMoney(FundingSource line, Initiative initiative) {
        LocalDate last = Optional.ofNullable(line.agreement())
                .flatMap(id -> scope.index().find(Agreement.class, id))
                .map(a -> scope.index().interval(a.validity()).latest())
                .orElse(null);
        LocalDate end = scope.facts().due(initiative).latest();
        boolean lasts =
                line.recurrence() == Recurrence.PERMANENT || line.state().next().isEmpty();
        if (last != null && !lasts && end != null && end.isAfter(last)) {
            add(line, Task.Kind.FUNDING_ENDS, last);
        }
    }

    private void addReports() {
        Updates updates = Updates.of(scope.openInitiatives(), scope.index(), scope.asOf());
        ReportingPeriod period = updates.period();
        Figure missing = updates.expected().without(updates.updated());
        if (period != null && !missing.isEmpty()) {
            add(period, Task.Kind.REPORT_DUE, period.to(), missing);
        }
    }

    private void add(Entity subject, Task.Kind kind, @Nullable LocalDate latest) {
        add(subject, kind, latest, Figure.NONE);
    }

    private void add(Entity subject, Task.Kind kind, @Nullable LocalDate latest, Figure waiting) {
        if (latest != null) {
            long days = ChronoUnit.DAYS.between(scope.asOf().day(), latest);
            all.add(new Task(subject, kind, latest, days, waiting));
        }
    }
}
