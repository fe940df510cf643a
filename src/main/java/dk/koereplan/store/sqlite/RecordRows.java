package dk.koereplan.store.sqlite;

import static dk.koereplan.store.sqlite.generated.Tables.RECORD_ROW;

import dk.koereplan.domain.Entity;
import dk.koereplan.domain.change.ChangeId;
import dk.koereplan.domain.change.Head;
import dk.koereplan.domain.change.Value;
import dk.koereplan.domain.roadmap.EntityKind;
import dk.koereplan.domain.roadmap.LoggedRecord;
import dk.koereplan.domain.roadmap.Roadmap;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import org.jspecify.annotations.Nullable;

/// The table of living records, each as JSON in the names of the export; for whoever opens the file with other tools.
/// Nothing in the program is read from it.
record RecordRows(Database database) {
    /// Either of `json` and `change` is there.
    ///
    /// @param change the one that says the same, word for word
    private record Row(
            String id, @Nullable String json, @Nullable ChangeId change) {}

    private static Row row(LoggedRecord held, Entity entity) {
        Value.Struct value = held.kind().schema().write(entity);
        List<Head> heads = held.heads().all();
        boolean told =
                heads.size() == 1 && value.equals(heads.getFirst().change().value());
        return told ? new Row(held.id(), null, heads.getFirst().id()) : new Row(held.id(), value.canonical(), null);
    }

    /// Makes the record's row what the plan says; a deleted record has none.
    void write(LoggedRecord held, LogWords words) {
        String kind = held.kind().singular();
        database.jooq()
                .deleteFrom(RECORD_ROW)
                .where(RECORD_ROW.KIND.eq(kind))
                .and(RECORD_ROW.ID.eq(held.id()))
                .execute();
        insert(held, words);
    }

    private void insert(LoggedRecord held, LogWords words) {
        Entity entity = held.entity();
        if (entity == null) {
            return;
        }
        Row row = row(held, entity);
        ChangeId change = row.change();
        var insert = database.jooq()
                .insertInto(RECORD_ROW)
                .set(RECORD_ROW.KIND, held.kind().singular())
                .set(RECORD_ROW.ID, row.id());
        if (change == null) {
            insert.set(RECORD_ROW.JSON, row.json()).execute();
        } else {
            insert.set(RECORD_ROW.ACTOR, words.known(change.actor().value()))
                    .set(RECORD_ROW.SEQ, change.seq())
                    .set(RECORD_ROW.IDX, (long) change.index())
                    .execute();
        }
    }

    void rebuild(Roadmap roadmap, LogWords words) {
        database.jooq().deleteFrom(RECORD_ROW).execute();
        for (EntityKind kind : EntityKind.values()) {
            roadmap.table(kind).values().forEach(held -> insert(held, words));
        }
    }

    /// The first record that the table has wrong; empty when all are right. While one thread reads rows, others make
    /// the
    /// rows to come.
    Optional<Difference> difference(Roadmap roadmap) throws SQLException {
        Map<EntityKind, ForkJoinTask<List<Row>>> expected = new EnumMap<>(EntityKind.class);
        for (EntityKind kind : EntityKind.values()) {
            expected.put(kind, ForkJoinPool.commonPool().submit(() -> rows(roadmap, kind)));
        }
        LogWords words = LogWords.read(database.jooq());
        for (Map.Entry<EntityKind, ForkJoinTask<List<Row>>> kind : expected.entrySet()) {
            Optional<Difference> found =
                    difference(kind.getKey(), kind.getValue().join(), words);
            if (found.isPresent()) {
                return found;
            }
        }
        return database.jooq().selectDistinct(RECORD_ROW.KIND).from(RECORD_ROW).fetch(RECORD_ROW.KIND).stream()
                .filter(kind -> EntityKind.inLog(kind).isEmpty())
                .findFirst()
                .map(kind -> new Difference(kind, "?"));
    }

    private static List<Row> rows(Roadmap roadmap, EntityKind kind) {
        List<Row> rows = new ArrayList<>();
        for (LoggedRecord held : roadmap.table(kind).values()) {
            Entity entity = held.entity();
            if (entity != null) {
                rows.add(row(held, entity));
            }
        }
        return rows;
    }

    private Optional<Difference> difference(EntityKind kind, List<Row> expected, LogWords words) throws SQLException {
        PreparedStatement statement = database.prepared(database.jooq()
                .select(RECORD_ROW.ID, RECORD_ROW.JSON, RECORD_ROW.ACTOR, RECORD_ROW.SEQ, RECORD_ROW.IDX)
                .from(RECORD_ROW)
                .where(RECORD_ROW.KIND.eq(kind.singular()))
                .orderBy(RECORD_ROW.ID));
        statement.setString(1, kind.singular());
        try (ResultSet rows = statement.executeQuery()) {
            for (Row row : expected) {
                if (!rows.next() || !row.equals(read(rows, words))) {
                    return Optional.of(new Difference(kind.singular(), row.id()));
                }
            }
            return rows.next() ? Optional.of(new Difference(kind.singular(), rows.getString(1))) : Optional.empty();
        }
    }

    private static Row read(ResultSet rows, LogWords words) throws SQLException {
        String json = rows.getString(2);
        return json == null
                ? new Row(
                        rows.getString(1),
                        null,
                        new ChangeId(words.actor(rows.getLong(3)), rows.getLong(4), rows.getInt(5)))
                : new Row(rows.getString(1), json, null);
    }
}
