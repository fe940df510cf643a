package dk.koereplan.export.pptx;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagePartName;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFRelation;
import org.apache.xmlbeans.XmlCursor;
import org.openxmlformats.schemas.officeDocument.x2006.customProperties.CTProperty;
import org.openxmlformats.schemas.presentationml.x2006.main.CTPresentation;

/// What of a template goes into a new presentation: how its slides look. Its slides, who wrote them and who commented
/// on them stay behind.
final class TemplateParts {
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    /// What the presentation itself may point to.
    private static final Set<String> LOOKS = Set.of(
            OFFICE + "slideMaster",
            OFFICE + "notesMaster",
            OFFICE + "handoutMaster",
            OFFICE + "theme",
            OFFICE + "presProps",
            OFFICE + "tableStyles",
            OFFICE + "font",
            OFFICE + "slide");
    private static final Set<String> ABOUT = Set.of(
            PackageRelationshipTypes.CORE_DOCUMENT,
            PackageRelationshipTypes.CORE_PROPERTIES,
            PackageRelationshipTypes.EXTENDED_PROPERTIES,
            PackageRelationshipTypes.CUSTOM_PROPERTIES);

    private TemplateParts() {}

    static void strip(XMLSlideShow show) throws IOException {
        while (!show.getSlides().isEmpty()) {
            show.removeSlide(0);
        }
        CTPresentation about = show.getCTPresentation();
        if (about.isSetCustShowLst()) {
            about.unsetCustShowLst();
        }
        if (about.isSetCustDataLst()) {
            about.unsetCustDataLst();
        }
        if (about.isSetExtLst()) {
            // sections, which name slides
            about.unsetExtLst();
        }
        forget(show.getProperties());
        OPCPackage parts = show.getPackage();
        for (XSLFRelation kind : List.of(XSLFRelation.PRESENTATIONML_TEMPLATE, XSLFRelation.PRESENTATION_MACRO)) {
            parts.replaceContentType(kind.getContentType(), XSLFRelation.MAIN.getContentType());
        }
        PackagePart presentation = show.getPackagePart();
        try {
            for (PackageRelationship link : List.copyOf(all(presentation))) {
                if (!LOOKS.contains(link.getRelationshipType())) {
                    presentation.removeRelationship(link.getId());
                }
            }
        } catch (InvalidFormatException e) {
            throw new IOException(e);
        }
    }

    /// Who wrote it, for whom and when.
    private static void forget(POIXMLProperties properties) {
        var core = properties.getCoreProperties();
        core.setLastModifiedByUser("");
        core.setDescription("");
        core.setKeywords("");
        core.setSubjectProperty("");
        core.setCategory("");
        core.setContentStatus("");
        core.setIdentifier("");
        core.setVersion("");
        core.setRevision("1");
        properties.getCustomProperties().getUnderlyingProperties().setPropertyArray(new CTProperty[0]);
        var more = properties.getExtendedProperties().getUnderlyingProperties();
        XmlCursor all = more.newCursor();
        try {
            all.removeXmlContents();
        } finally {
            all.close();
        }
    }

    /// Takes away what nothing points to any longer.
    static void keepReachable(OPCPackage parts) throws IOException {
        try {
            List<PackageRelationship> first = new ArrayList<>();
            parts.getRelationships().forEach(first::add);
            for (PackageRelationship link : first) {
                if (!ABOUT.contains(link.getRelationshipType())) {
                    parts.removeRelationship(link.getId());
                }
            }
            Set<PackagePartName> reached = new HashSet<>();
            Deque<PackagePart> open = new ArrayDeque<>();
            parts.getRelationships().forEach(link -> open.add(parts.getPart(link)));
            while (!open.isEmpty()) {
                PackagePart part = open.pop();
                if (part == null || !reached.add(part.getPartName())) {
                    continue;
                }
                for (PackageRelationship link : all(part)) {
                    if (link.getTargetMode() == TargetMode.INTERNAL) {
                        open.push(part.getRelatedPart(link));
                    }
                }
            }
            for (PackagePart part : List.copyOf(parts.getParts())) {
                PackagePartName name = part.getPartName();
                if (!name.isRelationshipPartURI() && !reached.contains(name)) {
                    parts.removePart(name);
                    PackagePartName links = PackagingURIHelper.getRelationshipPartName(name);
                    if (parts.containPart(links)) {
                        parts.removePart(links);
                    }
                }
            }
        } catch (InvalidFormatException e) {
            throw new IOException(e);
        }
    }

    private static List<PackageRelationship> all(PackagePart part) throws InvalidFormatException {
        List<PackageRelationship> all = new ArrayList<>();
        if (part.hasRelationships()) {
            part.getRelationships().forEach(all::add);
        }
        return all;
    }
}
