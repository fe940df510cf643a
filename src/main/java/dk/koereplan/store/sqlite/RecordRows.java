package dk.koereplan.store.sqlite;

import dk.koereplan.domain.Entity;
import dk.koereplan.domain.roadmap.EntityKind;
import dk.koereplan.domain.roadmap.LoggedRecord;
import dk.koereplan.domain.roadmap.Roadmap;
import dk.koereplan.domain.work.Initiative;
import dk.koereplan.domain.work.OwnerPeriod;
import dk.koereplan.store.sqlite.RowComparison.Row;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The ordinary tables of the records. A reference whose target is not there is kept as NULL until it is.
record RecordRows(Database database, Map<EntityKind, RecordTable> tables) {
    private static final String PERIODS = "owner_period";
    private static final String CLEAR_PERIODS = "DELETE FROM owner_period WHERE initiative = ?";
    private static final String INSERT_PERIOD =
            "INSERT INTO owner_period (initiative, idx, owner, first_day, last_day) VALUES (?, ?, ?, ?, ?)";
    private static final String PERIOD_ROWS = "SELECT initiative, idx || ',' || quote(owner) || ',' || quote(first_day)"
            + " || ',' || quote(last_day) FROM owner_period ORDER BY initiative, idx";

    RecordRows(Database database) {
        this(database, RecordTable.all());
    }

    /// Makes the record's row what the plan says; a deleted record has none.
    void write(EntityKind kind, String id, Roadmap roadmap, Dangling dangling) throws SQLException {
        RecordTable table = tables.getOrDefault(kind, RecordTable.of(kind));
        LoggedRecord held = roadmap.table(kind).get(id);
        Entity entity = held == null ? null : held.entity();
        dangling.forget(kind, id);
        if (entity == null) {
            dangling.addAll(referrers(kind, id));
            database.run(table.delete(), id);
        } else {
            upsert(table, entity, roadmap, dangling);
        }
    }

    private List<Dangling.Reference> referrers(EntityKind kind, String id) throws SQLException {
        List<Dangling.Reference> found = new ArrayList<>();
        for (RecordTable table : tables.values()) {
            for (RecordColumn column : table.columns()) {
                if (column.target() == kind) {
                    for (String referrer : database.texts(table.referrers(column), id)) {
                        found.add(new Dangling.Reference(table.kind(), referrer, id));
                    }
                }
            }
        }
        return found;
    }

    private void upsert(RecordTable table, Entity entity, Roadmap roadmap, Dangling dangling) throws SQLException {
        PreparedStatement statement = database.prepared(table.upsert());
        List<RecordColumn> columns = table.columns();
        for (int i = 0; i < columns.size(); i++) {
            statement.setObject(i + 1, value(table.kind(), columns.get(i), entity, roadmap, dangling));
        }
        statement.executeUpdate();
        if (entity instanceof Initiative initiative) {
            writePeriods(initiative);
        }
    }

    private static @Nullable Object value(
            EntityKind kind, RecordColumn column, Entity entity, Roadmap roadmap, Dangling dangling) {
        Object value = column.read(entity);
        EntityKind target = column.target();
        if (value == null || target == null) {
            return value;
        }
        LoggedRecord held = roadmap.table(target).get(value.toString());
        if (held != null && held.entity() != null) {
            return value;
        }
        dangling.add(new Dangling.Reference(kind, entity.id().value(), value.toString()));
        return null;
    }

    private void writePeriods(Initiative initiative) throws SQLException {
        String id = initiative.id().value();
        database.run(CLEAR_PERIODS, id);
        List<OwnerPeriod> periods = initiative.ownerPeriods();
        for (int i = 0; i < periods.size(); i++) {
            OwnerPeriod period = periods.get(i);
            database.run(INSERT_PERIOD, id, i, period.owner().token(), text(period.from()), text(period.to()));
        }
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    void rebuild(Roadmap roadmap, Dangling dangling) throws SQLException {
        for (RecordTable table : tables.values()) {
            database.run(table.deleteAll());
        }
        database.run("DELETE FROM " + PERIODS);
        for (RecordTable table : tables.values()) {
            for (LoggedRecord held : roadmap.table(table.kind()).values()) {
                Entity entity = held.entity();
                if (entity != null) {
                    upsert(table, entity, roadmap, dangling);
                }
            }
        }
    }

    /// Compares the tables with the records of the plan, and finds the references to nothing on the way.
    void compare(Roadmap roadmap, RowComparison comparison, Dangling dangling) {
        for (RecordTable table : tables.values()) {
            comparison.compare(table.name(), () -> expected(table, roadmap, dangling), table.rows());
        }
        comparison.compare(PERIODS, () -> periods(roadmap), PERIOD_ROWS);
    }

    private static List<Row> expected(RecordTable table, Roadmap roadmap, Dangling dangling) {
        RowText text = new RowText();
        List<Row> rows = new ArrayList<>();
        for (LoggedRecord held : roadmap.table(table.kind()).values()) {
            Entity entity = held.entity();
            if (entity != null) {
                for (RecordColumn column : table.columns()) {
                    text.add(value(table.kind(), column, entity, roadmap, dangling));
                }
                rows.add(new Row(held.id(), text.take()));
            }
        }
        return rows;
    }

    private static List<Row> periods(Roadmap roadmap) {
        List<Row> rows = new ArrayList<>();
        RowText text = new RowText();
        for (Initiative initiative : roadmap.all(Initiative.class)) {
            for (int i = 0; i < initiative.ownerPeriods().size(); i++) {
                OwnerPeriod period = initiative.ownerPeriods().get(i);
                text.add(i);
                text.add(period.owner().token());
                text.add(text(period.from()));
                text.add(text(period.to()));
                rows.add(new Row(initiative.id().value(), text.take()));
            }
        }
        return rows;
    }
}
