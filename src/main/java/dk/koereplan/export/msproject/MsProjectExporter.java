package dk.koereplan.export.msproject;

import dk.koereplan.export.Exporter;
import dk.koereplan.export.Material;
import dk.koereplan.export.View;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import javax.xml.stream.XMLStreamException;

/// MS Project's XML: initiatives as summary tasks with their milestones, links and the approved plan as baseline. What
/// Project has no place for, such as how vague a time is, stands in the notes.
public final class MsProjectExporter implements Exporter {
    @Override
    public String ending() {
        return "xml";
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
        try {
            return new ProjectFile(material, out).write();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }
}
