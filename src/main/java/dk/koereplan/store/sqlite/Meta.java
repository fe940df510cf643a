package dk.koereplan.store.sqlite;

import static dk.koereplan.store.sqlite.generated.Tables.META;

import dk.koereplan.store.sqlite.connection.Database;

/// The plan file's facts about itself.
final class Meta {
    static final String PLAN = "plan_id";
    static final String ACTOR = "actor_id";
    static final String NONCE = "nonce";

    private Meta() {}

    /// Empty when there is none.
    static String read(Database database, String key) {
        return database.jooq()
                .select(META.VALUE)
                .from(META)
                .where(META.KEY.eq(key))
                .fetchOptional(META.VALUE)
                .orElse("");
    }

    static void write(Database database, String key, String value) {
        database.jooq()
                .insertInto(META)
                .set(META.KEY, key)
                .set(META.VALUE, value)
                .onConflict(META.KEY)
                .doUpdate()
                .set(META.VALUE, value)
                .execute();
    }
}
