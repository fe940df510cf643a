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
import java.util.Map;
import org.junit.jupiter.api.Test;

/// The scripts, and what they make.
class MigrationTest {
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
        try (Connection ours = Migrations.reference(Migrations.VERSION)) {
            assertThat(rows(ours, "PRAGMA user_version")).containsExactly("" + Migrations.VERSION);
            assertThat(rows(ours, "PRAGMA application_id")).containsExactly("" + Header.APPLICATION_ID);
        }
    }

    /// Where this fails because the schema was changed on purpose: the new fingerprint goes into [SchemaCheck].
    @Test
    void theSchemaThatIsKnownAtOnceIsThatOfTheMigrations() throws SQLException {
        assertThat(SchemaCheck.NEWEST).isEqualTo(SchemaCheck.fingerprint(SchemaCheck.reference(Migrations.VERSION)));
    }

    @Test
    void theTextOfOneObjectStandsForNoOther() {
        assertThat(SchemaCheck.fingerprint(Map.of("table a", "x", "table b", "y")))
                .isNotEqualTo(SchemaCheck.fingerprint(Map.of("table a", "x\0table b\0y")))
                .isNotEqualTo(SchemaCheck.fingerprint(Map.of("table a", "xtable b", "table by", "")))
                .isNotEqualTo(SchemaCheck.fingerprint(Map.of("table a", "x")));
    }

    @Test
    void sqliteIsTheVersionThatWasMeasured() throws SQLException {
        try (Connection ours = Migrations.reference(Migrations.VERSION)) {
            assertThat(rows(ours, "SELECT sqlite_version()")).containsExactly("3.54.1");
        }
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
