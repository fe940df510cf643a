package dk.koereplan.domain;

import dk.koereplan.domain.change.ActorId;
import dk.koereplan.domain.change.ChangeSet;
import dk.koereplan.domain.change.Hlc;
import dk.koereplan.domain.change.Txn;
import dk.koereplan.domain.change.TxnKind;
import dk.koereplan.domain.change.VersionVector;
import dk.koereplan.domain.edit.Composer;
import dk.koereplan.domain.edit.Edit;
import dk.koereplan.domain.edit.Inverse;
import dk.koereplan.domain.edit.Refusal;
import dk.koereplan.domain.edit.RefusalKey;
import dk.koereplan.domain.edit.Rules;
import dk.koereplan.domain.roadmap.Roadmap;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A plan in memory that a test edits: the rules are asked, and nothing is stored.
public final class Draft {
    private final ActorId actor;
    private final List<Txn> log = new ArrayList<>();
    private Roadmap roadmap = Roadmap.EMPTY;
    private long clock = 1_000;

    public Draft() {
        this("me");
    }

    public Draft(String actor) {
        this.actor = new ActorId(actor);
    }

    public static Draft with(Entity... entities) {
        Draft draft = new Draft();
        for (Entity entity : entities) {
            draft.put(entity);
        }
        return draft;
    }

    public Roadmap roadmap() {
        return roadmap;
    }

    public List<Txn> log() {
        return List.copyOf(log);
    }

    public <T extends Entity> T find(Class<T> type, String id) {
        return roadmap.find(type, id).orElseThrow();
    }

    /// Carries the edit out, and fails when the rules are against it.
    public Txn put(Entity... entities) {
        return apply(Edit.put(entities));
    }

    public Txn remove(String id) {
        return apply(Edit.of(new Edit.Step.Remove(id)));
    }

    public Txn apply(Edit edit) {
        return commit(Composer.compose(roadmap, edit));
    }

    public Txn undo(Txn done) {
        return commit(inverse(done, TxnKind.UNDO));
    }

    public Txn redo(Txn undone) {
        return commit(inverse(undone, TxnKind.REDO));
    }

    public ChangeSet inverse(Txn done, TxnKind kind) {
        return Inverse.of(done, kind, this::txn, roadmap);
    }

    /// What the rules say about the edit; nothing is carried out.
    public List<Refusal> refusals(Edit edit) {
        return refusals(Composer.compose(roadmap, edit));
    }

    public List<Refusal> refusals(Entity... entities) {
        return refusals(Edit.put(entities));
    }

    public List<Refusal> refusals(ChangeSet changes) {
        return Rules.check(roadmap, roadmap.plus(prepare(changes)), changes);
    }

    public List<String> keys(Edit edit) {
        return refusals(edit).stream().map(Draft::key).toList();
    }

    public List<String> keys(Entity... entities) {
        return refusals(entities).stream().map(Draft::key).toList();
    }

    /// The key of the text that says it, without its family.
    public static String key(Refusal refusal) {
        return refusal.key() == RefusalKey.VALUE && refusal.arguments().getFirst() instanceof Invalid invalid
                ? "invalid." + invalid.key()
                : refusal.key().text();
    }

    public Txn commit(ChangeSet changes) {
        List<Refusal> refusals = refusals(changes);
        if (!refusals.isEmpty()) {
            throw new AssertionError("refused: " + refusals);
        }
        return force(changes);
    }

    /// Carries changes out whatever the rules say, as a merge does.
    public Txn force(ChangeSet changes) {
        Txn txn = prepare(changes);
        receive(txn);
        return txn;
    }

    /// Takes in somebody else's transaction.
    public void receive(Txn txn) {
        log.add(txn);
        roadmap = roadmap.plus(txn);
    }

    private Txn prepare(ChangeSet changes) {
        VersionVector seen = VersionVector.EMPTY;
        String last = "";
        for (Txn txn : log) {
            seen = seen.with(txn.actor(), Math.max(seen.of(txn.actor()), txn.seq()));
            last = txn.actor().equals(actor) ? txn.hash() : last;
        }
        return new Txn(
                actor, seen.of(actor) + 1, last, seen, new Hlc(clock + log.size(), 0), "member", "test", 1, changes);
    }

    /// Sets the clock, in milliseconds.
    public void clock(long millis) {
        clock = millis;
    }

    public Optional<Txn> txn(ActorId author, long seq) {
        return log.stream()
                .filter(t -> t.actor().equals(author) && t.seq() == seq)
                .findFirst();
    }
}
