package dk.koereplan.store.sqlite.derived;

import static dk.koereplan.store.sqlite.generated.Tables.HEAD;

import dk.koereplan.domain.change.ChangeId;
import dk.koereplan.domain.change.Head;
import dk.koereplan.domain.roadmap.EntityKind;
import dk.koereplan.domain.roadmap.LoggedRecord;
import dk.koereplan.domain.roadmap.Roadmap;
import dk.koereplan.store.sqlite.connection.Database;
import dk.koereplan.store.sqlite.log.LogWords;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The table of heads: which changes nothing has replaced.
public record HeadRows(Database database) {
    /// Makes the heads of one record what they are now.
    public void write(@Nullable LoggedRecord before, LoggedRecord after, LogWords words) {
        Set<ChangeId> gone = new HashSet<>(ids(before));
        List<ChangeId> now = ids(after);
        now.forEach(gone::remove);
        Set<ChangeId> fresh = new HashSet<>(now);
        ids(before).forEach(fresh::remove);
        for (ChangeId id : gone) {
            database.jooq()
                    .deleteFrom(HEAD)
                    .where(HEAD.ACTOR.eq(words.known(id.actor().value())))
                    .and(HEAD.SEQ.eq(id.seq()))
                    .and(HEAD.IDX.eq((long) id.index()))
                    .execute();
        }
        fresh.forEach(id -> insert(id, words));
    }

    private static List<ChangeId> ids(@Nullable LoggedRecord held) {
        return held == null ? List.of() : held.heads().ids();
    }

    private void insert(ChangeId id, LogWords words) {
        database.jooq()
                .insertInto(HEAD)
                .set(HEAD.ACTOR, words.known(id.actor().value()))
                .set(HEAD.SEQ, id.seq())
                .set(HEAD.IDX, (long) id.index())
                .execute();
    }

    public void rebuild(Roadmap roadmap, LogWords words) {
        database.jooq().deleteFrom(HEAD).execute();
        for (EntityKind kind : EntityKind.values()) {
            for (LoggedRecord held : roadmap.table(kind).values()) {
                ids(held).forEach(id -> insert(id, words));
            }
        }
    }

    /// The first head that is missing or too many; empty when all are right.
    ///
    /// @param rows what [#read] found; it is used up
    public static Optional<Difference> difference(Set<ChangeId> rows, Roadmap roadmap) {
        for (EntityKind kind : EntityKind.values()) {
            for (LoggedRecord held : roadmap.table(kind).values()) {
                for (Head head : held.heads().all()) {
                    if (!rows.remove(head.id())) {
                        return Optional.of(new Difference(HEAD.getName(), held.id()));
                    }
                }
            }
        }
        return rows.stream().min(ChangeId::compareTo).map(id -> new Difference(HEAD.getName(), id.toString()));
    }

    public Set<ChangeId> read(LogWords words) throws SQLException {
        Set<ChangeId> found = new HashSet<>();
        PreparedStatement heads = database.prepared(
                database.jooq().select(HEAD.ACTOR, HEAD.SEQ, HEAD.IDX).from(HEAD));
        try (ResultSet rows = heads.executeQuery()) {
            while (rows.next()) {
                found.add(new ChangeId(words.actor(rows.getLong(1)), rows.getLong(2), rows.getInt(3)));
            }
        }
        return found;
    }
}
