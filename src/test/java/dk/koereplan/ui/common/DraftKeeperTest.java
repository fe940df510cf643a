package dk.koereplan.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import dk.koereplan.domain.change.Value;
import dk.koereplan.domain.roadmap.EntityKind;
import dk.koereplan.domain.work.Initiative;
import dk.koereplan.i18n.Language;
import dk.koereplan.store.KeptDraft;
import dk.koereplan.store.PlanFileProblem;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is typed is in the plan file soon after, and comes back from there.
class DraftKeeperTest {
    @TempDir
    Path folder;

    private final QueuedTasks tasks = new QueuedTasks();
    private PlanFixture fixture;
    private String id;

    @BeforeEach
    void open() throws PlanFileProblem {
        fixture = new PlanFixture(folder, Language.DANISH, tasks);
        id = fixture.context().index().initiatives().getFirst().id().value();
    }

    private DraftKeeper keeper(Drafts drafts) {
        DraftKeeper keeper = new DraftKeeper(drafts, fixture.context(), fixture.session(), tasks, failure -> {
            throw new AssertionError(failure);
        });
        keeper.start(records -> fixture.said.add(records + " restored"));
        tasks.runAll();
        return keeper;
    }

    private List<KeptDraft> kept() throws PlanFileProblem {
        return fixture.session().file().drafts().all();
    }

    private Drafts reopened() {
        Drafts drafts = new Drafts();
        keeper(drafts);
        return drafts;
    }

    @Test
    void aTextIsWrittenAndOfferedAgainWhenThePlanIsOpened() throws PlanFileProblem {
        keeper(fixture.drafts());
        fixture.drafts().stand(id, EntityKind.INITIATIVE, "title", new Value.Text("Et halvt na"));
        assertThat(kept()).isEmpty();
        tasks.runAll();
        assertThat(kept()).extracting(KeptDraft::record).containsExactly(id);

        Drafts drafts = reopened();
        assertThat(drafts.of(id).orElseThrow().texts()).containsEntry("title", new Value.Text("Et halvt na"));
        assertThat(drafts.countProperty().get()).isEqualTo(1);
        assertThat(fixture.said).last().isEqualTo("1 restored");
    }

    @Test
    void whatCouldNotBeWrittenIsWrittenWhenThePlanIsClosed() throws PlanFileProblem {
        DraftKeeper keeper =
                new DraftKeeper(fixture.drafts(), fixture.context(), fixture.session(), tasks, failure -> {});
        keeper.start(records -> {});
        tasks.runAll();
        fixture.drafts().stand(id, EntityKind.INITIATIVE, "title", new Value.Text("Et halvt na"));
        tasks.failNext();
        tasks.runAll();
        assertThat(kept()).isEmpty();
        keeper.close();
        tasks.runAll();
        assertThat(kept()).extracting(KeptDraft::record).containsExactly(id);
    }

    @Test
    void theLastOfManyKeysIsWritten() {
        keeper(fixture.drafts());
        for (int i = 1; i < 20; i++) {
            fixture.drafts().stand(id, EntityKind.INITIATIVE, "title", new Value.Text("x".repeat(i)));
        }
        tasks.runAll();
        assertThat(reopened().of(id).orElseThrow().texts()).containsEntry("title", new Value.Text("x".repeat(19)));
    }

    @Test
    void aRecordThatDoesNotExistYetComesBackWithWhatItBeganWith() {
        keeper(fixture.drafts());
        Value.Struct first = EntityKind.INITIATIVE
                .schema()
                .write(fixture.context().index().initiatives().getFirst());
        fixture.drafts().begin("ny", EntityKind.INITIATIVE, first);
        fixture.drafts().stand("ny", EntityKind.INITIATIVE, "title", new Value.Text("Et nyt"));
        tasks.runAll();
        assertThat(reopened().of("ny").orElseThrow().first()).isEqualTo(first);
    }

    @Test
    void anEmptyFormIsNoDraft() throws PlanFileProblem {
        keeper(fixture.drafts());
        fixture.drafts().begin("ny", EntityKind.INITIATIVE, Value.Struct.EMPTY);
        tasks.runAll();
        assertThat(kept()).isEmpty();
    }

    @Test
    void whatIsSavedOrDroppedIsForgotten() throws PlanFileProblem {
        keeper(fixture.drafts());
        Map<String, Optional<Value>> title = Map.of("title", Optional.of(new Value.Text("Nyt")));
        fixture.drafts().type(id, EntityKind.INITIATIVE, title);
        tasks.runAll();
        assertThat(kept()).hasSize(1);
        fixture.drafts().committed(id, title);
        tasks.runAll();
        assertThat(kept()).isEmpty();
    }

    @Test
    void whatThePlanSaysAlreadyIsNotOfferedAfterAKill() throws PlanFileProblem {
        Initiative seen = fixture.context().index().initiatives().getFirst();
        keeper(fixture.drafts());
        fixture.drafts().type(id, EntityKind.INITIATIVE, Map.of("title", Optional.of(new Value.Text(seen.title()))));
        tasks.runAll();
        assertThat(kept()).hasSize(1);
        Drafts drafts = reopened();
        assertThat(drafts.of(id)).isEmpty();
        assertThat(kept()).isEmpty();
    }

    @Test
    void closingWritesWhatHasNotBeenWrittenYet() throws PlanFileProblem {
        DraftKeeper keeper = keeper(fixture.drafts());
        fixture.drafts().stand(id, EntityKind.INITIATIVE, "title", new Value.Text("Et halvt na"));
        keeper.close();
        fixture.drafts().stand(id, EntityKind.INITIATIVE, "title", new Value.Text("for sent"));
        tasks.runAll();
        assertThat(kept().getFirst().content().canonical()).contains("Et halvt na");
    }
}
