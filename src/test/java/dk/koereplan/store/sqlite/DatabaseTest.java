package dk.koereplan.store.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.koereplan.store.PlanFile;
import dk.koereplan.store.sqlite.connection.Database;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The settings of every connection, the rights of every file, and names of every kind.
class DatabaseTest {
    private static final Map<String, String> SETTINGS = Map.ofEntries(
            Map.entry("journal_mode", "delete"),
            Map.entry("synchronous", "3"),
            Map.entry("fullfsync", "1"),
            Map.entry("foreign_keys", "1"),
            Map.entry("trusted_schema", "0"),
            Map.entry("cell_size_check", "1"),
            Map.entry("mmap_size", "0"),
            Map.entry("secure_delete", "1"),
            Map.entry("locking_mode", "normal"));

    @TempDir
    Path folder;

    private Plans plans;

    @BeforeEach
    void setUp() {
        plans = new Plans(folder);
    }

    @Test
    void everyConnectionHasTheSettings() throws Exception {
        Path plan = plans.written();
        try (Database writer = Database.open(plan);
                Database reader = Database.openReadOnly(plan)) {
            for (Database database : new Database[] {writer, reader}) {
                for (Map.Entry<String, String> setting : SETTINGS.entrySet()) {
                    assertThat(Sql.texts(database, "PRAGMA " + setting.getKey()))
                            .as(setting.getKey())
                            .startsWith(setting.getValue());
                }
            }
            assertThat(Sql.texts(writer, "PRAGMA busy_timeout")).containsExactly("2000");
            assertThat(Sql.texts(reader, "PRAGMA busy_timeout")).containsExactly("15000");
            writer.transaction(() -> {});
            assertThat(Sql.texts(writer, "PRAGMA synchronous")).containsExactly("3");
            assertThatThrownBy(() -> writer.transaction(() -> Sql.script(writer, "DELETE FROM txn")))
                    .isInstanceOf(SQLException.class);
            assertThat(Sql.texts(writer, "PRAGMA synchronous"))
                    .as("after reconnecting")
                    .containsExactly("3");
            assertThatThrownBy(() -> Sql.script(reader, "DELETE FROM meta")).hasMessageContaining("READONLY");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE txn SET reason = 'x'",
                "DELETE FROM txn",
                "UPDATE change SET value = NULL",
                "DELETE FROM change",
                "UPDATE OR REPLACE txn SET seq = 1",
                "UPDATE word SET text = 'x'",
                "DELETE FROM word"
            })
    void theLogOnlyGrows(String statement) throws Exception {
        try (Database database = Database.open(plans.written())) {
            assertThatThrownBy(() -> Sql.script(database, statement)).hasMessageContaining("the log is append only");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "plan?mode=memory.koereplan",
                "plan#1.koereplan",
                "100% færdig.koereplan",
                "%41.koereplan",
                "a&b=c;d.koereplan",
                "æøå ÆØÅ €.koereplan",
                "日本語.koereplan",
                "it's a \"plan\".koereplan",
                ":memory:",
                "file:plan.koereplan",
                "plan\nto.koereplan"
            })
    void oddNamesAreOnlyNames(String name) throws Exception {
        Path plan = folder.resolve("mappe?#%").resolve(name);
        try (PlanFile file = plans.files().create(plan)) {
            Plans.commit(file, Plans.organisation("o1", "Et"));
        }
        try (PlanFile file = plans.files().open(plan)) {
            assertThat(file.roadmap().find("o1")).isPresent();
            assertThat(file.path()).isEqualTo(plan);
        }
        try (var files = Files.list(plan.getParent())) {
            assertThat(files).containsExactly(plan);
        }
    }

    @Test
    void onlyTheOwnerMayRead() throws Exception {
        Path plan = folder.resolve("ny").resolve("plan.koereplan");
        try (PlanFile file = plans.files().create(plan)) {
            Plans.commit(file, Plans.organisation("o1", "Et"));
            assertThat(rights(plan)).isEqualTo("rw-------");
            assertThat(rights(folder.resolve("ny"))).isEqualTo("rwx------");
            assertThat(rights(folder.resolve("ny/plan.koereplan.lock"))).isEqualTo("rw-------");
        }
        assertThat(rights(folder.resolve("state"))).isEqualTo("rwx------");
    }

    private static String rights(Path file) throws Exception {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
    }
}
