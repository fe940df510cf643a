package dk.koereplan.app;

import static org.assertj.core.api.Assertions.assertThat;

import dk.koereplan.app.sample.KvalitetIPraksis;
import dk.koereplan.domain.Draft;
import dk.koereplan.domain.Provenance;
import dk.koereplan.domain.Samples;
import dk.koereplan.domain.change.Txn;
import dk.koereplan.domain.change.Value;
import dk.koereplan.domain.edit.Edit;
import dk.koereplan.domain.roadmap.EntityKind;
import dk.koereplan.domain.strategy.Track;
import dk.koereplan.domain.work.Initiative;
import dk.koereplan.merge.Digests;
import dk.koereplan.store.MemoryPlanFile;
import dk.koereplan.store.PlanFileProblem;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlanSessionTest {
    private PlanSession session;

    @BeforeEach
    void openTheSample() throws PlanFileProblem {
        MemoryPlanFile file = new MemoryPlanFile();
        KvalitetIPraksis.load(new PlanSession(file, "arbejdsgruppen"));
        session = new PlanSession(file, "arbejdsgruppen");
    }

    @Test
    void openingIsNoEditAndCannotBeUndone() throws PlanFileProblem {
        String opened = content();
        assertThat(session.nextUndo()).isEmpty();
        assertThat(session.undo()).isInstanceOf(Outcome.Unchanged.class);
        assertThat(content()).isEqualTo(opened);
    }

    @Test
    void undoesAndRedoesADeletionWithItsParts() throws PlanFileProblem {
        String before = content();
        assertThat(session.apply(Edit.of(new Edit.Step.Remove("INI-1")))).isInstanceOf(Outcome.Done.class);
        assertThat(session.roadmap().find("FND-4")).isEmpty();
        String deleted = content();
        session.undo();
        assertThat(content()).isEqualTo(before);
        session.redo();
        assertThat(content()).isEqualTo(deleted);
    }

    @Test
    void refusesWithoutWriting() throws PlanFileProblem {
        int log = session.file().log(0, 1000).size();
        Outcome outcome = session.apply(Edit.put(with("INI-1", "state", "PLANNED")));
        assertThat(outcome).isInstanceOf(Outcome.Refused.class);
        assertThat(((Outcome.Refused) outcome).refusals())
                .extracting(Draft::key)
                .contains("guard.milestone");
        assertThat(session.file().log(0, 1000)).hasSize(log);
        assertThat(session.nextUndo()).isEmpty();
    }

    @Test
    void ofSeveralEditsThatBuildOnEachOtherAllAreWrittenOrNone() throws PlanFileProblem {
        int log = session.file().log(0, 1000).size();
        String before = content();
        Edit first = Edit.put(with("INI-1", "title", "Først"));
        assertThat(session.applyAll(List.of(first, Edit.put(with("INI-1", "state", "PLANNED")))))
                .isInstanceOf(Outcome.Refused.class);
        assertThat(session.file().log(0, 1000)).hasSize(log);
        assertThat(session.nextUndo()).isEmpty();
        assertThat(session.applyAll(List.of(first, Edit.put(with("INI-1", "title", "Siden")), first)))
                .isInstanceOf(Outcome.Done.class);
        assertThat(session.file().log(0, 1000)).hasSize(log + 3);
        session.undo();
        assertThat(session.roadmap().find("INI-1").orElseThrow().title()).isEqualTo("Siden");
        session.undo();
        session.undo();
        assertThat(content()).isEqualTo(before);
        assertThat(session.applyAll(List.of())).isInstanceOf(Outcome.Unchanged.class);
    }

    @Test
    void takesAnOlderChangeBackUnlessALaterOneBuildsOnIt() throws PlanFileProblem {
        Txn first = done(session.apply(Edit.put(with("INI-1", "title", "Først"))));
        done(session.apply(Edit.put(with("INI-2", "title", "Andet"))));
        done(session.takeBack(first.actor(), first.seq()));
        assertThat(session.roadmap().find("INI-1").orElseThrow().title()).startsWith("Indsatser");
        assertThat(session.roadmap().find("INI-2").orElseThrow().title()).isEqualTo("Andet");

        Txn third = done(session.apply(Edit.put(with("INI-3", "title", "Tredje"))));
        done(session.apply(Edit.put(with("INI-3", "title", "Fjerde"))));
        assertThat(session.takeBack(third.actor(), third.seq())).isInstanceOf(Outcome.Refused.class);
    }

    /// Undo, and undo then redo, give the content that was there before and after; the log only grows.
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void everyEditOfARandomRunCanBeUndoneAndRedone(long seed) throws PlanFileProblem {
        Random random = new Random(seed);
        List<String> contents = new ArrayList<>(List.of(content()));
        for (int i = 0; i < 60; i++) {
            if (session.apply(randomEdit(random, i)) instanceof Outcome.Done) {
                contents.add(content());
            }
        }
        int log = session.file().log(0, 10_000).size();
        for (int i = contents.size() - 2; i >= 0; i--) {
            session.undo();
            assertThat(content()).as("undo %d of seed %d", i, seed).isEqualTo(contents.get(i));
        }
        assertThat(session.nextUndo()).isEmpty();
        for (int i = 1; i < contents.size(); i++) {
            session.redo();
            assertThat(content()).as("redo %d of seed %d", i, seed).isEqualTo(contents.get(i));
        }
        assertThat(session.file().log(0, 10_000)).hasSize(log + 2 * (contents.size() - 1));
    }

    private Edit randomEdit(Random random, int step) {
        List<Initiative> all = session.roadmap().all(Initiative.class);
        if (all.isEmpty() || random.nextInt(6) == 0) {
            Track track = Samples.record(
                    Track.class,
                    "T-" + step,
                    "title",
                    "Spor " + step,
                    "number",
                    step,
                    "source",
                    new Provenance.Entered("arbejdsgruppen"));
            return Edit.put(track);
        }
        String id = all.get(random.nextInt(all.size())).id().value();
        return switch (random.nextInt(4)) {
            case 0 -> Edit.of(new Edit.Step.Remove(id));
            case 1 -> Edit.put(with(id, "start", "2015-Q" + (1 + random.nextInt(4))));
            case 2 -> Edit.put(with(id, "note", "note " + random.nextInt(5)));
            default -> Edit.put(with(id, "title", "Titel " + random.nextInt(9)));
        };
    }

    private Initiative with(String id, String field, String value) {
        Initiative before = session.roadmap().find(Initiative.class, id).orElseThrow();
        TreeMap<String, Value> values =
                new TreeMap<>(EntityKind.INITIATIVE.schema().write(before).fields());
        values.put(field, new Value.Text(value));
        return (Initiative) EntityKind.INITIATIVE.schema().read(id, new Value.Struct(values));
    }

    private String content() {
        return Digests.content(session.roadmap());
    }

    private static Txn done(Outcome outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Done.class);
        return ((Outcome.Done) outcome).txn();
    }
}
