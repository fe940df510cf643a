package dk.koereplan.app;

import static dk.koereplan.domain.Samples.record;
import static dk.koereplan.domain.Samples.with;
import static org.assertj.core.api.Assertions.assertThat;

import dk.koereplan.domain.Draft;
import dk.koereplan.domain.change.Txn;
import dk.koereplan.domain.edit.Edit;
import dk.koereplan.domain.work.Initiative;
import dk.koereplan.merge.Digests;
import dk.koereplan.store.MemoryPlanFile;
import dk.koereplan.store.PlanFileProblem;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Taking back and undo answer from the log: closing and opening a plan between any two steps changes nothing.
class TakeBackTest {
    private static final List<String> FIELDS = List.of("note", "goal", "title");

    static LongStream seeds() {
        return LongStream.range(0, 60);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aPlanThatIsOpenedAnewTakesBackTheSame(long seed) throws PlanFileProblem {
        List<String> once = new Run(seed, false).steps();
        List<String> anew = new Run(seed, true).steps();
        assertThat(anew).isEqualTo(once);
        assertThat(once).anyMatch(s -> s.startsWith("take back done"));
    }

    @Test
    void whatAnotherTakingBackRestoredIsTakenBackFromThere() throws PlanFileProblem {
        MemoryPlanFile file = new MemoryPlanFile();
        open(file).apply(Edit.put(record(Initiative.class, "I", "note", "a")));
        Txn b = done(open(file).apply(note(file, "b")));
        Txn c = done(open(file).apply(note(file, "c")));
        assertThat(open(file).takeBack(b.actor(), b.seq())).isInstanceOf(Outcome.Refused.class);
        done(open(file).takeBack(c.actor(), c.seq()));
        assertThat(read(file)).isEqualTo("b");
        Txn back = done(open(file).takeBack(b.actor(), b.seq()));
        assertThat(read(file)).isEqualTo("a");
        assertThat(open(file).takeBack(c.actor(), c.seq())).isInstanceOf(Outcome.Refused.class);
        done(open(file).takeBack(back.actor(), back.seq()));
        assertThat(read(file)).isEqualTo("b");
    }

    @Test
    void aThousandTimesUndoneAndDoneAgainIsStillTakenBack() throws PlanFileProblem {
        MemoryPlanFile file = new MemoryPlanFile();
        PlanSession session = open(file);
        session.apply(Edit.put(record(Initiative.class, "I", "note", "a")));
        Txn b = done(session.apply(note(file, "b")));
        for (int i = 0; i < 1_000; i++) {
            done(session.undo());
            done(session.redo());
        }
        done(open(file).takeBack(b.actor(), b.seq()));
        assertThat(read(file)).isEqualTo("a");
    }

    private static PlanSession open(MemoryPlanFile file) {
        return new PlanSession(file, "member");
    }

    private static Edit note(MemoryPlanFile file, String note) {
        return Edit.put(with(file.roadmap().find(Initiative.class, "I").orElseThrow(), "note", note));
    }

    private static String read(MemoryPlanFile file) {
        return file.roadmap().find(Initiative.class, "I").orElseThrow().note();
    }

    private static Txn done(Outcome outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Done.class);
        return ((Outcome.Done) outcome).txn();
    }

    /// One history; the same seed makes the same one, as long as every step has the same outcome.
    private static final class Run {
        private final MemoryPlanFile file = new MemoryPlanFile();
        private final boolean anew;
        private final Random random;
        private final Random openings;
        private PlanSession session;

        Run(long seed, boolean anew) {
            this.anew = anew;
            random = new Random(seed);
            openings = new Random(~seed);
            session = open(file);
        }

        List<String> steps() throws PlanFileProblem {
            List<String> steps = new ArrayList<>();
            for (int i = 0; i < 60; i++) {
                if (anew && openings.nextBoolean()) {
                    session = open(file);
                }
                steps.add(step() + " " + Digests.content(file.roadmap()));
            }
            return steps;
        }

        private String step() throws PlanFileProblem {
            return switch (random.nextInt(8)) {
                case 0, 1 -> {
                    Outcome edited = session.apply(edit());
                    boolean undone = edited instanceof Outcome.Done;
                    boolean redone = undone && random.nextBoolean();
                    yield "undo " + said(edited)
                            + (undone ? said(session.undo()) : "")
                            + (redone ? said(session.redo()) : "");
                }
                case 2, 3, 4 -> "take back " + said(takeBack());
                case 5 -> "delete " + said(session.apply(Edit.of(new Edit.Step.Remove(id()))));
                default -> "edit " + said(session.apply(edit()));
            };
        }

        private String id() {
            return "I" + random.nextInt(2);
        }

        private Outcome takeBack() throws PlanFileProblem {
            List<Txn> log = file.log(0, 1_000);
            return log.isEmpty()
                    ? new Outcome.Unchanged()
                    : session.takeBack(file.actor(), 1 + random.nextInt(log.size()));
        }

        /// Few values, so that different changes often hold equal ones.
        private Edit edit() {
            String id = id();
            Initiative now = file.roadmap().find(Initiative.class, id).orElse(record(Initiative.class, id));
            String field = FIELDS.get(random.nextInt(FIELDS.size()));
            return Edit.put(with(now, field, "value " + random.nextInt(3)));
        }

        private static String said(Outcome outcome) {
            return switch (outcome) {
                case Outcome.Done done -> "done";
                case Outcome.Unchanged unchanged -> "unchanged";
                case Outcome.Refused refused ->
                    "refused "
                            + Set.copyOf(
                                    refused.refusals().stream().map(Draft::key).toList());
            };
        }
    }
}
