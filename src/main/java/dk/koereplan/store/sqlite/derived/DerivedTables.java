package dk.koereplan.store.sqlite.derived;

import dk.koereplan.domain.change.Change;
import dk.koereplan.domain.change.ChangeId;
import dk.koereplan.domain.change.Txn;
import dk.koereplan.domain.roadmap.EntityKind;
import dk.koereplan.domain.roadmap.LoggedRecord;
import dk.koereplan.domain.roadmap.Roadmap;
import dk.koereplan.store.sqlite.connection.Database;
import dk.koereplan.store.sqlite.log.LogWords;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Heads and records: kept in step by each transaction, compared at opening, rebuilt when they differ.
public record DerivedTables(HeadRows heads, RecordRows records) {
    public DerivedTables(Database database) {
        this(new HeadRows(database), new RecordRows(database));
    }

    /// A record that a transaction changed.
    private record Touched(EntityKind kind, String id) {}

    /// The tables as they are.
    public record Found(Set<ChangeId> heads, RecordRows.Found records) {
        /// What differs from the plan: each table with the first that is wrong in it. To be asked once.
        public List<Difference> differences(Roadmap roadmap, RecordRows.Care care) {
            List<Difference> differences = new ArrayList<>();
            HeadRows.difference(heads, roadmap).ifPresent(differences::add);
            RecordRows.difference(records, roadmap, care).ifPresent(differences::add);
            return differences;
        }
    }

    /// In the same reading as the end of the log.
    public Found read(LogWords words) throws SQLException {
        return new Found(heads.read(words), records.read(words));
    }

    /// Within a transaction.
    public void rebuild(Roadmap roadmap, LogWords words) {
        heads.rebuild(roadmap, words);
        records.rebuild(roadmap, words);
    }

    /// Writes what transactions changed, within the database's transaction.
    public void write(List<Txn> txns, Roadmap before, Roadmap after, LogWords words) {
        Set<Touched> touched = new LinkedHashSet<>();
        for (Txn txn : txns) {
            for (Change change : txn.body().changes()) {
                Optional<EntityKind> kind = EntityKind.inLog(change.key().kind());
                kind.ifPresent(
                        known -> touched.add(new Touched(known, change.key().entity())));
            }
        }
        for (Touched record : touched) {
            LoggedRecord held = after.table(record.kind()).get(record.id());
            if (held != null) {
                heads.write(before.table(record.kind()).get(record.id()), held, words);
                records.write(held, words);
            }
        }
    }
}
