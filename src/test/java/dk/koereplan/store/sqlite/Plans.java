package dk.koereplan.store.sqlite;

import dk.koereplan.domain.Entity;
import dk.koereplan.domain.Id;
import dk.koereplan.domain.Provenance;
import dk.koereplan.domain.change.Txn;
import dk.koereplan.domain.edit.Composer;
import dk.koereplan.domain.edit.Edit;
import dk.koereplan.domain.party.Organisation;
import dk.koereplan.domain.party.OrganisationKind;
import dk.koereplan.store.PlanFile;
import dk.koereplan.store.PlanFileProblem;
import dk.koereplan.store.PlanFiles;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicLong;

/// Plan files with a fixed clock and counted ids, and records to put into them.
record Plans(Path folder, AtomicLong count) {
    static final Instant NOW = Instant.parse("2026-11-21T12:00:00Z");

    Plans(Path folder) {
        this(folder, new AtomicLong());
    }

    PlanFiles files() {
        return files("state");
    }

    /// As another installation with its own memory.
    PlanFiles files(String state) {
        return new SqlitePlanFiles(
                Clock.fixed(NOW, ZoneOffset.UTC),
                () -> "id-" + count.incrementAndGet(),
                "test",
                new Installation(folder.resolve(state)));
    }

    static Txn commit(PlanFile file, Entity... entities) throws PlanFileProblem {
        return commit(file, Edit.put("test", entities));
    }

    static Txn commit(PlanFile file, Edit edit) throws PlanFileProblem {
        Txn txn = file.prepare(Composer.compose(file.roadmap(), edit), "tester");
        file.commit(txn, file.roadmap().plus(txn));
        return txn;
    }

    static Organisation organisation(String id, String title) {
        return new Organisation(
                Id.of(id), title, OrganisationKind.PROFESSIONAL_ORGANISATION, null, new Provenance.Demo());
    }
}
