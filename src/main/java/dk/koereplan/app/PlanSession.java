package dk.koereplan.app;

import dk.koereplan.domain.change.ActorId;
import dk.koereplan.domain.change.ChangeId;
import dk.koereplan.domain.change.ChangeSet;
import dk.koereplan.domain.change.Txn;
import dk.koereplan.domain.change.TxnKind;
import dk.koereplan.domain.change.TxnLookup;
import dk.koereplan.domain.edit.Composer;
import dk.koereplan.domain.edit.Edit;
import dk.koereplan.domain.edit.Inverse;
import dk.koereplan.domain.edit.Refusal;
import dk.koereplan.domain.edit.Rules;
import dk.koereplan.domain.roadmap.Roadmap;
import dk.koereplan.store.PlanFile;
import dk.koereplan.store.PlanFileProblem;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A plan that is open for work: every edit passes the rules here, is written, and can be undone. Used by one writer
/// thread; [#roadmap] may be read from any.
public final class PlanSession implements AutoCloseable {
    private final PlanFile file;
    private final Deque<Txn> undoable = new ArrayDeque<>();
    private final Deque<Txn> redoable = new ArrayDeque<>();
    private volatile String member;

    /// @param member the role that edits, as the log shows it
    public PlanSession(PlanFile file, String member) {
        this.file = file;
        this.member = member;
    }

    /// Every change from now on is this role's; what the log says of earlier ones stays.
    public void actAs(String role) {
        member = role;
    }

    /// The role that edits, as the log shows it.
    public String member() {
        return member;
    }

    public Roadmap roadmap() {
        return file.roadmap();
    }

    public PlanFile file() {
        return file;
    }

    /// Checks the edit, and commits it when nothing speaks against it.
    public Outcome apply(Edit edit) throws PlanFileProblem {
        Outcome outcome = commit(Composer.compose(roadmap(), edit));
        if (outcome instanceof Outcome.Done done) {
            undoable.push(done.txn());
            redoable.clear();
        }
        return outcome;
    }

    /// One after the other, each an edit of its own: what a life cycle has between them is not skipped. All are tried
    /// before the first is written, so that one that is refused leaves nothing of those before it.
    ///
    /// @return what became of the last that changed anything
    public Outcome applyAll(List<Edit> all) throws PlanFileProblem {
        List<Refusal> refusals = refusals(all);
        if (!refusals.isEmpty()) {
            return new Outcome.Refused(refusals);
        }
        Outcome last = new Outcome.Unchanged();
        for (Edit edit : all) {
            Outcome outcome = apply(edit);
            last = outcome instanceof Outcome.Unchanged ? last : outcome;
        }
        return last;
    }

    private List<Refusal> refusals(List<Edit> all) {
        Roadmap plan = roadmap();
        int ahead = 0;
        for (Edit edit : all) {
            ChangeSet changes = Composer.compose(plan, edit);
            Txn txn = file.prepare(changes, member).ahead(ahead++);
            Roadmap after = plan.plus(txn);
            List<Refusal> refusals = changes.isEmpty() ? List.of() : Rules.check(plan, after, changes);
            if (!refusals.isEmpty()) {
                return refusals;
            }
            plan = after;
        }
        return List.of();
    }

    /// Saves of what was typed into a record as much as the rules allow: what needs something holds back nothing else.
    public Settled settle(TypedRecord typed) throws PlanFileProblem {
        SoundFields fields = new SoundFields(typed, this::refusals);
        List<Refusal> refusals = fields.refusals();
        Outcome outcome = fields.sound().isEmpty() ? new Outcome.Refused(refusals) : apply(typed.edit(fields.sound()));
        return new Settled(outcome, fields.sound(), refusals);
    }

    /// The intention that [#undo] would take back; empty straight after opening, which is not an edit.
    public Optional<Txn> nextUndo() {
        return Optional.ofNullable(undoable.peek());
    }

    public Optional<Txn> nextRedo() {
        return Optional.ofNullable(redoable.peek());
    }

    /// @param most of each
    public Steps steps(int most) {
        return Steps.of(undoable, redoable, most);
    }

    /// Undoes this many, the newest first; a refusal keeps those before it from being tried.
    public StepsBack undo(int steps) throws PlanFileProblem {
        return back(steps, this::undo);
    }

    public StepsBack redo(int steps) throws PlanFileProblem {
        return back(steps, this::redo);
    }

    private static StepsBack back(int steps, Back one) throws PlanFileProblem {
        List<Txn> written = new ArrayList<>();
        Outcome last = new Outcome.Unchanged();
        for (int i = 0; i < steps && !(last instanceof Outcome.Refused); i++) {
            try {
                last = one.run();
            } catch (PlanFileProblem e) {
                if (written.isEmpty()) {
                    throw e;
                }
                return new StepsBack(written, last, Optional.of(e));
            }
            if (last instanceof Outcome.Done done) {
                written.add(done.txn());
            }
        }
        return new StepsBack(written, last, Optional.empty());
    }

    /// One step back.
    @FunctionalInterface
    private interface Back {
        Outcome run() throws PlanFileProblem;
    }

    public Outcome undo() throws PlanFileProblem {
        return back(undoable, redoable, TxnKind.UNDO);
    }

    public Outcome redo() throws PlanFileProblem {
        return back(redoable, undoable, TxnKind.REDO);
    }

    private Outcome back(Deque<Txn> from, Deque<Txn> to, TxnKind kind) throws PlanFileProblem {
        Txn last = from.peek();
        if (last == null) {
            return new Outcome.Unchanged();
        }
        Outcome outcome = takeBack(last, kind);
        from.pop();
        if (outcome instanceof Outcome.Done done) {
            to.push(done.txn());
        }
        return outcome;
    }

    /// Takes one older transaction of the log back, as a new and undoable change. Refused while later changes build on
    /// it.
    public Outcome takeBack(ActorId actor, long seq) throws PlanFileProblem {
        Optional<Txn> txn = file.txn(actor, seq);
        if (txn.isEmpty()) {
            return new Outcome.Unchanged();
        }
        LogLookup log = new LogLookup(file);
        List<Refusal> later = Inverse.laterChanges(txn.get(), log, roadmap());
        log.rethrow();
        if (!later.isEmpty()) {
            return new Outcome.Refused(later);
        }
        Outcome outcome = takeBack(txn.get(), TxnKind.TAKE_BACK);
        if (outcome instanceof Outcome.Done done) {
            undoable.push(done.txn());
            redoable.clear();
        }
        return outcome;
    }

    /// What speaks against an edit; nothing is written.
    public List<Refusal> refusals(Edit edit) {
        ChangeSet changes = Composer.compose(roadmap(), edit);
        return changes.isEmpty() ? List.of() : tried(changes).refusals();
    }

    private Outcome commit(ChangeSet changes) throws PlanFileProblem {
        if (changes.isEmpty()) {
            return new Outcome.Unchanged();
        }
        Tried tried = tried(changes);
        if (!tried.refusals().isEmpty()) {
            return new Outcome.Refused(tried.refusals());
        }
        file.commit(tried.txn(), tried.after());
        return new Outcome.Done(tried.txn(), tried.after());
    }

    private Tried tried(ChangeSet changes) {
        Roadmap before = roadmap();
        Txn txn = file.prepare(changes, member);
        Roadmap after = before.plus(txn);
        return new Tried(txn, after, Rules.check(before, after, changes));
    }

    /// What a change set would come to.
    private record Tried(Txn txn, Roadmap after, List<Refusal> refusals) {}

    private Outcome takeBack(Txn txn, TxnKind kind) throws PlanFileProblem {
        LogLookup log = new LogLookup(file);
        ChangeSet inverse = Inverse.of(txn, kind, log, roadmap());
        log.rethrow();
        return commit(inverse);
    }

    @Override
    public void close() {
        file.close();
    }

    /// The file's log, read once for each transaction; carries a checked failure out of a function that may not throw.
    private static final class LogLookup implements TxnLookup {
        private final PlanFile file;
        private final Map<ChangeId, Optional<Txn>> read = new HashMap<>();
        private Optional<PlanFileProblem> failure = Optional.empty();

        LogLookup(PlanFile file) {
            this.file = file;
        }

        @Override
        public Optional<Txn> txn(ActorId actor, long seq) {
            return read.computeIfAbsent(new ChangeId(actor, seq, 0), first -> fromFile(actor, seq));
        }

        private Optional<Txn> fromFile(ActorId actor, long seq) {
            try {
                return file.txn(actor, seq);
            } catch (PlanFileProblem e) {
                failure = Optional.of(e);
                return Optional.empty();
            }
        }

        void rethrow() throws PlanFileProblem {
            if (failure.isPresent()) {
                throw failure.get();
            }
        }
    }
}
