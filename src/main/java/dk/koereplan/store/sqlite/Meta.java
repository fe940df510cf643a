package dk.koereplan.store.sqlite;

import java.sql.SQLException;
import java.util.List;

/// The plan file's facts about itself.
final class Meta {
    static final String PLAN = "plan_id";
    static final String ACTOR = "actor_id";
    static final String NONCE = "nonce";

    private Meta() {}

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
