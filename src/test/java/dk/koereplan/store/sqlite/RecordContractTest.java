package dk.koereplan.store.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import dk.koereplan.domain.Entity;
import dk.koereplan.domain.change.ChangeSet;
import dk.koereplan.domain.change.LogEnd;
import dk.koereplan.domain.change.Txn;
import dk.koereplan.domain.change.TxnKind;
import dk.koereplan.domain.edit.Edit;
import dk.koereplan.domain.edit.Inverse;
import dk.koereplan.domain.roadmap.EntityKind;
import dk.koereplan.domain.roadmap.Roadmap;
import dk.koereplan.store.PlanFile;
import dk.koereplan.store.sqlite.connection.Database;
import dk.koereplan.store.sqlite.derived.DerivedTables;
import dk.koereplan.store.sqlite.log.LogReader;
import dk.koereplan.store.sqlite.log.LogWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// After any history the table of records and the table of heads are what the log says, though each transaction writes
/// only what it changed.
class RecordContractTest {
    private static final long SEED = 20_261_127;

    @TempDir
    Path folder;

    @Test
    void recordsAndHeadsAreWhatTheLogSays() throws Exception {
        histories(4);
    }

    @Test
    @Tag("long")
    void recordsAndHeadsAreWhatTheLogSaysAfterManyHistories() throws Exception {
        histories(100);
    }

    private void histories(int count) throws Exception {
        for (int i = 0; i < count; i++) {
            Random random = new Random(SEED + i);
            String what = "seed " + (SEED + i);
            Plans mine = new Plans(folder.resolve("mine" + i));
            Plans theirs = new Plans(folder.resolve("theirs" + i));
            List<Txn> strangers = edited(theirs, random, 20, what);
            edited(mine, random, 40, what);
            merged(mine, strangers, what);
        }
    }

    /// Creates, edits, deletes and undoes at random.
    private static List<Txn> edited(Plans plans, Random random, int edits, String what) throws Exception {
        List<Txn> log = new ArrayList<>();
        try (PlanFile file = plans.files().create(plans.path())) {
            for (int i = 0; i < edits; i++) {
                Txn undone = random.nextInt(5) == 0 && !log.isEmpty() ? log.get(random.nextInt(log.size())) : null;
                if (undone == null) {
                    log.add(Plans.commit(file, edit(file.roadmap(), random)));
                } else {
                    ChangeSet inverse = Inverse.of(
                            undone, TxnKind.UNDO, (actor, seq) -> Optional.of(log.get((int) seq - 1)), file.roadmap());
                    Txn txn = file.prepare(inverse, "tester");
                    file.commit(txn, file.roadmap().plus(txn));
                    log.add(txn);
                }
                if (i % 10 == 9) {
                    assertInStep(plans.path(), file.roadmap(), what + " edit " + i);
                }
            }
            assertThat(file.check()).as(what).isEmpty();
        }
        return log;
    }

    /// Few ids, so that the same are edited, deleted and made again, here and there.
    private static Edit edit(Roadmap roadmap, Random random) {
        String id = "o" + random.nextInt(6);
        boolean there = roadmap.find(id).isPresent();
        if (there && random.nextInt(4) == 0) {
            return Edit.of(new Edit.Step.Remove(id));
        }
        Entity put = Plans.organisation(id, "Navn " + random.nextInt(9));
        return Edit.put(put);
    }

    /// As a merge writes it: a stranger's transactions, all at once.
    private static void merged(Plans plans, List<Txn> strangers, String what) throws Exception {
        try (Database database = Database.open(plans.path())) {
            List<Txn> mine = new LogReader(database).read().txns();
            Roadmap before = Roadmap.replay(mine);
            List<Txn> all = new ArrayList<>(mine);
            all.addAll(strangers);
            Roadmap after = Roadmap.replay(all);
            database.transaction(() -> {
                LogWriter writer = new LogWriter(database.jooq());
                strangers.forEach(writer::append);
                new DerivedTables(database).write(strangers, before, after, writer.words());
            });
            assertInStep(plans.path(), after, what + " merged");
            assertThat(new FullCheck(database, Roadmap.EMPTY, LogEnd.NONE).run())
                    .as(what + " merged")
                    .isEmpty();
        }
    }

    /// Read apart from what the program writes them with.
    private static void assertInStep(Path plan, Roadmap roadmap, String what) throws Exception {
        TreeMap<String, String> records = new TreeMap<>();
        TreeSet<String> heads = new TreeSet<>();
        for (EntityKind kind : EntityKind.values()) {
            roadmap.table(kind).values().forEach(held -> {
                Entity entity = held.entity();
                if (entity != null) {
                    records.put(held.id(), kind.schema().write(entity).canonical());
                }
                held.heads().ids().forEach(head -> heads.add(head.toString()));
            });
        }
        try (Database database = Database.openReadOnly(plan)) {
            TreeMap<String, String> stored = new TreeMap<>();
            database.jooq()
                    .fetch("SELECT id, json FROM record")
                    .forEach(row -> stored.put(row.get(0, String.class), row.get(1, String.class)));
            assertThat(stored).as(what).isEqualTo(records);
            assertThat(Sql.texts(database, "SELECT text || ':' || seq || ':' || idx FROM head JOIN word ON nr = actor"))
                    .as(what)
                    .containsExactlyInAnyOrderElementsOf(heads);
        }
    }
}
