package dk.koereplan.app.planning;

import static org.assertj.core.api.Assertions.assertThat;

import dk.koereplan.domain.Draft;
import dk.koereplan.domain.change.Txn;
import dk.koereplan.domain.roadmap.Roadmap;
import dk.koereplan.domain.time.Precision;
import dk.koereplan.domain.time.WhenNotation;
import dk.koereplan.domain.work.Initiative;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class MovesTest {
    private final Sketch sketch = new Sketch();

    private Planned move(Displacement shift, String... ids) {
        return new Moves(sketch.index()).move(List.of(ids), shift);
    }

    private static List<String> why(Planned planned) {
        return ((Planned.Refused) planned).why().stream().map(Draft::key).toList();
    }

    @Test
    void movesBothEndsAndTheOpenMilestonesAsOneEdit() {
        sketch.initiative("A", "2026-11-01", "2027-01-15")
                .milestone("A1", "A", "2026-12-10")
                .milestone("A2", "A", "2027-Q1")
                .milestone("A3", "A", "before:valget")
                .reached("A4", "A", "2026-11-03");
        sketch.commit(move(new Displacement.Days(9.6), "A"));
        assertThat(sketch.times("A")).isEqualTo("2026-11-11 2027-01-25");
        assertThat(sketch.times("A1")).isEqualTo("2026-12-20");
        assertThat(sketch.times("A2")).isEqualTo("2027-Q1");
        assertThat(sketch.times("A3")).isEqualTo("before:valget");
        assertThat(sketch.times("A4")).isEqualTo("2026-11-03");
        assertThat(sketch.draft.log().getLast().body().intention()).isEqualTo("initiative.reschedule");
    }

    @Test
    void keepsTheShapeByMovingInTheCoarserUnitOfBothEnds() {
        sketch.initiative("A", "2026-Q4", "2027-05-20");
        sketch.commit(move(new Displacement.Days(30), "A"));
        assertThat(sketch.times("A")).isEqualTo("2026-Q4 2027-05-20");
        sketch.commit(move(new Displacement.Days(50), "A"));
        assertThat(sketch.times("A")).isEqualTo("2027-Q1 2027-08-20");
    }

    @Test
    void movesByTheUnitThatIsSeenButNoFinerThanTheDateItself() {
        sketch.initiative("A", "2026-11-05", "2026-11-20").initiative("B", "2026", "2027");
        sketch.commit(move(new Displacement.Units(Precision.MONTH, 2), "A"));
        assertThat(sketch.times("A")).isEqualTo("2027-01-05 2027-01-20");
        sketch.commit(move(new Displacement.Units(Precision.MONTH, -1), "B"));
        assertThat(sketch.times("B")).isEqualTo("2025 2026");
    }

    @Test
    void movesWhatIsExpectedAndLeavesWhatWasApproved() {
        sketch.approved("A", "", "", "2026-11", "2027-01");
        sketch.commit(move(new Displacement.Units(Precision.MONTH, 1), "A"));
        assertThat(sketch.times("A")).isEqualTo("2026-12 2027-02");
        Initiative moved = sketch.draft.find(Initiative.class, "A");
        assertThat(WhenNotation.write(moved.baselineStart())).isEqualTo("2026-11");
        assertThat(WhenNotation.write(moved.baselineEnd())).isEqualTo("2027-01");
    }

    @Test
    void theApprovedTimeChangesOnlyWithAReason() {
        sketch.approved("A", "2026-11", "2027-01", "2026-11", "2027-01").initiative("B", "2026", "2026");
        Planned.Proposal move = (Planned.Proposal) move(new Displacement.Units(Precision.MONTH, 1), "A");
        assertThat(Approval.concerns(move)).isTrue();
        assertThat(Approval.concerns((Planned.Proposal) move(new Displacement.Units(Precision.YEAR, 1), "B")))
                .isFalse();
        assertThat(sketch.draft.keys(move.edit(""))).isEmpty();
        Planned.Proposal agreed = Approval.too(move);
        assertThat(sketch.draft.keys(agreed.edit("  "))).containsOnly("reason.baseline");
        sketch.draft.apply(agreed.edit("Aftalt på mødet"));
        assertThat(WhenNotation.write(sketch.draft.find(Initiative.class, "A").baselineEnd()))
                .isEqualTo("2027-02");
    }

    @Test
    void saysWhyItDoesNotMoveWhatHangsOnAnEventOrIsDone() {
        sketch.initiative("A", "2026-11", "before:valget")
                .initiative("B", "", "")
                .initiative("C", "2026", "2026")
                .reached("C1", "C", "2026-02-01");
        assertThat(why(move(new Displacement.Days(40), "A"))).containsExactly("planning.relative");
        assertThat(why(move(new Displacement.Days(40), "B"))).containsExactly("planning.undated");
        assertThat(why(move(new Displacement.Days(40), "C1"))).containsExactly("planning.reached");
        Planned.Proposal both = (Planned.Proposal) move(new Displacement.Units(Precision.YEAR, 1), "C", "A");
        assertThat(both.records()).containsOnlyKeys("C");
        assertThat(both.staying()).extracting(Draft::key).containsExactly("planning.relative");
    }

    @Test
    void refusesToLeaveTheYearsThatAPlanMaySpeakOf() {
        sketch.initiative("A", "2099", "2100");
        assertThat(why(move(new Displacement.Units(Precision.YEAR, 1), "A"))).containsExactly("invalid.when.year");
    }

    @Test
    void movesManyAsOneEditThatIsUndoneInOneStep() {
        sketch.initiative("A", "2026-11-05", "2026-11-20")
                .initiative("B", "2026-12-01", "2027-02-01")
                .milestone("B1", "B", "2027-01-01")
                .initiative("C", "2027", "2028");
        Roadmap before = sketch.draft.roadmap();
        Planned many = move(new Displacement.Days(14), "A", "B", "C", "B1");
        Txn done = sketch.draft.apply(((Planned.Proposal) many).edit(""));
        assertThat(done.body().intention()).isEqualTo("many.reschedule");
        assertThat(sketch.times("B1")).isEqualTo("2027-01-15");
        assertThat(sketch.times("C")).isEqualTo("2027 2028");
        sketch.draft.undo(done);
        for (String id : List.of("A", "B", "B1", "C")) {
            assertThat(sketch.draft.roadmap().find(id)).isEqualTo(before.find(id));
        }
    }

    @Test
    void aBarOfOnePrecisionKeepsItsLengthWhereverItIsDragged() {
        for (long seed = 1; seed <= 300; seed++) {
            Random random = new Random(seed);
            Precision own = Precision.values()[random.nextInt(Precision.values().length)];
            LocalDate first = LocalDate.of(2010, 1, 1).plusDays(random.nextInt(9_000));
            int units = random.nextInt(6);
            Sketch any = new Sketch()
                    .initiative(
                            "A",
                            String.valueOf(WhenNotation.write(own.at(own.floor(first)))),
                            String.valueOf(WhenNotation.write(own.at(own.add(own.floor(first), units)))));
            Planned moved =
                    new Moves(any.index()).move(List.of("A"), new Displacement.Days(random.nextInt(2_000) - 1_000));
            any.commit(moved);
            Initiative now = any.draft.find(Initiative.class, "A");
            LocalDate start = now.start().interval().first().orElseThrow();
            assertThat(now.end().interval().first()).as("seed " + seed).contains(own.add(start, units));
            assertThat(Precision.of(now.end())).contains(own);
        }
    }
}
