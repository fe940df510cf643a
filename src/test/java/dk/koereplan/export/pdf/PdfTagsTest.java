package dk.koereplan.export.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import dk.koereplan.domain.roadmap.Roadmap;
import dk.koereplan.domain.work.Initiative;
import dk.koereplan.export.Material;
import dk.koereplan.export.Requests;
import dk.koereplan.export.View;
import dk.koereplan.scene.Plans;
import dk.koereplan.scene.text.BundledFont;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDParentTreeValue;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.junit.jupiter.api.Test;

/// A document as a screen reader walks through it.
class PdfTagsTest {
    private static final BundledFont FONT = new BundledFont();
    private static final Roadmap DEMO = Plans.named("demo");

    private static byte[] written(View view) throws IOException {
        var out = new ByteArrayOutputStream();
        new PdfExporter(FONT).write(new Material(Requests.of(DEMO, view)), out);
        return out.toByteArray();
    }

    private static void walk(PDStructureNode node, List<PDStructureElement> all) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                all.add(element);
                walk(element, all);
            }
        }
    }

    private static List<PDStructureElement> elements(PDDocument document) {
        var all = new ArrayList<PDStructureElement>();
        walk(document.getDocumentCatalog().getStructureTreeRoot(), all);
        return all;
    }

    private static List<PDStructureElement> of(PDDocument document, String type) {
        return elements(document).stream()
                .filter(element -> element.getStructureType().equals(type))
                .toList();
    }

    @Test
    void aPictureIsAFigureWithItsWordsOnEachPageAndHasOneHeading() throws IOException {
        try (PDDocument document = Loader.loadPDF(written(View.TIMELINE))) {
            assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("da-DK");
            assertThat(of(document, "H1")).hasSize(1);
            List<PDStructureElement> figures = of(document, "Figure");
            assertThat(figures).hasSize(document.getNumberOfPages());
            assertThat(figures.getFirst().getAlternateDescription()).contains("Tidslinje", "Side 1 af ");
        }
    }

    @Test
    void aListIsReadRowByRowUnderItsHeading() throws IOException {
        try (PDDocument document = Loader.loadPDF(written(View.INITIATIVES))) {
            assertThat(of(document, "Figure")).isEmpty();
            assertThat(of(document, "H1")).hasSize(1);
            assertThat(of(document, "P"))
                    .hasSizeGreaterThan(DEMO.all(Initiative.class).size());
        }
    }

    @Test
    void aReportHasASectionForEachPart() throws IOException {
        try (PDDocument document = Loader.loadPDF(written(View.REPORT))) {
            List<String> titles = of(document, "Sect").stream()
                    .map(PDStructureElement::getTitle)
                    .toList();
            assertThat(titles).contains("Overblik", "Tidslinje", "Tavle");
            assertThat(of(document, "H1")).hasSizeGreaterThanOrEqualTo(titles.size() - 1);
        }
    }

    @Test
    void everySequenceOnAPageBelongsToSomething() throws IOException {
        try (PDDocument document = Loader.loadPDF(written(View.REPORT))) {
            var owners = document.getDocumentCatalog().getStructureTreeRoot().getParentTree();
            for (PDPage page : document.getPages()) {
                var stream = new PDFStreamParser(page);
                long marked = stream.parse().stream()
                        .filter(token -> token instanceof Operator operator
                                && operator.getName().equals("BDC"))
                        .count();
                long ended = new PDFStreamParser(page)
                        .parse().stream()
                                .filter(token -> token instanceof Operator operator
                                        && operator.getName().equals("EMC"))
                                .count();
                var known = (COSArray) ((PDParentTreeValue) owners.getValue(page.getStructParents())).getCOSObject();
                assertThat(marked).isEqualTo(known.size()).isPositive();
                assertThat(ended).isGreaterThanOrEqualTo(marked);
            }
        }
    }
}
