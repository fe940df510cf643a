package dk.koereplan.store.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import dk.koereplan.domain.change.ActorId;
import dk.koereplan.store.PlanFile;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// F14: a copy that may go on differently from this one has another identity.
class IdentityTest {
    @TempDir
    Path folder;

    private Plans plans;
    private ActorId actor;

    @BeforeEach
    void setUp() throws Exception {
        plans = new Plans(folder);
        plans.written();
        actor = opened("state", plans.path());
    }

    @Test
    void theSameFileKeepsItsIdentity() throws Exception {
        assertThat(opened("state", plans.path())).isEqualTo(actor);
        assertThat(edited(plans.path())).isEqualTo(actor);
        assertThat(edited(plans.path())).isEqualTo(actor);
    }

    @Test
    void aRenamedFileKeepsItsIdentity() throws Exception {
        Path renamed = Files.move(plans.path(), folder.resolve("omdøbt.koereplan"));
        assertThat(edited(renamed)).isEqualTo(actor);
        assertThat(edited(renamed)).isEqualTo(actor);
    }

    @Test
    void aCopyIsSomebodyElse() throws Exception {
        Path copy = Files.copy(plans.path(), folder.resolve("kopi.koereplan"));
        ActorId copied = edited(copy);
        assertThat(copied).isNotEqualTo(actor);
        assertThat(edited(copy)).isEqualTo(copied);
        assertThat(edited(plans.path())).isEqualTo(actor);
    }

    @Test
    void aRestoredBackupIsSomebodyElse() throws Exception {
        Path backup = Files.copy(plans.path(), folder.resolve("backup"));
        edited(plans.path());
        edited(plans.path());
        Files.copy(backup, plans.path(), StandardCopyOption.REPLACE_EXISTING);
        ActorId restored = edited(plans.path());
        assertThat(restored).isNotEqualTo(actor);
        assertThat(edited(plans.path())).isEqualTo(restored);
    }

    @Test
    void aBackupThatIsOneSessionOldIsSomebodyElse() throws Exception {
        Path backup = Files.copy(plans.path(), folder.resolve("backup"));
        assertThat(edited(plans.path())).isEqualTo(actor);
        Files.copy(backup, plans.path(), StandardCopyOption.REPLACE_EXISTING);
        ActorId restored = edited(plans.path());
        assertThat(restored).isNotEqualTo(actor);
        assertThat(edited(plans.path())).isEqualTo(restored);
    }

    /// Where files have no number of their own, such as on Windows, a file elsewhere is another one.
    @Test
    void aFileWithoutANumberIsKnownByItsPathAlone() throws Exception {
        Installation installation = new Installation(folder.resolve("memory"));
        Path archive = folder.resolve("arkiv.zip");
        try (FileSystem numberless = FileSystems.newFileSystem(archive, Map.of("create", "true"))) {
            Path plan = Files.writeString(numberless.getPath("/plan.koereplan"), "x");
            Path copy = Files.writeString(numberless.getPath("/kopi.koereplan"), "x");
            installation.remember(actor, List.of("n1"), plan);
            assertThat(installation.owns(actor, "n1", plan)).isTrue();
            assertThat(installation.owns(actor, "n1", copy)).isFalse();
        }
    }

    @Test
    void anotherInstallationIsSomebodyElse() throws Exception {
        assertThat(opened("another", plans.path())).isNotEqualTo(actor);
    }

    @Test
    void bothIdentitiesStayInTheLog() throws Exception {
        Path copy = Files.copy(plans.path(), folder.resolve("kopi.koereplan"));
        edited(copy);
        try (PlanFile file = plans.files().open(copy)) {
            assertThat(file.log(0, 100)).extracting(t -> t.actor()).contains(actor, file.actor());
            assertThat(file.log(0, 1).getFirst().deps().of(actor)).isEqualTo(10);
            assertThat(file.check()).isEmpty();
        }
    }

    private ActorId opened(String state, Path plan) throws Exception {
        try (PlanFile file = plans.files(Plans.NOW, state).open(plan)) {
            return file.actor();
        }
    }

    private ActorId edited(Path plan) throws Exception {
        try (PlanFile file = plans.files().open(plan)) {
            Plans.commit(file, Plans.organisation("n" + plans.count().incrementAndGet(), "Ny"));
            return file.actor();
        }
    }
}
