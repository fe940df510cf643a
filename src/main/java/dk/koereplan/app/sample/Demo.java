package dk.koereplan.app.sample;

import dk.koereplan.app.PlanSession;
import dk.koereplan.store.PlanFileProblem;

interface Demo {
    String NAME = "demo";

    static void load(PlanSession session) throws PlanFileProblem {
        KvalitetIPraksis.load(session);
    }
}
