package dk.koereplan.app.planning;

import dk.koereplan.analysis.PlanIndex;
import dk.koereplan.domain.Draft;
import dk.koereplan.domain.Entity;
import dk.koereplan.domain.Provenance;
import dk.koereplan.domain.change.Value;
import dk.koereplan.domain.roadmap.EntityKind;
import dk.koereplan.domain.time.WhenNotation;
import dk.koereplan.domain.work.Initiative;
import dk.koereplan.domain.work.Milestone;
import java.util.Map;
import java.util.TreeMap;

/// A small plan to move things in, in the machine notation of times.
final class Sketch {
    static final Provenance ENTERED = new Provenance.Entered("prøve");
    final Draft draft = new Draft();

    Sketch initiative(String id, String start, String end) {
        return put(EntityKind.INITIATIVE, id, Map.of("state", "PROPOSED", "start", start, "end", end));
    }

    Sketch approved(String id, String start, String end, String approvedStart, String approvedEnd) {
        return put(
                EntityKind.INITIATIVE,
                id,
                Map.of(
                        "state",
                        "PROPOSED",
                        "start",
                        start,
                        "end",
                        end,
                        "baselineStart",
                        approvedStart,
                        "baselineEnd",
                        approvedEnd));
    }

    Sketch milestone(String id, String initiative, String forecast) {
        return put(EntityKind.MILESTONE, id, milestone(initiative, forecast));
    }

    Sketch reached(String id, String initiative, String actual) {
        TreeMap<String, String> values = new TreeMap<>(milestone(initiative, actual));
        values.put("state", "REACHED");
        values.put("actual", actual);
        return put(EntityKind.MILESTONE, id, values);
    }

    private static Map<String, String> milestone(String initiative, String forecast) {
        return Map.of("state", "PLANNED", "kind", "DELIVERABLE", "initiative", initiative, "forecast", forecast);
    }

    private Sketch put(EntityKind kind, String id, Map<String, String> texts) {
        TreeMap<String, Value> values = new TreeMap<>();
        texts.forEach((name, text) -> {
            if (!text.isEmpty()) {
                values.put(name, new Value.Text(text));
            }
        });
        values.put("title", new Value.Text(id));
        values.put("source", new Value.Struct(new TreeMap<>(Map.of("enteredBy", new Value.Text("prøve")))));
        if (kind == EntityKind.MILESTONE) {
            values.put("mandatory", new Value.Flag(false));
        }
        draft.put(kind.schema().read(id, new Value.Struct(values)));
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
