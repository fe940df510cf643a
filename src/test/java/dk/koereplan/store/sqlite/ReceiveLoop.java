package dk.koereplan.store.sqlite;

import dk.koereplan.domain.Samples;
import dk.koereplan.domain.change.ActorId;
import dk.koereplan.domain.change.LogEnd;
import dk.koereplan.domain.change.Txn;
import dk.koereplan.domain.edit.Composer;
import dk.koereplan.domain.edit.Edit;
import dk.koereplan.domain.roadmap.Roadmap;
import dk.koereplan.domain.work.PlanEvent;
import dk.koereplan.store.PlanFile;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// A process that takes in what somebody else wrote, in one go.
final class ReceiveLoop {
    static final int MANY = 3_000;

    private ReceiveLoop() {}

    public static void main(String[] args) throws Exception {
        SqlitePlanFiles files = new SqlitePlanFiles(
                Clock.systemUTC(), () -> UUID.randomUUID().toString(), "child", new Installation(Path.of(args[1])));
        List<Txn> theirs = theirs();
        try (PlanFile file = files.open(Path.of(args[0]))) {
            System.out.println("open");
            file.receive(theirs);
            System.out.println("received");
        }
    }

    static List<Txn> theirs() {
        ActorId author = new ActorId("theirs");
        List<Txn> txns = new ArrayList<>();
        LogEnd end = LogEnd.NONE;
        for (int i = 0; i < MANY; i++) {
            Edit edit = Edit.put(Samples.record(PlanEvent.class, "e" + i));
            Txn txn = end.next(author, i, "member", "test", 1, Composer.compose(Roadmap.EMPTY, edit));
            txns.add(txn);
            end = end.plus(txn, txn.hash());
        }
        return txns;
    }
}
