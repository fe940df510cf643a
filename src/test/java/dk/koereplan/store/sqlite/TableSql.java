package dk.koereplan.store.sqlite;

import dk.koereplan.domain.roadmap.EntityKind;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The SQL that the migration must contain for one kind of record.
final class TableSql {
    private static final Set<String> RESERVED =
            Set.of("from", "to", "group", "order", "references", "index", "table", "when");

    private TableSql() {}

    static String of(RecordTable table) {
        Stream<String> lines = table.columns().stream().map(TableSql::column);
        return "CREATE TABLE " + table.name() + " (\n" + lines.collect(Collectors.joining(",\n"))
                + "\n) STRICT, WITHOUT ROWID;\n"
                + table.columns().stream()
                        .filter(c -> c.target() != null)
                        .map(c -> "CREATE INDEX %s_by_%s ON %s (%s);\n"
                                .formatted(table.name(), c.name(), table.name(), name(c)))
                        .collect(Collectors.joining());
    }

    private static String column(RecordColumn column) {
        String type = column.whole() ? "INTEGER" : "TEXT";
        EntityKind target = column.target();
        if (column.name().equals("id")) {
            return "  id TEXT PRIMARY KEY NOT NULL";
        }
        if (target != null) {
            return "  %s TEXT REFERENCES %s (id) ON DELETE SET NULL DEFERRABLE INITIALLY DEFERRED"
                    .formatted(name(column), RecordTable.of(target).name());
        }
        return "  " + name(column) + " " + type + (column.field().required() ? " NOT NULL" : "");
    }

    private static String name(RecordColumn column) {
        return RESERVED.contains(column.name()) ? '"' + column.name() + '"' : column.name();
    }
}
