package dk.koereplan.app.sample;

import dk.koereplan.app.PlanSession;
import dk.koereplan.domain.Entity;
import dk.koereplan.domain.Provenance;
import dk.koereplan.domain.edit.Edit;
import dk.koereplan.domain.roadmap.EntityKind;
import dk.koereplan.store.PlanFileProblem;
import java.util.ArrayList;
import java.util.List;

/// A plan of invented initiatives around the real five regions and the merger of 2027, rich enough to show every
/// feature. Every record is marked as demo.
public final class Demo {
    /// Its name on the command line.
    public static final String NAME = "demo";

    private Demo() {}

    /// The records as they are before the edits that the plan's history shows.
    public static List<Entity> records() {
        return SampleTables.read("demo.txt", new Provenance.Demo());
    }

    public static void load(PlanSession session) throws PlanFileProblem {
        Samples.load(session, records());
        for (String line : SampleTables.lines("demo-history.txt")) {
            if (!line.isBlank() && !line.startsWith("#")) {
                edit(session, SampleTables.cells(line));
            }
        }
    }

    /// @param cells reason, id, and then field and value in turn
    private static void edit(PlanSession session, List<String> cells) throws PlanFileProblem {
        List<String> names = new ArrayList<>();
        List<String> values = new ArrayList<>();
        for (int i = 2; i < cells.size(); i += 2) {
            names.add(cells.get(i));
            values.add(cells.get(i + 1));
        }
        Entity was = session.roadmap().find(cells.get(1)).orElseThrow();
        Entity now = new SampleRow(EntityKind.of(was), names).change(was, values);
        Samples.apply(session, Edit.put(now).because(cells.get(0)));
    }
}
