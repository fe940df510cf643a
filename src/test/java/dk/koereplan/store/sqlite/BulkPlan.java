package dk.koereplan.store.sqlite;

import dk.koereplan.domain.change.ActorId;
import dk.koereplan.domain.change.Change;
import dk.koereplan.domain.change.ChangeId;
import dk.koereplan.domain.change.ChangeSet;
import dk.koereplan.domain.change.FieldKey;
import dk.koereplan.domain.change.Hlc;
import dk.koereplan.domain.change.Txn;
import dk.koereplan.domain.change.TxnKind;
import dk.koereplan.domain.change.Value;
import dk.koereplan.domain.change.VersionVector;
import dk.koereplan.domain.roadmap.Roadmap;
import dk.koereplan.json.JsonLimits;
import dk.koereplan.json.JsonReader;
import dk.koereplan.store.sqlite.connection.Database;
import dk.koereplan.store.sqlite.derived.DerivedTables;
import dk.koereplan.store.sqlite.log.LogWriter;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/// Large plans, written in one go: each initiative with three milestones and two funding lines, then single edits.
public final class BulkPlan {
    private static final ActorId ACTOR = new ActorId("0197bulk-0000-7000-8000-000000000000");

    private static final JsonReader JSON = new JsonReader(JsonLimits.LOG);

    private final List<Txn> txns = new ArrayList<>();
    private String last = "";

    private BulkPlan() {}

    /// Fills an empty plan that nobody has open.
    public static void fill(Path plan, int initiatives, int edits) throws SQLException {
        BulkPlan bulk = new BulkPlan();
        for (int i = 0; i < initiatives; i++) {
            bulk.create(i);
        }
        List<ChangeId> previous = new ArrayList<>();
        for (int i = 0; i < edits; i++) {
            bulk.edit(i, initiatives, previous);
        }
        try (Database database = Database.open(plan)) {
            Roadmap roadmap = Roadmap.replay(bulk.txns);
            database.transaction(() -> {
                LogWriter writer = new LogWriter(database.jooq());
                for (Txn txn : bulk.txns) {
                    writer.append(txn);
                }
                new DerivedTables(database).rebuild(roadmap, writer.words());
            });
        }
    }

    private void create(int i) {
        List<Change> changes = new ArrayList<>();
        changes.add(creation("initiative", initiativeId(i), initiative(i)));
        for (int m = 0; m < 3; m++) {
            changes.add(creation("milestone", milestoneId(i, m), milestone(i, m)));
        }
        for (int f = 0; f < 2; f++) {
            changes.add(creation("fundingSource", uuid("3000000" + f, i), funding(i, f)));
        }
        add("initiative.create", changes);
    }

    /// Every edit gives a milestone a new forecast; from the second round on it replaces the round before.
    private void edit(int i, int initiatives, List<ChangeId> previous) {
        int round = i / (3 * initiatives);
        int at = i % (3 * initiatives);
        ChangeId replaced =
                round == 0 ? new ChangeId(ACTOR, at / 3 + 1, 1 + at % 3) : previous.get(i - 3 * initiatives);
        Value.Struct value =
                new Value.Struct(new TreeMap<>(java.util.Map.of("forecast", new Value.Text("2028-W" + (10 + i % 40)))));
        FieldKey key = new FieldKey("milestone", milestoneId(at / 3, at % 3), "forecast");
        add("milestone.reschedule", List.of(new Change(key, value, List.of(replaced))));
        previous.add(new ChangeId(ACTOR, txns.size(), 0));
    }

    private void add(String intention, List<Change> changes) {
        long seq = txns.size() + 1L;
        VersionVector deps = seq == 1 ? VersionVector.EMPTY : VersionVector.EMPTY.with(ACTOR, seq - 1);
        Hlc hlc = new Hlc(1_700_000_000_000L + seq * 1000, 0);
        Txn txn = new Txn(
                ACTOR, seq, last, deps, hlc, "bulk", "test", 1, new ChangeSet(TxnKind.EDIT, intention, "", changes));
        last = txn.hash();
        txns.add(txn);
    }

    /// @param values as JSON with single quotes
    private static Change creation(String kind, String id, String values) {
        return new Change(new FieldKey(kind, id, FieldKey.CREATED), JSON.struct(values.replace('\'', '"')), List.of());
    }

    private static String uuid(String kind, long i) {
        return "%s-%04x-4abc-8def-%012x".formatted(kind, (i * 40_503) & 0xFFFF, i * 2_654_435_761L & 0xFFFFFFFFFFFFL);
    }

    static String initiativeId(int i) {
        return uuid("10000000", i);
    }

    static String milestoneId(int i, int m) {
        return uuid("2000000" + m, i);
    }

    private static String initiative(int i) {
        String parent = i % 10 == 0 ? "" : "'parent':'%s',".formatted(initiativeId(i - i % 10));
        return """
            {'baselineEnd':'2031','baselineStart':'2027-Q1','description':'En beskrivelse på et par linjer, sådan som \
            den ville stå i en rigtig plan; den siger hvad der skal ske og hvorfor.','end':'2032','goal':'Et mål',\
            'number':'IN-%d','ownerPeriods':[{'owner':'region-%d','to':'2026-12-31'},{'from':'2027-01-01',\
            'owner':'region-x'}],%s'place':'a%d','progress':%d,'source':{'demo':true},'start':'%d-Q%d',\
            'state':'PROPOSED','title':'Initiativ nummer %d om bedre kvalitet i almen praksis'}\
            """.formatted(i, i % 4, parent, i, i % 101, 2026 + i % 5, 1 + i % 4, i);
    }

    private static String milestone(int i, int m) {
        return """
            {'baseline':'2027-%02d-%02d','forecast':'2027-%02d','initiative':'%s','kind':'OTHER','mandatory':%s,\
            'source':{'enteredBy':'sekretariat'},'state':'PLANNED','title':'Milepæl %d i initiativ %d'}\
            """.formatted(1 + m, 1 + i % 28, 1 + i % 12, initiativeId(i), m == 0, m, i);
    }

    private static String funding(int i, int f) {
        return """
            {'amount':%d.5,'initiative':'%s','kind':'SET_ASIDE','payer':'regionerne','priceLevel':'PL2026',\
            'recurrence':'PERMANENT','source':{'document':'aftale','lines':'12-14'},'state':'SOUGHT',\
            'title':'Bevilling %d','unit':'mio. kr.','year':2027}\
            """.formatted(i % 1000, initiativeId(i), f);
    }
}
