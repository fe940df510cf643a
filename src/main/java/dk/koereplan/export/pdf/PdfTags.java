package dk.koereplan.export.pdf;

import dk.koereplan.export.page.PrintedScene;
import dk.koereplan.scene.Group;
import dk.koereplan.scene.Shape;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDNumberTreeNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDParentTreeValue;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;
import org.jspecify.annotations.Nullable;

/// What a document consists of, for who has it read aloud: a section for each scene with its heading; on each page a
/// figure with its alternative text, or the lines of a list. What only adorns is no part of it.
final class PdfTags {
    private final PDDocument document;
    private final PDStructureTreeRoot root = new PDStructureTreeRoot();
    private final PDStructureElement whole;
    private final Map<Integer, PDParentTreeValue> owners = new HashMap<>();
    private @Nullable PrintedScene scene;
    private @Nullable PDStructureElement section;
    private boolean picture;

    PdfTags(PDDocument document) {
        this.document = document;
        whole = new PDStructureElement(StandardStructureTypes.DOCUMENT, root);
        root.appendKid(whole);
    }

    /// @param words what a picture on it is, in words
    PageTags page(PDPage page, PDPageContentStream content, PrintedScene shown, String words) {
        boolean first = !shown.equals(scene);
        PDStructureElement within = section;
        if (first || within == null) {
            scene = shown;
            picture = shown.across().stream().anyMatch(part -> isPicture(part.shapes()));
            within = under(whole, StandardStructureTypes.SECT);
            within.setTitle(shown.name());
            section = within;
        }
        int key = owners.size();
        var sequences = new COSArray();
        page.setStructParents(key);
        owners.put(key, new PDParentTreeValue(sequences));
        return new PageTags(page, content, within, sequences, picture ? words : null, first);
    }

    static PDStructureElement under(PDStructureElement parent, String type) {
        var element = new PDStructureElement(type, parent);
        parent.appendKid(element);
        return element;
    }

    /// In a picture things stand for something; a list is its words.
    private static boolean isPicture(List<Shape> shapes) {
        return shapes.stream()
                .anyMatch(shape -> shape.tag() != null || (shape instanceof Group group && isPicture(group.shapes())));
    }

    /// Ties the sequences on the pages to what they belong to; no page may be added after it.
    void finish() {
        var tree = new PDNumberTreeNode(PDParentTreeValue.class);
        tree.setNumbers(owners);
        root.setParentTree(tree);
        root.setParentTreeNextKey(owners.size());
        var catalog = document.getDocumentCatalog();
        catalog.setStructureTreeRoot(root);
        var marked = new PDMarkInfo();
        marked.setMarked(true);
        catalog.setMarkInfo(marked);
    }
}
