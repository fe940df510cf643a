package dk.koereplan.merge;

import dk.koereplan.domain.change.ActorId;
import dk.koereplan.domain.change.ChangeSet;
import dk.koereplan.domain.change.Hlc;
import dk.koereplan.domain.change.Txn;
import dk.koereplan.domain.change.TxnKind;
import dk.koereplan.domain.edit.Composer;
import dk.koereplan.domain.edit.Edit;
import dk.koereplan.domain.edit.Rules;
import dk.koereplan.domain.roadmap.Roadmap;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/// One member with a copy of the plan, a clock that may be wrong, and an inbox.
final class Member {
    private final Engine engine;
    private final MergeRules rules;
    private final String name;
    private ActorId actor;
    private int incarnation;
    private MergedLog log;
    private Hlc hlc = Hlc.ZERO;
    private long clock = 1_800_000_000_000L;
    private List<Txn> backup;
    final List<List<Txn>> inbox = new ArrayList<>();
    private final Deque<Txn> undoable = new ArrayDeque<>();
    private final Deque<Txn> redoable = new ArrayDeque<>();

    Member(String name, Engine engine, MergeRules rules, List<Txn> start) {
        this.name = name;
        this.engine = engine;
        this.rules = rules;
        this.actor = new ActorId(name + ".0");
        this.log = MergedLog.by(rules).plus(start);
        this.backup = start;
    }

    MergedLog log() {
        return log;
    }

    Roadmap roadmap() {
        return log.roadmap();
    }

    void shiftClock(long millis) {
        clock += millis;
    }

    void backUp() {
        backup = log.txns();
    }

    /// The file is gone; the backup takes its place under a new identity.
    void restore() {
        incarnation++;
        actor = new ActorId(name + "." + incarnation);
        log = MergedLog.by(rules).plus(backup);
        hlc = Hlc.ZERO;
        undoable.clear();
        redoable.clear();
    }

    void receive(Collection<Txn> bundle) {
        log = log.plus(bundle);
        for (Txn txn : bundle) {
            hlc = txn.hlc().compareTo(hlc) > 0 ? txn.hlc() : hlc;
        }
    }

    boolean edit(Edit edit) {
        Optional<Txn> done = commit(Composer.compose(roadmap(), edit));
        done.ifPresent(txn -> {
            undoable.push(txn);
            redoable.clear();
        });
        return done.isPresent();
    }

    boolean undo() {
        Optional<MergedLog> shortcut = undoable.isEmpty() ? Optional.empty() : engine.undone(undoable.peek(), log);
        if (shortcut.isPresent()) {
            undoable.pop();
            log = shortcut.get();
            return true;
        }
        return back(undoable, redoable, TxnKind.UNDO);
    }

    boolean redo() {
        return back(redoable, undoable, TxnKind.REDO);
    }

    private boolean back(Deque<Txn> from, Deque<Txn> to, TxnKind kind) {
        if (from.isEmpty()) {
            return false;
        }
        Optional<Txn> done = commit(engine.inverse(from.peek(), kind, log));
        done.ifPresent(txn -> {
            from.pop();
            to.push(txn);
        });
        return done.isPresent();
    }

    private Optional<Txn> commit(ChangeSet changes) {
        if (changes.isEmpty()) {
            return Optional.empty();
        }
        clock += 1_000;
        long seq = log.vector().of(actor) + 1;
        String previous = log.txn(actor, seq - 1).map(rules::hash).orElse("");
        Txn txn = new Txn(actor, seq, previous, log.vector(), hlc.next(clock), "member", "test", 1, changes);
        if (!Rules.check(roadmap(), roadmap().plus(txn), changes).isEmpty()) {
            return Optional.empty();
        }
        hlc = txn.hlc();
        log = log.plus(List.of(txn));
        return Optional.of(txn);
    }
}
