package dk.koereplan.store.sqlite;

import static dk.koereplan.store.sqlite.generated.Tables.DRAFT;

import dk.koereplan.domain.InvalidValue;
import dk.koereplan.domain.change.Value;
import dk.koereplan.json.JsonLimits;
import dk.koereplan.json.JsonReader;
import dk.koereplan.store.KeptDraft;
import dk.koereplan.store.KeptDrafts;
import dk.koereplan.store.PlanFileProblem;
import dk.koereplan.store.sqlite.connection.Database;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// What is typed and not settled, in the plan file's table `draft`.
record SqliteDrafts(Database database, Exclusive exclusive, Clock clock) implements KeptDrafts {
    private static final Logger LOG = LoggerFactory.getLogger(SqliteDrafts.class);

    /// The file's own way to be read and written by one at a time.
    interface Exclusive {
        <T extends @Nullable Object> T run(SqlitePlanFile.Access<T> access) throws PlanFileProblem;
    }

    @Override
    public List<KeptDraft> all() throws PlanFileProblem {
        return exclusive.run(() -> {
            JsonReader json = new JsonReader(JsonLimits.LOG);
            List<KeptDraft> drafts = new ArrayList<>();
            database.jooq()
                    .selectFrom(DRAFT)
                    .orderBy(DRAFT.SAVED_MS, DRAFT.KEY)
                    .forEach(row -> read(json, row.getKey(), row.getText(), row.getSavedMs(), drafts));
            return drafts;
        });
    }

    /// One that nobody can read must not keep anybody from the plan.
    private static void read(JsonReader json, String record, String text, long millis, List<KeptDraft> into) {
        try {
            into.add(new KeptDraft(record, json.struct(text), Instant.ofEpochMilli(millis)));
        } catch (InvalidValue e) {
            LOG.warn("A draft cannot be read: {}", e.what().key());
        }
    }

    @Override
    public void keep(String record, Value.Struct content) throws PlanFileProblem {
        String text = content.canonical();
        long now = clock.millis();
        write(() -> database.jooq()
                .insertInto(DRAFT)
                .set(DRAFT.KEY, record)
                .set(DRAFT.TEXT, text)
                .set(DRAFT.SAVED_MS, now)
                .onConflict(DRAFT.KEY)
                .doUpdate()
                .set(DRAFT.TEXT, text)
                .set(DRAFT.SAVED_MS, now)
                .execute());
    }

    @Override
    public void drop(String record) throws PlanFileProblem {
        write(() ->
                database.jooq().deleteFrom(DRAFT).where(DRAFT.KEY.eq(record)).execute());
    }

    private void write(Database.Work work) throws PlanFileProblem {
        exclusive.run(() -> {
            database.transaction(work);
            return true;
        });
    }
}
