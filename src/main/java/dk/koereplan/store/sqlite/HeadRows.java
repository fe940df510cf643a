package dk.koereplan.store.sqlite;

import dk.koereplan.domain.change.ChangeId;
import dk.koereplan.domain.change.FieldKey;
import dk.koereplan.domain.change.Head;
import dk.koereplan.domain.roadmap.EntityKind;
import dk.koereplan.domain.roadmap.LoggedRecord;
import dk.koereplan.domain.roadmap.Roadmap;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/// The table of heads: which changes nothing has replaced.
record HeadRows(Database database) {
    private static final String CLEAR = "DELETE FROM head WHERE entity_type = ? AND entity_id = ? AND field_group = ?";
    private static final String INSERT =
            "INSERT INTO head (entity_type, entity_id, field_group, actor_id, seq, idx) VALUES (?, ?, ?, ?, ?, ?)";
    private static final String ROWS = "SELECT entity_id, field_group || ',' || actor_id || ':' || seq || ':' || idx"
            + " FROM head WHERE entity_type = ? ORDER BY 1, 2";

    /// Writes the heads that one group of a record has now.
    void write(FieldKey key, LoggedRecord held) throws SQLException {
        database.run(CLEAR, key.kind(), key.entity(), key.group());
        for (Head head : held.heads().of(key.group())) {
            insert(key.kind(), key.entity(), head);
        }
    }

    private void insert(String kind, String entity, Head head) throws SQLException {
        ChangeId id = head.id();
        database.run(INSERT, kind, entity, head.group(), id.actor().value(), id.seq(), id.index());
    }

    void rebuild(Roadmap roadmap) throws SQLException {
        database.run("DELETE FROM head");
        for (EntityKind kind : EntityKind.values()) {
            for (LoggedRecord held : roadmap.table(kind).values()) {
                for (Head head : held.heads().all()) {
                    insert(kind.singular(), held.id(), head);
                }
            }
        }
    }

    /// Compares the table with the heads of the plan.
    void compare(Roadmap roadmap, RowComparison comparison) throws SQLException {
        for (EntityKind kind : EntityKind.values()) {
            comparison.compare("head", () -> expected(roadmap, kind), ROWS, kind.singular());
        }
        comparison.requireNone("head", "SELECT DISTINCT entity_type FROM head", HeadRows::isKind);
    }

    private static List<RowComparison.Row> expected(Roadmap roadmap, EntityKind kind) {
        List<RowComparison.Row> rows = new ArrayList<>();
        for (LoggedRecord held : roadmap.table(kind).values()) {
            int first = rows.size();
            for (Head head : held.heads().all()) {
                rows.add(new RowComparison.Row(held.id(), head.group() + "," + head.id()));
            }
            if (rows.size() - first > 1) {
                rows.subList(first, rows.size()).sort(RowComparison.ORDER);
            }
        }
        return rows;
    }

    private static boolean isKind(String name) {
        return EntityKind.named(name).filter(k -> k.singular().equals(name)).isPresent();
    }
}
