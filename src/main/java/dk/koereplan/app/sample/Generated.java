package dk.koereplan.app.sample;

import dk.koereplan.app.PlanSession;
import dk.koereplan.domain.Entity;
import dk.koereplan.store.PlanFileProblem;
import java.util.List;

/// Synthetic plans of any size for tests and benchmarks: the same size and seed give the same plan, on every machine.
public final class Generated {
    /// So many records go into one transaction.
    public static final int RECORDS_PER_TRANSACTION = 1000;

    private Generated() {}

    /// How large a plan is. Each initiative also has one dependency when it has two milestones or more.
    ///
    /// @param milestones of each initiative
    /// @param fundingLines of each initiative
    public record Size(int initiatives, int milestones, int fundingLines) {
        /// Two milestones and one dependency each: what the timeline's figures are measured on.
        public static Size of(int initiatives) {
            return new Size(initiatives, 2, 0);
        }

        /// With money: two milestones, one dependency and two funding lines each.
        public static Size funded(int initiatives) {
            return new Size(initiatives, 2, 2);
        }
    }

    /// Every record of the plan, each after those that it refers to.
    public static List<Entity> records(Size size, long seed) {
        return new GeneratedRecords(size, seed).all();
    }

    public static void load(PlanSession session, Size size, long seed) throws PlanFileProblem {
        List<Entity> records = records(size, seed);
        for (int from = 0; from < records.size(); from += RECORDS_PER_TRANSACTION) {
            int to = Math.min(from + RECORDS_PER_TRANSACTION, records.size());
            Samples.load(session, records.subList(from, to));
        }
    }
}
