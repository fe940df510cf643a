package dk.koereplan.store.sqlite;

import java.sql.SQLException;
import java.util.List;

/// The plan file's facts about itself.
interface Meta {
    String PLAN = "plan_id";
    String ACTOR = "actor_id";
    String NONCE = "nonce";

    /// Empty when there is none.
    static String read(Database database, String key) throws SQLException {
        List<String> found = database.texts("SELECT value FROM meta WHERE key = ?", key);
        return found.isEmpty() ? "" : found.getFirst();
    }

    static void write(Database database, String key, String value) throws SQLException {
        database.run(
                "INSERT INTO meta (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value",
                key,
                value);
    }
}
