package dk.koereplan.store.sqlite;

import dk.koereplan.domain.change.Change;
import dk.koereplan.domain.change.FieldKey;
import dk.koereplan.domain.change.Txn;
import dk.koereplan.domain.roadmap.EntityKind;
import dk.koereplan.domain.roadmap.LoggedRecord;
import dk.koereplan.domain.roadmap.Roadmap;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Heads and ordinary tables: kept in step by each transaction, compared at opening, rebuilt when they differ.
final class DerivedTables {
    private final Database database;
    private final HeadRows heads;
    private final RecordRows records;
    private Dangling dangling = new Dangling();
    private Dangling pending = new Dangling();

    DerivedTables(Database database) {
        this.database = database;
        this.heads = new HeadRows(database);
        this.records = new RecordRows(database);
    }

    /// What differs from the plan: each table with its first wrong record.
    List<RowComparison.Difference> differences(Roadmap roadmap) throws SQLException {
        RowComparison comparison = new RowComparison(database);
        Dangling found = new Dangling();
        heads.compare(roadmap, comparison);
        records.compare(roadmap, comparison, found);
        List<RowComparison.Difference> differences = comparison.differences();
        dangling = found;
        return differences;
    }

    /// Within a transaction.
    void rebuild(Roadmap roadmap) throws SQLException {
        Dangling found = new Dangling();
        heads.rebuild(roadmap);
        records.rebuild(roadmap, found);
        dangling = found;
    }

    /// Writes what one transaction changed, within the database's transaction. Call [#keep] when that is durable.
    void write(Txn txn, Roadmap after) throws SQLException {
        pending = dangling.copy();
        Set<FieldKey> groups = new LinkedHashSet<>();
        Map<String, EntityKind> touched = new LinkedHashMap<>();
        for (Change change : txn.body().changes()) {
            FieldKey key = change.key();
            groups.add(key);
            EntityKind.named(key.kind()).ifPresent(kind -> touched.put(key.entity(), kind));
        }
        for (FieldKey key : groups) {
            EntityKind kind = touched.get(key.entity());
            LoggedRecord held = kind == null ? null : after.table(kind).get(key.entity());
            if (held != null) {
                heads.write(key, held);
            }
        }
        for (Map.Entry<String, EntityKind> record : touched.entrySet()) {
            records.write(record.getValue(), record.getKey(), after, pending);
        }
        restoreReferences(touched.keySet(), after);
    }

    private void restoreReferences(Set<String> touched, Roadmap after) throws SQLException {
        for (String id : touched) {
            if (after.find(id).isPresent()) {
                for (Dangling.Reference waiting : pending.waitingFor(id)) {
                    records.write(waiting.kind(), waiting.id(), after, pending);
                }
            }
        }
    }

    void keep() {
        dangling = pending;
    }
}
