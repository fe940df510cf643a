package dk.koereplan.ui.common;

import dk.koereplan.analysis.PlanIndex;
import dk.koereplan.analysis.overview.Scope;
import dk.koereplan.app.IdSource;
import dk.koereplan.app.ManyChange;
import dk.koereplan.app.Outcome;
import dk.koereplan.app.PlanSession;
import dk.koereplan.app.RecordEdits;
import dk.koereplan.app.Settled;
import dk.koereplan.app.Steps;
import dk.koereplan.app.StepsBack;
import dk.koereplan.app.TaskRunner;
import dk.koereplan.app.TypedRecord;
import dk.koereplan.domain.Entity;
import dk.koereplan.domain.Provenance;
import dk.koereplan.domain.change.ActorId;
import dk.koereplan.domain.change.Txn;
import dk.koereplan.domain.change.TxnKind;
import dk.koereplan.domain.change.Value;
import dk.koereplan.domain.edit.Edit;
import dk.koereplan.domain.edit.Refusal;
import dk.koereplan.domain.edit.UnstatedMandates;
import dk.koereplan.domain.governance.DecisionGate;
import dk.koereplan.domain.roadmap.EntityKind;
import dk.koereplan.domain.roadmap.LoggedRecord;
import dk.koereplan.i18n.Intentions;
import dk.koereplan.i18n.Texts;
import dk.koereplan.i18n.Words;
import dk.koereplan.store.PlanFileProblem;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// Every change that the window makes to the plan goes through here: on the writer's thread, with the answer back on
/// the thread that shows it.
public final class Edits {
    private static final int MOST_NAMED = 4;
    private final PlanContext context;
    private final PlanSession session;
    private final Notices notices;
    private final TaskRunner tasks;
    private final IdSource ids;
    private final ReadOnlyObjectWrapper<Optional<Txn>> nextUndo = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Txn>> nextRedo = new ReadOnlyObjectWrapper<>(Optional.empty());

    public Edits(PlanContext context, PlanSession session, Notices notices, TaskRunner tasks, IdSource ids) {
        this.tasks = tasks;
        this.ids = ids;
        this.context = context;
        this.session = session;
        this.notices = notices;
    }

    /// What undo would take back; empty straight after opening.
    public ReadOnlyObjectProperty<Optional<Txn>> nextUndoProperty() {
        return nextUndo.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Optional<Txn>> nextRedoProperty() {
        return nextRedo.getReadOnlyProperty();
    }

    /// Does it, or tells the user why not.
    public void apply(Edit edit) {
        apply(edit, done -> {}, notices::refused);
    }

    /// @param done called when the edit is durable, or the plan says so already
    /// @param refused called with what is missing; nothing was written
    /// @param failed called when the file could not be written, after that has been told
    public void apply(Edit edit, Runnable done, Consumer<List<Refusal>> refused, Runnable failed) {
        run(() -> session.apply(edit), outcome -> done.run(), refused, failed);
    }

    /// One after the other, each an edit of its own: what a life cycle has between them is not skipped.
    ///
    /// @param done called when the last is durable
    /// @param refused called with what one of them lacks; nothing was written
    /// @param failed called when the file could not be written, after that has been told
    public void applyAll(List<Edit> all, Runnable done, Consumer<List<Refusal>> refused, Runnable failed) {
        run(() -> session.applyAll(all), outcome -> done.run(), refused, () -> {
            failed.run();
            lookAgain();
        });
    }

    /// Some of several may have been written before the file failed.
    private void lookAgain() {
        Function<PlanIndex, Scope> scoping = context.scoping();
        tasks.write(
                () -> answer(new Outcome.Unchanged(), true, scoping),
                answer -> show(answer, outcome -> {}, refusals -> {}),
                notices::problem);
    }

    /// Does it, and offers to take that very change back.
    ///
    /// @param said what is told when something has changed
    /// @param refused called with what is missing; nothing was written
    public void applyWithUndo(Edit edit, String said, Consumer<List<Refusal>> refused) {
        applyWithUndo(edit, said, () -> {}, refused);
    }

    /// The same, and tells when it has been done.
    ///
    /// @param done called when the edit is durable, or the plan says so already
    public void applyWithUndo(Edit edit, String said, Runnable done, Consumer<List<Refusal>> refused) {
        applyWithUndo(edit, said, List.of(), done, refused, () -> {});
    }

    /// The same, and offers something else before undo.
    ///
    /// @param failed called when the file could not be written, after that has been told
    public void applyWithUndo(
            Edit edit,
            String said,
            List<Notices.Action> more,
            Runnable done,
            Consumer<List<Refusal>> refused,
            Runnable failed) {
        run(
                () -> session.apply(edit),
                outcome -> {
                    done.run();
                    offerUndo(outcome, said, more);
                },
                refused,
                failed);
    }

    private void apply(Edit edit, Consumer<Outcome> done, Consumer<List<Refusal>> refused) {
        run(() -> session.apply(edit), done, refused);
    }

    /// What the same values would make of many records; nothing is written.
    public void tryMany(
            List<Entity> records, Map<String, Optional<Value>> values, String reason, Consumer<ManyChange> show) {
        tasks.write(() -> ManyChange.of(session, records, values, reason), show, notices::problem);
    }

    /// Saves of what was typed as much as the rules allow.
    ///
    /// @param done called when that is durable, with what is held back
    public void save(TypedRecord typed, Consumer<Settled> done) {
        Function<PlanIndex, Scope> scoping = context.scoping();
        tasks.write(
                () -> {
                    Settled settled = session.settle(typed);
                    return new Saved(settled, answer(settled.outcome(), scoping));
                },
                saved -> show(
                        saved.answer(),
                        outcome -> done.accept(saved.settled()),
                        refusals -> done.accept(saved.settled())),
                notices::problem);
    }

    /// Deletes a record with its parts, and says how to get them back.
    ///
    /// @param done called when the record is gone
    public void remove(String id, Runnable done) {
        PlanIndex before = context.index();
        apply(
                RecordEdits.delete(id),
                outcome -> {
                    offerUndo(outcome, deleted(id, outcome, before), List.of());
                    done.run();
                },
                notices::refused);
    }

    /// Names what went along, as far as there is room.
    private String deleted(String id, Outcome outcome, PlanIndex before) {
        Texts texts = context.texts();
        List<String> along = outcome instanceof Outcome.Done done
                ? done.txn().body().changes().stream()
                        .map(change -> change.key().entity())
                        .distinct()
                        .filter(other -> !other.equals(id))
                        .filter(other -> context.index().find(other).isEmpty())
                        .flatMap(other -> before.find(other).stream())
                        .map(gone -> Words.kind(EntityKind.of(gone), texts) + " »"
                                + before.title(gone.id().value()) + "«")
                        .toList()
                : List.of();
        if (along.isEmpty()) {
            return texts.get("notice.deleted", before.title(id));
        }
        List<String> named = new ArrayList<>(along.subList(0, Math.min(MOST_NAMED, along.size())));
        if (along.size() > named.size()) {
            named.add(texts.get("notice.deleted.more", along.size() - named.size()));
        }
        return texts.get("notice.deleted.along", before.title(id), String.join(", ", named));
    }

    /// Settles a conflict with one of the competing values.
    public void settle(LoggedRecord held, String group, Value.Struct value) {
        Edit.Step step = new Edit.Step.Settle(held.id(), group, value);
        apply(new Edit(TxnKind.RESOLVE, List.of(step), ""));
    }

    public void undo() {
        undoSteps(1);
    }

    public void redo() {
        redoSteps(1);
    }

    /// Takes this many back, the newest first, each as an entry of its own in the log.
    public void undoSteps(int steps) {
        if (nextUndo.get().isPresent()) {
            back(() -> session.undo(steps), "notice.undone", "notice.undone.many");
        }
    }

    public void redoSteps(int steps) {
        if (nextRedo.get().isPresent()) {
            back(() -> session.redo(steps), "notice.redone", "notice.redone.many");
        }
    }

    /// What can be undone and redone; asked for on the writer's thread, where it changes.
    ///
    /// @param most of each
    public void steps(int most, Consumer<Steps> show) {
        tasks.write(() -> session.steps(most), show, notices::problem);
    }

    private void back(Callable<StepsBack> work, String one, String many) {
        PlanIndex before = context.index();
        Function<PlanIndex, Scope> scoping = context.scoping();
        tasks.write(
                () -> {
                    StepsBack back = work.call();
                    return new Taken(back, answer(back.last(), !back.written().isEmpty(), scoping));
                },
                taken -> show(taken.answer(), outcome -> sayBack(one, many, taken.back(), before), refusals -> {
                    sayBack(one, many, taken.back(), before);
                    notices.refused(refusals);
                }),
                notices::problem);
    }

    /// Takes one entry of the log back as a new change.
    public void takeBack(ActorId actor, long seq) {
        String said = context.texts().get("notice.takenBack");
        run(() -> session.takeBack(actor, seq), outcome -> offerUndo(outcome, said, List.of()), notices::refused);
    }

    private void offerUndo(Outcome outcome, String said, List<Notices.Action> more) {
        if (outcome instanceof Outcome.Done done) {
            ActorId actor = done.txn().actor();
            long seq = done.txn().seq();
            var actions = new ArrayList<>(more);
            actions.add(new Notices.Action(context.texts().get("command.undo"), () -> takeBack(actor, seq)));
            notices.say(said, actions);
        }
    }

    /// An inverse bears the name of what it takes back.
    ///
    /// @param before the plan in which what is gone now still has its title
    private void sayBack(String one, String many, StepsBack back, PlanIndex before) {
        List<Txn> written = back.written();
        if (!written.isEmpty()) {
            String last = said(written.getLast(), before);
            notices.say(
                    written.size() == 1
                            ? context.texts().get(one, last)
                            : context.texts().get(many, written.size(), last));
        }
        back.failure().ifPresent(notices::problem);
    }

    private String said(Txn txn, PlanIndex before) {
        String what = Intentions.what(txn, context.texts());
        List<String> titles = txn.body().changes().stream()
                .map(change -> change.key().entity())
                .distinct()
                .flatMap(id -> Stream.of(context.index(), before)
                        .filter(plan -> plan.find(id).isPresent())
                        .limit(1)
                        .map(plan -> plan.title(id)))
                .toList();
        return titles.isEmpty() ? what : named(what, titles);
    }

    private String named(String what, List<String> titles) {
        return titles.size() == 1
                ? context.texts().get("notice.of", what, titles.getFirst())
                : context.texts().get("notice.of.many", what, titles.getFirst(), titles.size() - 1);
    }

    /// A new id.
    public String nextId() {
        return ids.next();
    }

    /// The provenance of what is typed in here.
    public Provenance entered() {
        return new Provenance.Entered(session.member());
    }

    private void run(Work work, Consumer<Outcome> done, Consumer<List<Refusal>> refused) {
        run(work, done, refused, () -> {});
    }

    private void run(Work work, Consumer<Outcome> done, Consumer<List<Refusal>> refused, Runnable failed) {
        Function<PlanIndex, Scope> scoping = context.scoping();
        tasks.write(() -> answer(work.run(), scoping), answer -> show(answer, done, refused), problem -> {
            notices.problem(problem);
            failed.run();
        });
    }

    private Answer answer(Outcome outcome, Function<PlanIndex, Scope> scoping) {
        return answer(outcome, outcome instanceof Outcome.Done, scoping);
    }

    private Answer answer(Outcome outcome, boolean changed, Function<PlanIndex, Scope> scoping) {
        Optional<Scope> scope =
                changed ? Optional.of(scoping.apply(PlanIndex.of(session.roadmap()))) : Optional.empty();
        return new Answer(outcome, scope, session.nextUndo(), session.nextRedo(), unstated(outcome));
    }

    private static List<DecisionGate> unstated(Outcome outcome) {
        return outcome instanceof Outcome.Done done
                ? UnstatedMandates.of(done.txn().body().changes(), done.roadmap())
                : List.of();
    }

    private void show(Answer answer, Consumer<Outcome> done, Consumer<List<Refusal>> refused) {
        nextUndo.set(answer.undo());
        nextRedo.set(answer.redo());
        answer.scope().ifPresent(context::committed);
        if (answer.outcome() instanceof Outcome.Refused no) {
            refused.accept(no.refusals());
        } else {
            done.accept(answer.outcome());
            answer.unstated().forEach(gate -> notices.say(context.texts().get("warning.gate.mandate", gate.title())));
        }
    }

    /// What the writer's thread found out.
    ///
    /// @param unstated approvals by a body whose mandates nobody has recorded
    private record Answer(
            Outcome outcome,
            Optional<Scope> scope,
            Optional<Txn> undo,
            Optional<Txn> redo,
            List<DecisionGate> unstated) {}

    /// What became of what was taken back.
    private record Taken(StepsBack back, Answer answer) {}

    /// What became of what was typed.
    private record Saved(Settled settled, Answer answer) {}

    /// A change of the plan file.
    @FunctionalInterface
    private interface Work {
        Outcome run() throws PlanFileProblem;
    }
}
