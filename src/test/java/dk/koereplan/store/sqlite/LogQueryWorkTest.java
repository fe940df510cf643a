package dk.koereplan.store.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import dk.koereplan.domain.change.Txn;
import dk.koereplan.domain.change.VersionVector;
import dk.koereplan.json.JsonLimits;
import dk.koereplan.json.JsonReader;
import dk.koereplan.store.PlanFile;
import dk.koereplan.store.sqlite.connection.Database;
import dk.koereplan.store.sqlite.log.LogQueries;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.jooq.DSLContext;
import org.jooq.ExecuteContext;
import org.jooq.ExecuteListener;
import org.jooq.impl.DefaultExecuteListenerProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a look into the log costs, counted in statements and rows: no more for a long stretch than for a short one, and
/// for a page no more than the page.
class LogQueryWorkTest {
    @TempDir
    private Path folder;

    private Plans plans;
    private VersionVector all;
    private List<Txn> log;

    @BeforeEach
    void writeAPlan() throws Exception {
        plans = new Plans(folder);
        try (PlanFile file = plans.files().open(plans.written())) {
            all = file.vector();
            log = file.log(0, 100);
        }
        assertThat(log).hasSize(10);
    }

    /// How much was asked of the file.
    private record Work(int statements, int rows) {}

    private Work work(Function<LogQueries, List<Txn>> ask, List<Txn> expected) throws Exception {
        AtomicInteger statements = new AtomicInteger();
        AtomicInteger rows = new AtomicInteger();
        try (Database database = Database.openReadOnly(plans.path())) {
            DSLContext counted = database.jooq()
                    .configuration()
                    .derive(new DefaultExecuteListenerProvider(new ExecuteListener() {
                        @Override
                        public void executeStart(ExecuteContext context) {
                            statements.incrementAndGet();
                        }

                        @Override
                        public void recordEnd(ExecuteContext context) {
                            rows.incrementAndGet();
                        }
                    }))
                    .dsl();
            LogQueries queries = new LogQueries(counted, new JsonReader(JsonLimits.LOG));
            statements.set(0);
            rows.set(0);
            assertThat(ask.apply(queries)).isEqualTo(expected);
        }
        return new Work(statements.get(), rows.get());
    }

    @Test
    void aLongStretchAsksNoMoreOftenThanAShortOne() throws Exception {
        Work whole = work(q -> q.between(VersionVector.EMPTY, all), log.reversed());
        Work one = work(q -> q.between(before(1), all), log.subList(0, 1));
        assertThat(whole.statements()).isEqualTo(one.statements()).isEqualTo(2);
    }

    @Test
    void aPageOfAnEarlierPlaceReadsNoMoreThanThePage() throws Exception {
        VersionVector earlier = before(4);
        Work page = work(q -> q.newest(earlier, 1, 2), log.subList(5, 7));
        int changes = log.subList(5, 7).stream()
                .mapToInt(t -> t.body().changes().size())
                .sum();
        assertThat(page).isEqualTo(new Work(2, 2 + changes));
    }

    /// The place before the newest so many.
    private VersionVector before(int newest) {
        VersionVector place = VersionVector.EMPTY;
        for (Txn txn : log.subList(newest, log.size()).reversed()) {
            place = place.with(txn.actor(), txn.seq());
        }
        return place;
    }
}
