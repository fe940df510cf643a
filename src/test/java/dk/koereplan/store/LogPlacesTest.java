package dk.koereplan.store;

import static dk.koereplan.domain.Samples.record;
import static org.assertj.core.api.Assertions.assertThat;

import dk.koereplan.app.Outcome;
import dk.koereplan.app.PlanSession;
import dk.koereplan.domain.change.Txn;
import dk.koereplan.domain.change.VersionVector;
import dk.koereplan.domain.edit.Edit;
import dk.koereplan.domain.roadmap.Roadmap;
import dk.koereplan.domain.work.PlanEvent;
import dk.koereplan.store.sqlite.Installation;
import dk.koereplan.store.sqlite.SqlitePlanFiles;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A place in the log gives the plan as it was there, in the real file as in the one that stands in for it.
class LogPlacesTest {
    @TempDir
    Path folder;

    @Test
    void inMemory() throws Exception {
        givesThePlanAsItWas(new MemoryPlanFile());
    }

    @Test
    void onDisk() throws Exception {
        Clock clock = Clock.fixed(Instant.parse("2026-11-21T12:00:00Z"), ZoneOffset.UTC);
        givesThePlanAsItWas(new SqlitePlanFiles(
                        clock, () -> UUID.randomUUID().toString(), "test", new Installation(folder.resolve("state")))
                .create(folder.resolve("p.koereplan")));
    }

    private static void givesThePlanAsItWas(PlanFile file) throws Exception {
        try (PlanSession session = new PlanSession(file, "arbejdsgruppen")) {
            Txn made = commit(session, "E", "Et navn");
            VersionVector then = file.vector();
            Roadmap was = file.roadmap();
            Txn renamed = commit(session, "E", "Et nyt navn");
            Txn more = commit(session, "F", "Et andet");
            assertThat(file.between(then, file.vector())).containsExactly(renamed, more);
            assertThat(file.between(VersionVector.EMPTY, then)).containsExactly(made);
            assertThat(file.between(file.vector(), then)).isEmpty();
            assertThat(file.log(file.vector(), 0, 9)).containsExactly(more, renamed, made);
            assertThat(file.log(file.vector(), 1, 1)).containsExactly(renamed);
            assertThat(file.log(then, 0, 9)).containsExactly(made);
            assertThat(file.log(VersionVector.EMPTY, 0, 9)).isEmpty();
            assertThat(file.roadmapAt(then)).isEqualTo(was);
            assertThat(file.roadmapAt(file.vector())).isSameAs(file.roadmap());
            assertThat(file.roadmapAt(VersionVector.EMPTY)).isEqualTo(Roadmap.EMPTY);
            assertThat(file.placeAt(Instant.ofEpochMilli(more.hlc().millis()))).isEqualTo(file.vector());
            assertThat(file.placeAt(Instant.ofEpochMilli(made.hlc().millis() - 1)))
                    .isEqualTo(VersionVector.EMPTY);
            assertThat(VersionVector.read(then.written())).contains(then);
        }
    }

    private static Txn commit(PlanSession session, String id, String title) throws Exception {
        Outcome outcome = session.apply(Edit.put(record(PlanEvent.class, id, "title", title)));
        assertThat(outcome).isInstanceOf(Outcome.Done.class);
        return ((Outcome.Done) outcome).txn();
    }
}
