package dk.koereplan.export.msproject;

import dk.koereplan.export.XmlText;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/// Writes elements of MS Project's schema.
final class ProjectXml {
    private static final String NAMESPACE = "http://schemas.microsoft.com/project";
    /// When a day of work begins and ends there.
    private static final String MORNING = "T08:00:00";

    private static final String EVENING = "T17:00:00";

    private final XMLStreamWriter out;

    ProjectXml(OutputStream stream) throws XMLStreamException {
        out = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(stream, StandardCharsets.UTF_8.name());
        out.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
        out.writeStartElement("Project");
        out.writeDefaultNamespace(NAMESPACE);
    }

    void open(String element) throws XMLStreamException {
        out.writeStartElement(element);
    }

    void close() throws XMLStreamException {
        out.writeEndElement();
    }

    void put(String element, Object value) throws XMLStreamException {
        out.writeStartElement(element);
        out.writeCharacters(XmlText.writable(value.toString()));
        out.writeEndElement();
    }

    void start(String element, LocalDate day) throws XMLStreamException {
        put(element, day + MORNING);
    }

    void finish(String element, LocalDate day) throws XMLStreamException {
        put(element, day + EVENING);
    }

    void end() throws XMLStreamException {
        out.writeEndElement();
        out.writeEndDocument();
        out.flush();
    }
}
