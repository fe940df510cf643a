package dk.koereplan.store.sqlite;

import dk.koereplan.domain.Entity;
import dk.koereplan.domain.Id;
import dk.koereplan.domain.OwnerRef;
import dk.koereplan.domain.Provenance;
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
import dk.koereplan.domain.funding.FundingKind;
import dk.koereplan.domain.funding.FundingSource;
import dk.koereplan.domain.funding.FundingState;
import dk.koereplan.domain.money.PriceLevel;
import dk.koereplan.domain.money.Recurrence;
import dk.koereplan.domain.money.Unit;
import dk.koereplan.domain.roadmap.EntityKind;
import dk.koereplan.domain.roadmap.Roadmap;
import dk.koereplan.domain.time.When;
import dk.koereplan.domain.work.Initiative;
import dk.koereplan.domain.work.InitiativeState;
import dk.koereplan.domain.work.Milestone;
import dk.koereplan.domain.work.MilestoneKind;
import dk.koereplan.domain.work.MilestoneState;
import dk.koereplan.domain.work.OwnerPeriod;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/// Large plans, written in one go: each initiative with three milestones and two funding lines, then single edits.
public final class BulkPlan {
    private static final ActorId ACTOR = new ActorId("0197bulk-0000-7000-8000-000000000000");

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
                for (Txn txn : bulk.txns) {
                    new LogWriter(database).append(txn);
                }
                new DerivedTables(database).rebuild(roadmap);
            });
        }
    }

    private void create(int i) {
        List<Change> changes = new ArrayList<>();
        changes.add(creation(initiative(i)));
        for (int m = 0; m < 3; m++) {
            changes.add(creation(milestone(i, m)));
        }
        for (int f = 0; f < 2; f++) {
            changes.add(creation(funding(i, f)));
        }
        add("initiative.create", changes);
    }

    /// Every edit gives a milestone a new forecast; from the second round on it replaces the round before.
    private void edit(int i, int initiatives, List<ChangeId> previous) {
        int round = i / (3 * initiatives);
        int at = i % (3 * initiatives);
        ChangeId replaced = round == 0
                ? new ChangeId(ACTOR, at / 3 + 1, 1 + at % 3)
                : previous.get(i - 3 * initiatives);
        Value.Struct value = new Value.Struct(new TreeMap<>(java.util.Map.of("forecast", new Value.Text("2028-W" + (10 + i % 40)))));
        FieldKey key = new FieldKey("milestone", milestoneId(at / 3, at % 3), "forecast");
        add("milestone.reschedule", List.of(new Change(key, value, List.of(replaced))));
        previous.add(new ChangeId(ACTOR, txns.size(), 0));
    }

    private void add(String intention, List<Change> changes) {
        long seq = txns.size() + 1L;
        VersionVector deps = seq == 1 ? VersionVector.EMPTY : VersionVector.EMPTY.with(ACTOR, seq - 1);
        Hlc hlc = new Hlc(1_700_000_000_000L + seq * 1000, 0);
        Txn txn = new Txn(ACTOR, seq, last, deps, hlc, "bulk", "test", 1, new ChangeSet(TxnKind.EDIT, intention, "", changes));
        last = txn.hash();
        txns.add(txn);
    }

    private static Change creation(Entity entity) {
        EntityKind kind = EntityKind.of(entity);
        return new Change(
                new FieldKey(kind.singular(), entity.id().value(), FieldKey.CREATED),
                kind.schema().write(entity),
                List.of());
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

    private static Initiative initiative(int i) {
        List<OwnerPeriod> owners = List.of(
                new OwnerPeriod(OwnerRef.parse("region-" + i % 4), null, LocalDate.of(2026, 12, 31)),
                new OwnerPeriod(OwnerRef.parse("region-x"), LocalDate.of(2027, 1, 1), null));
        return new Initiative(
                Id.of(initiativeId(i)),
                "Initiativ nummer %d om bedre kvalitet i almen praksis".formatted(i),
                "IN-" + i,
                "En beskrivelse på et par linjer, sådan som den ville stå i en rigtig plan; den siger hvad og hvorfor.",
                "Et mål",
                null,
                null,
                null,
                List.of(),
                InitiativeState.PROPOSED,
                null,
                When.UNKNOWN,
                null,
                new When.Quarter(2026 + i % 5, 1 + i % 4),
                new When.Year(2032),
                When.UNKNOWN,
                When.UNKNOWN,
                i % 101,
                owners,
                null,
                i % 10 == 0 ? null : Id.of(initiativeId(i - i % 10)),
                "a" + i,
                null,
                new Provenance.Demo());
    }

    private static Milestone milestone(int i, int m) {
        return new Milestone(
                Id.of(milestoneId(i, m)),
                "Milepæl %d i initiativ %d".formatted(m, i),
                Id.of(initiativeId(i)),
                null,
                MilestoneKind.OTHER,
                m == 0,
                new When.Day(LocalDate.of(2027, 1 + m, 1 + i % 28)),
                new When.Month(java.time.YearMonth.of(2027, 1 + i % 12)),
                MilestoneState.PLANNED,
                When.UNKNOWN,
                null,
                null,
                null,
                new Provenance.Entered("sekretariat"));
    }

    private static FundingSource funding(int i, int f) {
        return new FundingSource(
                Id.of(uuid("3000000" + f, i)),
                "Bevilling %d".formatted(f),
                Id.of(initiativeId(i)),
                FundingKind.SET_ASIDE,
                OwnerRef.parse("regionerne"),
                new BigDecimal(i % 1000).movePointLeft(1),
                Unit.MILLION,
                new PriceLevel.OfYear(2026),
                Recurrence.PERMANENT,
                2027,
                FundingState.SOUGHT,
                null,
                null,
                null,
                new Provenance.Document("økonomiaftale", "12-14"));
    }
}
