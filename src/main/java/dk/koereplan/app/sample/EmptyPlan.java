package dk.koereplan.app.sample;

import dk.koereplan.app.PlanSession;
import dk.koereplan.domain.Entity;
import dk.koereplan.domain.Provenance;
import dk.koereplan.domain.edit.Edit;
import dk.koereplan.domain.roadmap.Records;
import dk.koereplan.domain.strategy.Plan;
import dk.koereplan.store.PlanFileProblem;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// What a plan begins with: its name, the Danish regions with the merger of 2027, and Danske Regioner. Nobody has
/// to type what every plan needs.
public final class EmptyPlan {
    private EmptyPlan() {}

    /// The regions, their merger, and Danske Regioner.
    public static List<Entity> units(Provenance source) {
        return List.copyOf(SampleTables.read("regions.txt", source));
    }

    public static void load(PlanSession session, String title, String role) throws PlanFileProblem {
        Provenance source = new Provenance.Entered(role);
        List<Entity> records = new ArrayList<>();
        records.add(Records.make(Plan.class, "plan", Map.of("title", title, "source", source)));
        records.addAll(units(source));
        Samples.apply(session, Edit.put(records.toArray(Entity[]::new)));
    }
}
