package dk.koereplan.app.sample;

import dk.koereplan.app.PlanSession;
import dk.koereplan.domain.Entity;
import dk.koereplan.domain.Id;
import dk.koereplan.domain.Provenance;
import dk.koereplan.domain.edit.Edit;
import dk.koereplan.domain.strategy.Plan;
import dk.koereplan.store.PlanFileProblem;
import java.util.ArrayList;
import java.util.List;

/// What a plan begins with: its name, the Danish regions with the merger of 2027, and Danske Regioner. Nobody has to
/// type
/// what every plan needs.
public final class EmptyPlan {
    private EmptyPlan() {}

    public static void load(PlanSession session, String title, String role) throws PlanFileProblem {
        Provenance source = new Provenance.Entered(role);
        List<Entity> records = new ArrayList<>();
        records.add(new Plan(Id.of("plan"), title, false, null, false, null, null, source));
        records.addAll(SampleTables.read("regions.txt", source));
        Samples.apply(session, Edit.put("plan.create", records.toArray(Entity[]::new)));
    }
}
