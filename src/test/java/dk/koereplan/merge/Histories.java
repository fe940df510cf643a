package dk.koereplan.merge;

import dk.koereplan.domain.change.ActorId;
import dk.koereplan.domain.change.Change;
import dk.koereplan.domain.change.ChangeSet;
import dk.koereplan.domain.change.Txn;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/// What the members of a generated history wrote, for tests of others who take it in.
public final class Histories {
    private Histories() {}

    /// Everything that five members wrote, each author's in order.
    public static List<Txn> of(long seed, int operations) {
        return new ArrayList<>(MergedLog.of(World.run(Op.history(seed, 5, operations), 5, Engine.SOUND)
                        .union())
                .txns());
    }

    /// The same as bundles that were mixed, doubled, cut and tampered with.
    public static List<List<Txn>> bundles(List<Txn> history, Random random) {
        List<Txn> sent = new ArrayList<>(history);
        for (Txn txn : history) {
            switch (random.nextInt(20)) {
                case 0 -> sent.add(txn);
                case 1 -> sent.remove(txn);
                case 2 -> sent.add(with(txn, txn.seq(), txn.prevHash(), "another reason"));
                case 3 -> sent.add(with(txn, txn.seq() + random.nextInt(3), "0".repeat(64), "forged"));
                case 4 -> sent.add(with(txn, -txn.seq(), txn.prevHash(), ""));
                case 5 -> sent.add(redacted(txn));
                default -> {}
            }
        }
        Collections.shuffle(sent, random);
        List<List<Txn>> bundles = new ArrayList<>();
        for (int at = 0; at < sent.size(); ) {
            int end = Math.min(sent.size(), at + 1 + random.nextInt(60));
            bundles.add(sent.subList(at, end));
            at = end;
        }
        return bundles;
    }

    /// Somebody else's transaction under another name.
    public static Txn as(ActorId author, Txn txn, String prevHash) {
        return new Txn(
                author,
                txn.seq(),
                prevHash,
                txn.deps(),
                txn.hlc(),
                txn.member(),
                txn.appVersion(),
                txn.schemaVersion(),
                txn.body());
    }

    private static Txn redacted(Txn txn) {
        List<Change> changes = txn.body().changes().stream()
                .map(c -> new Change(c.key(), null, c.replaces()))
                .toList();
        return with(txn, txn.seq() + 1, txn.prevHash(), new ChangeSet(txn.body().kind(), "x", "", changes));
    }

    private static Txn with(Txn txn, long seq, String prevHash, String reason) {
        return with(
                txn,
                seq,
                prevHash,
                new ChangeSet(
                        txn.body().kind(),
                        txn.body().intention(),
                        reason,
                        txn.body().changes()));
    }

    private static Txn with(Txn txn, long seq, String prevHash, ChangeSet body) {
        return new Txn(
                txn.actor(),
                seq,
                prevHash,
                txn.deps(),
                txn.hlc(),
                txn.member(),
                txn.appVersion(),
                txn.schemaVersion(),
                body);
    }
}
