package dk.koereplan.store.sqlite.derived;

import static dk.koereplan.store.sqlite.generated.Tables.RECORD_ROW;

import dk.koereplan.domain.Entity;
import dk.koereplan.domain.change.ChangeId;
import dk.koereplan.domain.change.Head;
import dk.koereplan.domain.change.Value;
import dk.koereplan.domain.roadmap.EntityKind;
import dk.koereplan.domain.roadmap.LoggedRecord;
import dk.koereplan.domain.roadmap.Roadmap;
import dk.koereplan.store.sqlite.connection.Database;
import dk.koereplan.store.sqlite.log.LogWords;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The table of living records, each as JSON in the names of the export; for whoever opens the file with other tools.
/// Nothing in the program is read from it.
public record RecordRows(Database database) {
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
    public void write(LoggedRecord held, LogWords words) {
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

    public void rebuild(Roadmap roadmap, LogWords words) {
        database.jooq().deleteFrom(RECORD_ROW).execute();
        for (EntityKind kind : EntityKind.values()) {
            roadmap.table(kind).values().forEach(held -> insert(held, words));
        }
    }

    /// The table as it is, in its order.
    public record Found(Map<String, List<Row>> byKind) {}

    public Found read(LogWords words) throws SQLException {
        PreparedStatement statement = database.prepared(database.jooq()
                .select(
                        RECORD_ROW.ID,
                        RECORD_ROW.JSON,
                        RECORD_ROW.ACTOR,
                        RECORD_ROW.SEQ,
                        RECORD_ROW.IDX,
                        RECORD_ROW.KIND)
                .from(RECORD_ROW)
                .orderBy(RECORD_ROW.KIND, RECORD_ROW.ID));
        Map<String, List<Row>> byKind = new HashMap<>();
        try (ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                byKind.computeIfAbsent(rows.getString(6), k -> new ArrayList<>())
                        .add(read(rows, words));
            }
        }
        return new Found(byKind);
    }

    /// How closely the table is looked at.
    public enum Care {
        /// A row that leads to the only change of its record is believed: it shows what the log has.
        OPENING,
        /// Whether such a row also says what the program would write is looked at, too.
        CHECK
    }

    /// The first record that the table has wrong; empty when all are right.
    public static Optional<Difference> difference(Found found, Roadmap roadmap, Care care) {
        return Stream.concat(
                        Stream.of(EntityKind.values()).flatMap(kind -> difference(kind, found, roadmap, care).stream()),
                        found.byKind().keySet().stream()
                                .filter(kind -> EntityKind.inLog(kind).isEmpty())
                                .map(kind -> new Difference(kind, "?")))
                .findFirst();
    }

    private static Optional<Difference> difference(EntityKind kind, Found found, Roadmap roadmap, Care care) {
        List<Row> rows = found.byKind().getOrDefault(kind.singular(), List.of());
        List<LoggedRecord> expected = roadmap.table(kind).values().stream()
                .filter(held -> held.entity() != null)
                .toList();
        int both = Math.min(rows.size(), expected.size());
        OptionalInt wrong = IntStream.range(0, both)
                .parallel()
                .filter(i -> !isRight(rows.get(i), expected.get(i), care))
                .findFirst();
        if (wrong.isEmpty() && rows.size() == expected.size()) {
            return Optional.empty();
        }
        int at = wrong.orElse(both);
        String id = at < expected.size() ? expected.get(at).id() : rows.get(at).id();
        return Optional.of(new Difference(kind.singular(), id));
    }

    private static boolean isRight(Row row, LoggedRecord held, Care care) {
        List<Head> heads = held.heads().all();
        boolean leadsToIt = row.id().equals(held.id())
                && row.change() != null
                && heads.size() == 1
                && heads.getFirst().id().equals(row.change());
        return (leadsToIt && care == Care.OPENING)
                || row.equals(row(held, Objects.requireNonNull(held.entity(), "a living record")));
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
