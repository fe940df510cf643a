package dk.koereplan.imports.msproject;

import dk.koereplan.domain.InvalidValue;
import dk.koereplan.imports.Spreadsheet;
import java.io.ByteArrayInputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// Looks through a file of XML before it is read: that it is what its name says, whole, not too deep, says each task
/// once, and declares nothing by which a small file becomes a great one or reads another.
final class ProjectXmlCheck {
    private static final int DEEPEST = 60;
    private static final int MOST_ELEMENTS = 3_000_000;
    private static final String TASK = "task";

    /// Of what the reader makes objects of, in small letters. Project has a task of its own beside those of the plan.
    private static final Map<String, Integer> MOST = Map.of(
            TASK,
            Spreadsheet.ROWS + 1,
            "resource",
            Spreadsheet.ROWS,
            "calendar",
            Spreadsheet.ROWS,
            "assignment",
            5 * Spreadsheet.ROWS,
            "allocation",
            5 * Spreadsheet.ROWS);

    private final String name;
    private final String root;
    private final Deque<String> open = new ArrayDeque<>();
    private final Set<String> tasks = new HashSet<>();
    private final Map<String, Integer> counts = new HashMap<>();
    private int elements;

    private ProjectXmlCheck(String name, String root) {
        this.name = name;
        this.root = root;
    }

    /// @param root the name of the outermost element
    /// @throws InvalidValue (`project.*`) for what is not to be read
    static void check(String name, byte[] bytes, String root) {
        try {
            var check = new ProjectXmlCheck(name, root);
            XMLStreamReader xml = factory().createXMLStreamReader(new ByteArrayInputStream(bytes));
            while (xml.hasNext()) {
                check.next(xml);
            }
        } catch (XMLStreamException e) {
            throw new InvalidValue("project.form", name);
        }
    }

    private void next(XMLStreamReader xml) throws XMLStreamException {
        switch (xml.next()) {
            case XMLStreamConstants.DTD -> throw new InvalidValue("project.form", name);
            case XMLStreamConstants.START_ELEMENT -> begin(xml);
            case XMLStreamConstants.END_ELEMENT -> open.pop();
            default -> {}
        }
    }

    private void begin(XMLStreamReader xml) throws XMLStreamException {
        String element = xml.getLocalName();
        String within = open.isEmpty() ? "" : open.getFirst();
        elements++;
        boolean known = !open.isEmpty() || element.equals(root);
        InvalidValue.unless(known && open.size() < DEEPEST && elements <= MOST_ELEMENTS, "project.form", name);
        count(element.toLowerCase(Locale.ROOT));
        open.push(element);
        String id = xml.getAttributeValue(null, "id");
        if (element.equals(TASK) && id != null) {
            once(id);
        } else if (element.equals("UID") && within.equalsIgnoreCase(TASK)) {
            once(xml.getElementText());
            // its end has been read with its text
            open.pop();
        }
    }

    private void count(String kind) {
        Integer most = MOST.get(kind);
        if (most != null && counts.merge(kind, 1, Integer::sum) > most) {
            throw kind.equals(TASK)
                    ? new InvalidValue("project.tasks", name, Spreadsheet.ROWS)
                    : new InvalidValue("project.form", name);
        }
    }

    /// Of two tasks with one key nobody knows which a link means.
    private void once(String key) {
        InvalidValue.unless(tasks.add(key.strip()), "project.twice", name, key.strip());
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }
}
