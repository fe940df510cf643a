package dk.koereplan.store.sqlite;

import static dk.koereplan.store.sqlite.generated.Tables.RECORD;

import dk.koereplan.domain.Entity;
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

/// The table of living records, each as JSON in the names of the export; for whoever opens the file with other tools.
/// Nothing in the program is read from it.
record RecordRows(Database database) {
    private record Row(String id, String json) {}

    /// Makes the record's row what the plan says; a deleted record has none.
    void write(LoggedRecord held) {
        Entity entity = held.entity();
        if (entity == null) {
            database.jooq()
                    .deleteFrom(RECORD)
                    .where(RECORD.KIND.eq(held.kind().singular()))
                    .and(RECORD.ID.eq(held.id()))
                    .execute();
            return;
        }
        String json = json(held.kind(), entity);
        database.jooq()
                .insertInto(RECORD)
                .set(RECORD.KIND, held.kind().singular())
                .set(RECORD.ID, held.id())
                .set(RECORD.JSON, json)
                .onConflict(RECORD.KIND, RECORD.ID)
                .doUpdate()
                .set(RECORD.JSON, json)
                .execute();
    }

    private static String json(EntityKind kind, Entity entity) {
        return kind.schema().write(entity).canonical();
    }

    void rebuild(Roadmap roadmap) {
        database.jooq().deleteFrom(RECORD).execute();
        for (EntityKind kind : EntityKind.values()) {
            roadmap.table(kind).values().stream()
                    .filter(held -> held.entity() != null)
                    .forEach(this::write);
        }
    }

    /// The first record that the table has wrong; empty when all are right. While one thread reads rows, others make the
    /// rows to come.
    Optional<Difference> difference(Roadmap roadmap) throws SQLException {
        Map<EntityKind, ForkJoinTask<List<Row>>> expected = new EnumMap<>(EntityKind.class);
        for (EntityKind kind : EntityKind.values()) {
            expected.put(kind, ForkJoinPool.commonPool().submit(() -> rows(roadmap, kind)));
        }
        for (Map.Entry<EntityKind, ForkJoinTask<List<Row>>> kind : expected.entrySet()) {
            Optional<Difference> found =
                    difference(kind.getKey(), kind.getValue().join());
            if (found.isPresent()) {
                return found;
            }
        }
        List<String> kinds =
                database.jooq().selectDistinct(RECORD.KIND).from(RECORD).fetch(RECORD.KIND);
        return kinds.stream()
                .filter(kind -> EntityKind.inLog(kind).isEmpty())
                .findFirst()
                .map(kind -> new Difference(kind, "?"));
    }

    private static List<Row> rows(Roadmap roadmap, EntityKind kind) {
        List<Row> rows = new ArrayList<>();
        for (LoggedRecord held : roadmap.table(kind).values()) {
            Entity entity = held.entity();
            if (entity != null) {
                rows.add(new Row(held.id(), json(kind, entity)));
            }
        }
        return rows;
    }

    private Optional<Difference> difference(EntityKind kind, List<Row> expected) throws SQLException {
        PreparedStatement statement = database.prepared(database.jooq()
                .select(RECORD.ID, RECORD.JSON)
                .from(RECORD)
                .where(RECORD.KIND.eq(kind.singular()))
                .orderBy(RECORD.ID));
        statement.setString(1, kind.singular());
        try (ResultSet rows = statement.executeQuery()) {
            for (Row row : expected) {
                if (!rows.next()
                        || !row.id().equals(rows.getString(1))
                        || !row.json().equals(rows.getString(2))) {
                    return Optional.of(new Difference(kind.singular(), row.id()));
                }
            }
            return rows.next() ? Optional.of(new Difference(kind.singular(), rows.getString(1))) : Optional.empty();
        }
    }
}
