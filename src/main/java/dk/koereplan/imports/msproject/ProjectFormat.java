package dk.koereplan.imports.msproject;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.mpxj.ganttproject.GanttProjectReader;
import org.mpxj.mpp.MPPReader;
import org.mpxj.mspdi.MSPDIReader;
import org.mpxj.reader.ProjectReader;

/// The project files that are read, by their endings.
public final class ProjectFormat {
    private static final List<ProjectFormat> ALL = List.of(
            new ProjectFormat(".xml", "Project", MSPDIReader::new),
            new ProjectFormat(".gan", "project", GanttProjectReader::new),
            new ProjectFormat(".mpp", "", ProjectFormat::plainMpp));

    private final String ending;
    private final String root;
    private final Supplier<ProjectReader> readers;

    private ProjectFormat(String ending, String root, Supplier<ProjectReader> readers) {
        this.ending = ending;
        this.root = root;
        this.readers = readers;
    }

    /// Without how Project draws it.
    private static ProjectReader plainMpp() {
        MPPReader reader = new MPPReader();
        reader.setReadPresentationData(false);
        return reader;
    }

    /// The format of a file of this name; empty for any other.
    public static Optional<ProjectFormat> of(String name) {
        String plain = name.toLowerCase(Locale.ROOT);
        return ALL.stream().filter(format -> plain.endsWith(format.ending)).findFirst();
    }

    ProjectReader reader() {
        return readers.get();
    }

    /// The outermost element of its XML; empty for none.
    String root() {
        return root;
    }
}
