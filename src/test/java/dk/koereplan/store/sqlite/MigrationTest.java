package dk.koereplan.store.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The scripts against the records: what a new field needs is printed, ready to paste.
class MigrationTest {
    @Test
    void everyKindOfRecordHasItsTable() throws SQLException {
        List<String> missing = new ArrayList<>();
        try (Connection ours = Migrations.reference();
                Connection wanted = new org.sqlite.JDBC().connect("jdbc:sqlite::memory:", new java.util.Properties())) {
            for (RecordTable table : RecordTable.all().values()) {
                try (Statement statement = wanted.createStatement()) {
                    statement.executeUpdate(TableSql.of(table));
                }
                if (!columns(ours, table.name()).equals(columns(wanted, table.name()))) {
                    missing.add(TableSql.of(table));
                }
            }
        }
        assertThat(missing)
                .as("tables that differ from their records; this is what they should be:\n"
                        + String.join("\n", missing))
                .isEmpty();
    }

    @Test
    void theScriptsAreAllOfTheFolder() throws Exception {
        try (var files = Files.list(Path.of("src/main/resources", Migrations.FOLDER))) {
            assertThat(files.map(f -> f.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(Migrations.SCRIPTS);
        }
        assertThat(Migrations.SCRIPTS).hasSize(Migrations.VERSION);
    }

    @Test
    void theLastScriptSetsTheVersion() throws SQLException {
        try (Connection ours = Migrations.reference()) {
            assertThat(rows(ours, "PRAGMA user_version")).containsExactly("" + Migrations.VERSION);
            assertThat(rows(ours, "PRAGMA application_id")).containsExactly("" + Header.APPLICATION_ID);
        }
    }

    @Test
    void sqliteIsTheVersionThatWasMeasured() throws SQLException {
        try (Connection ours = Migrations.reference()) {
            assertThat(rows(ours, "SELECT sqlite_version()")).containsExactly("3.54.1");
        }
    }

    private static List<String> columns(Connection connection, String table) throws SQLException {
        List<String> columns = rows(
                connection,
                "SELECT name || ' ' || type || ' ' || \"notnull\" || ' ' || pk FROM pragma_table_info('" + table
                        + "')");
        columns.addAll(rows(
                connection,
                "SELECT \"from\" || ' -> ' || \"table\" || ' ' || on_delete FROM pragma_foreign_key_list('" + table
                        + "') ORDER BY 1"));
        return columns;
    }

    private static List<String> rows(Connection connection, String sql) throws SQLException {
        List<String> found = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                found.add(rows.getString(1));
            }
        }
        return found;
    }
}
