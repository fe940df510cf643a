package dk.koereplan.app.sample;

import dk.koereplan.app.PlanSession;
import dk.koereplan.domain.Entity;
import dk.koereplan.domain.Provenance;
import dk.koereplan.store.PlanFileProblem;
import java.util.List;

/// The plan that the two source documents give, and nothing else: the hearing letter on *Kvalitet i praksis* and the
/// summary of the regions' agreement for 2015. What they do not say is unknown.
public final class KvalitetIPraksis {
    /// Its name on the command line.
    public static final String NAME = "kvalitet-i-praksis";

    private KvalitetIPraksis() {}

    /// Every record with its document and lines, in our own words.
    public static List<Entity> records() {
        return SampleTables.read("kvalitet-i-praksis.txt", new Provenance.Entered("arbejdsgruppen"));
    }

    /// @throws IllegalStateException when the plan is not empty and a record's id is taken
    public static void load(PlanSession session) throws PlanFileProblem {
        Samples.load(session, records());
    }
}
