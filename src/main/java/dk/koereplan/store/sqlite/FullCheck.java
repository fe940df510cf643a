package dk.koereplan.store.sqlite;

import dk.koereplan.domain.roadmap.Roadmap;
import dk.koereplan.store.PlanFileNotice;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/// `koereplan check`: everything that opening checks and more, with every finding named.
record FullCheck(Database database) {
    List<PlanFileNotice> run() throws SQLException {
        List<PlanFileNotice> found = new ArrayList<>();
        for (String line : database.texts("PRAGMA integrity_check(20)")) {
            if (!line.equals("ok")) {
                found.add(PlanFileNotice.of("check.integrity", line));
            }
        }
        for (String table : database.texts("PRAGMA foreign_key_check")) {
            found.add(PlanFileNotice.of("check.reference", table));
        }
        SchemaCheck schema = new SchemaCheck(database, Migrations.VERSION);
        schema.unknownStep().ifPresent(step -> found.add(PlanFileNotice.of("check.schema", step)));
        schema.foreignObject().ifPresent(object -> found.add(PlanFileNotice.of("check.schema", object)));
        found.addAll(log());
        return List.copyOf(found);
    }

    private List<PlanFileNotice> log() throws SQLException {
        try {
            Roadmap replayed = Roadmap.replay(new LogReader(database).read().txns());
            return new DerivedTables(database)
                    .differences(replayed).stream()
                            .map(d -> PlanFileNotice.of("check.derived", d.table(), d.id()))
                            .toList();
        } catch (BrokenChain e) {
            return List.of(PlanFileNotice.of("check.chain", e.actor(), e.seq()));
        }
    }
}
