package dk.koereplan.store.sqlite;

import dk.koereplan.domain.change.LogEnd;
import dk.koereplan.domain.roadmap.Roadmap;
import dk.koereplan.store.PlanFileNotice;
import dk.koereplan.store.PlanFileProblem;
import dk.koereplan.store.sqlite.connection.Database;
import dk.koereplan.store.sqlite.connection.PlainSql;
import dk.koereplan.store.sqlite.derived.DerivedTables;
import dk.koereplan.store.sqlite.derived.RecordRows;
import dk.koereplan.store.sqlite.log.BrokenChain;
import dk.koereplan.store.sqlite.log.LogReader;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/// `koereplan check`: everything that opening checks and more, with every finding named. What the file says of
/// one moment is read in one transaction, and compared after it. Every hash of the log is checked anew; its values are
/// read again only where it is not the log that the plan was read from.
///
/// @param plan as it was read from the log
/// @param end of that log
record FullCheck(Database database, Roadmap plan, LogEnd end) {
    /// @param log a reader for its hashes
    /// @param values a reader for all of it
    /// @param derived read at the moment that the readers know the end of
    private record Moment(List<PlanFileNotice> found, LogReader log, LogReader values, DerivedTables.Found derived) {}

    List<PlanFileNotice> run() throws SQLException, PlanFileProblem {
        Moment moment = database.reading(() -> {
            List<PlanFileNotice> found = file();
            LogReader log = new LogReader(database);
            DerivedTables.Found derived = new DerivedTables(database).read(log.words());
            return new Moment(found, log, new LogReader(database), derived);
        });
        List<PlanFileNotice> found = new ArrayList<>(moment.found());
        found.addAll(log(moment));
        return List.copyOf(found);
    }

    private List<PlanFileNotice> file() throws SQLException {
        List<PlanFileNotice> found = new ArrayList<>();
        for (String line : PlainSql.integrityCheck(database.jooq())) {
            if (!line.equals("ok")) {
                found.add(PlanFileNotice.of("check.integrity", line));
            }
        }
        for (String table : PlainSql.foreignKeyCheck(database.jooq())) {
            found.add(PlanFileNotice.of("check.reference", table));
        }
        SchemaCheck schema = new SchemaCheck(database, Migrations.VERSION);
        schema.unknownStep().ifPresent(step -> found.add(PlanFileNotice.of("check.schema", step)));
        schema.foreignObject().ifPresent(object -> found.add(PlanFileNotice.of("check.schema", object)));
        return found;
    }

    private List<PlanFileNotice> log(Moment moment) throws SQLException {
        try {
            boolean known = moment.log().hashes().equals(end);
            Roadmap replayed =
                    known ? plan : Roadmap.replay(moment.values().read().txns());
            return moment.derived().differences(replayed, RecordRows.Care.CHECK).stream()
                    .map(d -> PlanFileNotice.of("check.derived", d.table(), d.id()))
                    .toList();
        } catch (BrokenChain e) {
            return List.of(PlanFileNotice.of("check.chain", e.actor(), e.seq()));
        }
    }
}
