package dk.koereplan.app.planning;

import static org.assertj.core.api.Assertions.assertThat;

import dk.koereplan.domain.Draft;
import dk.koereplan.domain.edit.Refusal;
import dk.koereplan.domain.time.Precision;
import dk.koereplan.domain.time.WhenNotation;
import dk.koereplan.domain.work.Dependency;
import dk.koereplan.domain.work.Initiative;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PlacingTest {
    private final Sketch sketch = new Sketch();

    private static TimelinePoint place(String day, Precision unit) {
        return TimelinePoint.at(LocalDate.parse(day), unit);
    }

    private void pull(EndMoves.Edge edge, TimelinePoint place) {
        sketch.commit(new EndMoves(sketch.index()).pull("A", edge, place));
    }

    @Test
    void anEndIsPulledByItsOwnPrecision() {
        sketch.initiative("A", "2026-Q2", "2026-11-20");
        pull(EndMoves.Edge.START, place("2026-06-20", Precision.DAY));
        assertThat(sketch.times("A")).isEqualTo("2026-Q3 2026-11-20");
        pull(EndMoves.Edge.END, place("2026-12-01", Precision.MONTH));
        assertThat(sketch.times("A")).isEqualTo("2026-Q3 2026-11-30");
    }

    @Test
    void neitherEndPassesTheOther() {
        sketch.initiative("A", "2026-05", "2026-08");
        pull(EndMoves.Edge.START, place("2027-03-02", Precision.DAY));
        assertThat(sketch.times("A")).isEqualTo("2026-08 2026-08");
        pull(EndMoves.Edge.END, place("2020-03-02", Precision.DAY));
        assertThat(sketch.times("A")).isEqualTo("2026-08 2026-08");
    }

    @Test
    void anUnknownOrRelativeEndBecomesTheUnitOfThePlace() {
        sketch.initiative("A", "after:valget", "");
        pull(EndMoves.Edge.END, place("2027-04-01", Precision.QUARTER));
        assertThat(sketch.times("A")).isEqualTo("after:valget 2027-Q1");
        pull(EndMoves.Edge.START, place("2026-10-03", Precision.MONTH));
        assertThat(sketch.times("A")).isEqualTo("2026-10 2027-Q1");
    }

    @Test
    void theKeyboardMovesAnEndByTheUnitThatIsSeen() {
        sketch.initiative("A", "2026-05-03", "2026-Q4");
        EndMoves ends = new EndMoves(sketch.index());
        sketch.commit(ends.step("A", EndMoves.Edge.START, new Displacement.Units(Precision.MONTH, -1)));
        sketch.commit(
                new EndMoves(sketch.index()).step("A", EndMoves.Edge.END, new Displacement.Units(Precision.MONTH, 1)));
        assertThat(sketch.times("A")).isEqualTo("2026-04-03 2027-Q1");
    }

    @Test
    void anyPullLeavesASoundSpanAndTheOtherEnd() {
        for (long seed = 1; seed <= 300; seed++) {
            Random random = new Random(seed);
            Precision one = Precision.values()[random.nextInt(6)];
            Precision two = Precision.values()[random.nextInt(6)];
            LocalDate first = LocalDate.of(2015, 1, 1).plusDays(random.nextInt(4_000));
            Sketch any = new Sketch()
                    .initiative(
                            "A",
                            WhenNotation.write(one.at(first)) + "",
                            WhenNotation.write(two.at(first.plusDays(random.nextInt(900)))) + "");
            Initiative was = any.draft.find(Initiative.class, "A");
            EndMoves.Edge edge = random.nextBoolean() ? EndMoves.Edge.START : EndMoves.Edge.END;
            TimelinePoint to =
                    place(first.plusDays(random.nextInt(3_000) - 1_500).toString(), Precision.MONTH);
            any.commit(new EndMoves(any.index()).pull("A", edge, to));
            Initiative now = any.draft.find(Initiative.class, "A");
            assertThat(edge == EndMoves.Edge.START ? now.end() : now.start())
                    .as("seed " + seed)
                    .isEqualTo(edge == EndMoves.Edge.START ? was.end() : was.start());
            assertThat(Precision.of(now.start())).contains(one);
            assertThat(Precision.of(now.end())).contains(two);
        }
    }

    @Test
    void whatLiesInTheTrayBecomesTheUnitWhereItIsDropped() {
        sketch.initiative("A", "", "").initiative("B", "2026", "2026").milestone("B1", "B", "before:valget");
        sketch.commit(new Placements(sketch.index()).put("A", place("2027-03-17", Precision.MONTH)));
        sketch.commit(new Placements(sketch.index()).put("B1", place("2026-08-17", Precision.QUARTER)));
        assertThat(sketch.times("A")).isEqualTo("2027-03 2027-03");
        assertThat(sketch.times("B1")).isEqualTo("2026-Q3");
    }

    @Test
    void aNewInitiativeIsAtLeastAUnitLongAndNeedsATitle() {
        LocalDate day = LocalDate.of(2027, 2, 3);
        DrawnInitiative drawn =
                new DrawnInitiative(Map.of("TRACK", "none"), day.toEpochDay(), day.toEpochDay() + 3.0, Precision.MONTH);
        Planned.Refused refused = (Planned.Refused) drawn.create("N", " ", Sketch.ENTERED, sketch.index());
        assertThat(refused.why()).extracting(Draft::key).containsExactly("invalid.text.blank");
        sketch.commit(drawn.create("N", " Ny indsats ", Sketch.ENTERED, sketch.index()));
        assertThat(sketch.times("N")).isEqualTo("2027-02 2027-02");
        assertThat(sketch.draft.find(Initiative.class, "N").title()).isEqualTo("Ny indsats");
    }

    @Test
    void aLinkIsMadeOnceAndGoesRoundInNoCircle() {
        sketch.initiative("A", "2026", "2026").initiative("B", "2027", "2027");
        sketch.commit(new NewLinks(sketch.index()).link("A", "B", "A før B", Sketch.ENTERED));
        assertThat(sketch.draft.roadmap().all(Dependency.class)).hasSize(1);
        Planned again = new NewLinks(sketch.index()).link("A", "B", "A før B", Sketch.ENTERED);
        assertThat(((Planned.Refused) again).why()).extracting(Draft::key).containsExactly("planning.linked");
        Planned back = new NewLinks(sketch.index()).link("B", "A", "B før A", Sketch.ENTERED);
        List<Refusal> why = sketch.draft.refusals(((Planned.Proposal) back).edit(""));
        assertThat(why).extracting(Draft::key).containsExactly("dependency.cycle");
        assertThat(why.getFirst().arguments().getFirst().toString())
                .contains("A")
                .contains("B");
    }
}
