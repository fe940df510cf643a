package dk.koereplan.export.ical;

import dk.koereplan.export.Exporter;
import dk.koereplan.export.Material;
import dk.koereplan.export.View;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// Milestones, decision gates, meetings and hearing deadlines for a calendar. A second import moves what was imported
/// before, as each has a name of its own that stays.
public final class IcalExporter implements Exporter {
    @Override
    public String ending() {
        return "ics";
    }

    @Override
    public Shape shape() {
        return Shape.TEXT;
    }

    @Override
    public boolean holds(View view) {
        return view != View.COMPARISON;
    }

    @Override
    public List<String> write(Material material, OutputStream out) throws IOException {
        var calendar = new PlanCalendar(material);
        out.write(calendar.text().getBytes(StandardCharsets.UTF_8));
        return calendar.notes();
    }
}
