package dk.koereplan.app.planning;

import dk.koereplan.analysis.PlanIndex;
import dk.koereplan.domain.Draft;
import dk.koereplan.domain.Entity;
import dk.koereplan.domain.Provenance;
import dk.koereplan.domain.Samples;
import dk.koereplan.domain.time.WhenNotation;
import dk.koereplan.domain.work.Initiative;
import dk.koereplan.domain.work.Milestone;
import java.util.Map;

/// A small plan to move things in, in the machine notation of times.
final class Sketch {
    static final Provenance ENTERED = new Provenance.Entered("prøve");
    private static final Map<String, String> ENTERED_HERE = Map.of("enteredBy", "prøve");

    final Draft draft = new Draft();

    Sketch initiative(String id, String start, String end) {
        return put(Samples.initiative(
                id, "title", id, "state", "PROPOSED", "start", start, "end", end, "source", ENTERED_HERE));
    }

    Sketch approved(String id, String start, String end, String approvedStart, String approvedEnd) {
        // only what is invented may begin as agreed
        put(Samples.initiative(
                id, "title", id, "state", "AGREED", "start", start, "end", end, "source", Map.of("demo", true)));
        return put(Samples.with(
                draft.find(Initiative.class, id), "baselineStart", approvedStart, "baselineEnd", approvedEnd));
    }

    Sketch milestone(String id, String initiative, String forecast) {
        return put(planned(id, initiative, forecast));
    }

    Sketch reached(String id, String initiative, String actual) {
        return put(Samples.with(planned(id, initiative, actual), "state", "REACHED", "actual", actual));
    }

    private static Milestone planned(String id, String initiative, String forecast) {
        return Samples.milestone(
                id,
                "title",
                id,
                "kind",
                "DELIVERABLE",
                "initiative",
                initiative,
                "forecast",
                forecast,
                "source",
                ENTERED_HERE);
    }

    private Sketch put(Entity entity) {
        draft.put(entity);
        return this;
    }

    PlanIndex index() {
        return PlanIndex.of(draft.roadmap());
    }

    /// The times of a record in machine notation: `start end` or `forecast`.
    String times(String id) {
        Entity entity = draft.roadmap().find(id).orElseThrow();
        return switch (entity) {
            case Initiative i -> WhenNotation.write(i.start()) + " " + WhenNotation.write(i.end());
            case Milestone m -> String.valueOf(WhenNotation.write(m.forecast()));
            default -> "";
        };
    }

    /// Carries out what was planned, as one edit.
    Sketch commit(Planned planned) {
        draft.apply(((Planned.Proposal) planned).edit(""));
        return this;
    }
}
