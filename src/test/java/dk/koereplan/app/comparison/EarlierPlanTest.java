package dk.koereplan.app.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.koereplan.analysis.AsOf;
import dk.koereplan.app.PlanSession;
import dk.koereplan.app.sample.Demo;
import dk.koereplan.domain.change.Txn;
import dk.koereplan.domain.change.VersionVector;
import dk.koereplan.domain.edit.Edit;
import dk.koereplan.domain.roadmap.Records;
import dk.koereplan.domain.work.Initiative;
import dk.koereplan.store.MemoryPlanFile;
import dk.koereplan.store.PlanFileProblem;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What came later is not in an earlier plan, wherever one looks, and nothing can be added to it.
class EarlierPlanTest {
    private static final AsOf DAY = AsOf.endOf(LocalDate.of(2026, 11, 21));
    private final MemoryPlanFile file = new MemoryPlanFile();
    private PlanSession session;
    private EarlierPlan earlier;
    private List<Txn> before;

    @BeforeEach
    void renameAfterwards() throws PlanFileProblem {
        session = new PlanSession(file, "sekretariatet");
        Demo.load(session);
        before = file.log(0, Integer.MAX_VALUE);
        earlier = new EarlierPlan(file, PlanState.now(file, DAY), Clock.systemUTC());
        session.apply(renamed(session));
    }

    private static Edit renamed(PlanSession of) {
        Initiative initiative = of.roadmap().find(Initiative.class, "IN-003").orElseThrow();
        return Edit.change(initiative, Records.with(initiative, "title", "Et senere navn"));
    }

    @Test
    void showsTheRecordsAndTheLogOfThen() throws PlanFileProblem {
        assertThat(earlier.roadmap().titleOf("IN-003")).isNotEqualTo("Et senere navn");
        assertThat(earlier.log(0, Integer.MAX_VALUE)).isEqualTo(before);
        assertThat(earlier.log(1, 2)).isEqualTo(before.subList(1, 3));
        assertThat(earlier.roadmapAt(earlier.vector())).isEqualTo(earlier.roadmap());
    }

    @Test
    void hidesALaterChangeFromEveryQuestion() throws PlanFileProblem {
        Txn later = file.log(0, 1).getFirst();
        assertThat(before).doesNotContain(later);
        assertThat(earlier.txn(later.actor(), later.seq())).isEmpty();
        assertThat(earlier.between(VersionVector.EMPTY, file.vector())).doesNotContain(later);
        assertThat(earlier.changesOf(List.of("IN-003")))
                .hasSizeLessThan(file.changesOf(List.of("IN-003")).size());
        assertThat(earlier.placeAt(Instant.parse("2999-01-01T00:00:00Z"))).isEqualTo(earlier.vector());
    }

    @Test
    void refusesToBeWritten() {
        assertThat(earlier.readOnly()).isTrue();
        PlanSession looking = new PlanSession(earlier, "");
        assertThatThrownBy(() -> looking.apply(renamed(looking)))
                .isInstanceOf(PlanFileProblem.class)
                .hasMessageContaining("READ_ONLY");
        assertThatThrownBy(() -> earlier.receive(List.of())).hasMessageContaining("READ_ONLY");
    }

    @Test
    void leavesThePlanItselfOpenWhenItIsClosed() throws PlanFileProblem {
        earlier.close();
        assertThat(file.log(0, 1)).isNotEmpty();
    }
}
