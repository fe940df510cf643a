package dk.koereplan.store.sqlite;

import dk.koereplan.domain.roadmap.EntityKind;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// The ordinary table of one kind of record, for reports and for whoever opens the file with other tools. It is derived
/// from the log; nothing in the program is read from it.
record RecordTable(EntityKind kind, String name, List<RecordColumn> columns) {
    static RecordTable of(EntityKind kind) {
        return new RecordTable(
                kind,
                RecordColumn.snakeCase(kind.singular()),
                kind.schema().fields().stream().map(RecordColumn::of).toList());
    }

    static Map<EntityKind, RecordTable> all() {
        Map<EntityKind, RecordTable> tables = new EnumMap<>(EntityKind.class);
        for (EntityKind kind : EntityKind.values()) {
            tables.put(kind, of(kind));
        }
        return tables;
    }

    String upsert() {
        String names = columns.stream().map(c -> quoted(c.name())).collect(Collectors.joining(", "));
        String marks = columns.stream().map(c -> "?").collect(Collectors.joining(", "));
        String sets = columns.stream()
                .map(c -> quoted(c.name()) + " = excluded." + quoted(c.name()))
                .collect(Collectors.joining(", "));
        return "INSERT INTO " + quoted(name) + " (" + names + ") VALUES (" + marks + ") ON CONFLICT (id) DO UPDATE SET "
                + sets;
    }

    String delete() {
        return "DELETE FROM " + quoted(name) + " WHERE id = ?";
    }

    String deleteAll() {
        return "DELETE FROM " + quoted(name);
    }

    /// Every row as its id and one text, in the order of the ids; the text is what [RowText] makes of the record.
    String rows() {
        return "SELECT id, "
                + columns.stream()
                        .map(c -> "quote(" + quoted(c.name()) + ")")
                        .collect(Collectors.joining(" || ',' || "))
                + " FROM " + quoted(name) + " ORDER BY id";
    }

    /// The ids of the rows that point to a record through this column.
    String referrers(RecordColumn column) {
        return "SELECT id FROM " + quoted(name) + " WHERE " + quoted(column.name()) + " = ?";
    }

    private static String quoted(String identifier) {
        return '"' + identifier + '"';
    }
}
