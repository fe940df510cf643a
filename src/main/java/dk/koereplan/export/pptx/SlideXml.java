package dk.koereplan.export.pptx;

import dk.koereplan.export.XmlText;
import dk.koereplan.scene.Bounds;
import dk.koereplan.scene.Colour;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/// Writes the elements of a slide (ECMA-376, PresentationML and DrawingML). Lengths are points, which the file counts
/// in parts of 12700.
final class SlideXml {
    static final String DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main";
    private static final String LINKS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String SLIDES = "http://schemas.openxmlformats.org/presentationml/2006/main";
    private static final double PER_POINT = 12700;
    private static final int PARTS = 100_000;
    private static final int RGB = 0xFFFFFF;

    private final XMLStreamWriter out;
    private final Map<Integer, String> hexes = new HashMap<>();
    private int ids = 1;

    /// @param root `p:sld` or `p:notes`
    SlideXml(String root, OutputStream stream) {
        try {
            out = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(stream, StandardCharsets.UTF_8.name());
            out.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
        } catch (XMLStreamException e) {
            throw failed(e);
        }
        open(root, "xmlns:a", DRAWING, "xmlns:r", LINKS, "xmlns:p", SLIDES);
        open("p:cSld").open("p:spTree");
        open("p:nvGrpSpPr");
        empty("p:cNvPr", "id", "1", "name", "").empty("p:cNvGrpSpPr").empty("p:nvPr");
        close().empty("p:grpSpPr");
    }

    private static UncheckedIOException failed(XMLStreamException e) {
        return new UncheckedIOException(new IOException(e));
    }

    SlideXml open(String element, String... attributes) {
        try {
            out.writeStartElement(element);
            attributes(attributes);
        } catch (XMLStreamException e) {
            throw failed(e);
        }
        return this;
    }

    SlideXml empty(String element, String... attributes) {
        try {
            out.writeEmptyElement(element);
            attributes(attributes);
        } catch (XMLStreamException e) {
            throw failed(e);
        }
        return this;
    }

    private void attributes(String... attributes) throws XMLStreamException {
        for (int i = 0; i < attributes.length; i += 2) {
            out.writeAttribute(attributes[i], XmlText.writable(attributes[i + 1]));
        }
    }

    SlideXml close() {
        try {
            out.writeEndElement();
        } catch (XMLStreamException e) {
            throw failed(e);
        }
        return this;
    }

    SlideXml text(String element, String text) {
        open(element);
        try {
            out.writeCharacters(XmlText.writable(text));
        } catch (XMLStreamException e) {
            throw failed(e);
        }
        return close();
    }

    /// Ends the slide. Nothing may be written after it.
    void end() {
        close().close();
        open("p:clrMapOvr").empty("a:masterClrMapping").close();
        close();
        try {
            out.writeEndDocument();
            out.flush();
        } catch (XMLStreamException e) {
            throw failed(e);
        }
    }

    /// What a shape is called, and what a screen reader says of it.
    ///
    /// @param said empty when the name says it all
    SlideXml named(String name, String said) {
        ids++;
        String id = String.valueOf(ids);
        return said.isEmpty()
                ? empty("p:cNvPr", "id", id, "name", name)
                : empty("p:cNvPr", "id", id, "name", name, "descr", said);
    }

    /// A name for what only adorns the slide: a screen reader passes over it.
    SlideXml adorning(String name) {
        ids++;
        open("p:cNvPr", "id", String.valueOf(ids), "name", name);
        open("a:extLst").open("a:ext", "uri", "{C183D7F6-B498-43B3-948B-1728B52AA6E4}");
        empty(
                "adec:decorative",
                "xmlns:adec",
                "http://schemas.microsoft.com/office/drawing/2017/decorative",
                "val",
                "1");
        return close().close().close();
    }

    SlideXml place(Bounds at) {
        return empty("a:off", "x", length(at.x()), "y", length(at.y()))
                .empty("a:ext", "cx", length(at.width()), "cy", length(at.height()));
    }

    /// The same for what lies within a group, so that it is neither moved nor stretched.
    SlideXml children(Bounds at) {
        return empty("a:chOff", "x", length(at.x()), "y", length(at.y()))
                .empty("a:chExt", "cx", length(at.width()), "cy", length(at.height()));
    }

    SlideXml colour(Colour colour) {
        open(
                "a:srgbClr",
                "val",
                hexes.computeIfAbsent(
                        colour.argb(), argb -> HexFormat.of().withUpperCase().toHexDigits(argb & RGB, 6)));
        if (colour.opacity() < 1) {
            empty("a:alpha", "val", part(colour.opacity()));
        }
        return close();
    }

    static String length(double points) {
        return String.valueOf(Math.round(points * PER_POINT));
    }

    /// A part of the whole, from 0 to 1.
    static String part(double part) {
        return String.valueOf(Math.round(part * PARTS));
    }
}
