package dk.koereplan.export.pptx;

import static org.assertj.core.api.Assertions.assertThat;

import dk.koereplan.domain.roadmap.Roadmap;
import dk.koereplan.domain.work.Initiative;
import dk.koereplan.export.ExportRequest;
import dk.koereplan.export.Material;
import dk.koereplan.export.PlanList;
import dk.koereplan.export.Requests;
import dk.koereplan.export.View;
import dk.koereplan.export.archive.ZipParts;
import dk.koereplan.export.page.Inside;
import dk.koereplan.export.page.PaperPage;
import dk.koereplan.export.page.PaperPages;
import dk.koereplan.scene.Box;
import dk.koereplan.scene.Plans;
import dk.koereplan.scene.Shape;
import dk.koereplan.scene.text.BundledFont;
import java.awt.Color;
import java.awt.Dimension;
import java.awt.geom.Rectangle2D;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.poi.sl.usermodel.Placeholder;
import org.apache.poi.xslf.usermodel.SlideLayout;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFAutoShape;
import org.apache.poi.xslf.usermodel.XSLFGroupShape;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTable;
import org.apache.poi.xslf.usermodel.XSLFTextBox;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PptxExporterTest {
    private static final BundledFont FONT = new BundledFont();
    private static final Roadmap DEMO = Plans.named("demo");

    @TempDir
    private Path folder;

    private static ExportRequest request(View view, @Nullable Path template) {
        ExportRequest plain = Requests.of(DEMO, view);
        return new ExportRequest(
                        plain.roadmap(),
                        plain.asOf(),
                        plain.view(),
                        plain.timeline(),
                        plain.filter(),
                        plain.language(),
                        plain.layout().withTemplate(template))
                .against(Requests.of(DEMO, view).against());
    }

    private static byte[] written(View view, @Nullable Path template) throws IOException {
        var out = new ByteArrayOutputStream();
        new PptxExporter(FONT).write(new Material(request(view, template)), out);
        return out.toByteArray();
    }

    private static XMLSlideShow read(byte[] deck) throws IOException {
        return new XMLSlideShow(new ByteArrayInputStream(deck));
    }

    private static List<XSLFShape> all(Iterable<XSLFShape> shapes) {
        var all = new ArrayList<XSLFShape>();
        for (XSLFShape shape : shapes) {
            all.add(shape);
            if (shape instanceof XSLFGroupShape group) {
                all.addAll(all(group.getShapes()));
            }
        }
        return all;
    }

    /// The boxes of each initiative that the pages of the slides show, by title and page.
    private static Map<String, Integer> drawn(Material slides) {
        var pages =
                PaperPages.of(slides.pictures(FONT), slides.request().layout().page());
        var boxes = new HashMap<String, Integer>();
        for (int i = 0; i < pages.count(); i++) {
            for (PaperPage.Part part : pages.page(i).parts()) {
                for (Shape shape : Inside.of(part.shapes(), part.area())) {
                    if (shape instanceof Box box
                            && box.tag() != null
                            && box.role().startsWith("bar.")) {
                        boxes.merge(i + " " + title(box.tag().id()), 1, Integer::sum);
                    }
                }
            }
        }
        return boxes;
    }

    private static String title(String id) {
        return DEMO.all(Initiative.class).stream()
                .filter(i -> i.id().value().equals(id))
                .findFirst()
                .orElseThrow()
                .title();
    }

    @Test
    void everyBarIsOneShapeInTheGroupThatBearsItsName() throws IOException {
        Map<String, Integer> drawn = drawn(new PptxExporter(FONT).laid(new Material(request(View.TIMELINE, null))));
        assertThat(drawn).hasSizeGreaterThan(30);
        try (XMLSlideShow deck = read(written(View.TIMELINE, null))) {
            drawn.forEach((key, boxes) -> {
                int page = Integer.parseInt(key.substring(0, key.indexOf(' ')));
                String title = key.substring(key.indexOf(' ') + 1);
                List<XSLFGroupShape> groups = deck.getSlides().get(page).getShapes().stream()
                        .filter(XSLFGroupShape.class::isInstance)
                        .map(XSLFGroupShape.class::cast)
                        .filter(group -> group.getShapeName().equals(title))
                        .toList();
                assertThat(groups)
                        .as(key)
                        .hasSizeBetween(
                                1,
                                DEMO.all(dk.koereplan.domain.party.Region.class).size());
                long found = groups.stream()
                        .flatMap(group -> group.getShapes().stream())
                        .filter(shape -> shape instanceof XSLFAutoShape auto
                                && !(shape instanceof XSLFTextBox)
                                && auto.getAnchor().getHeight() > 13)
                        .count();
                assertThat(found).as(key).isGreaterThanOrEqualTo(boxes);
            });
        }
    }

    @ParameterizedTest
    @EnumSource(View.class)
    void everyPartIsWellFormedAndEverySlideHasATitleFirstAndIdsOfItsOwn(View view) throws Exception {
        byte[] deck = written(view, null);
        ZipParts parts = ZipParts.of(deck);
        for (String name : parts.names()) {
            if (name.endsWith(".xml") || name.endsWith(".rels")) {
                DocumentBuilderFactory.newInstance()
                        .newDocumentBuilder()
                        .parse(new ByteArrayInputStream(parts.bytes(name)));
            }
        }
        try (XMLSlideShow show = read(deck)) {
            for (XSLFSlide slide : show.getSlides()) {
                assertThat(slide.getShapes().getFirst())
                        .isInstanceOfSatisfying(
                                XSLFTextShape.class,
                                title -> assertThat(title.getPlaceholder()).isEqualTo(Placeholder.TITLE));
                assertThat(slide.getTitle()).contains("Kvalitet i praksis");
                assertThat(all(slide.getShapes()).stream().map(XSLFShape::getShapeId))
                        .doesNotHaveDuplicates();
            }
        }
    }

    @Test
    void tablesAreTablesAndHaveEveryRow() throws IOException {
        try (XMLSlideShow deck = read(written(View.INITIATIVES, null))) {
            int rows = 0;
            for (XSLFSlide slide : deck.getSlides()) {
                List<XSLFTable> tables = slide.getShapes().stream()
                        .filter(XSLFTable.class::isInstance)
                        .map(XSLFTable.class::cast)
                        .toList();
                assertThat(tables).hasSize(1);
                rows += tables.getFirst().getNumberOfRows() - 1;
            }
            int initiatives = new Material(request(View.INITIATIVES, null))
                    .table(PlanList.INITIATIVES)
                    .rows()
                    .size();
            assertThat(rows).isEqualTo(initiatives);
        }
    }

    @Test
    void everySlideSaysWhereItComesFromAndItsNotesSaySources() throws IOException {
        try (XMLSlideShow deck = read(written(View.REPORT, null))) {
            int count = deck.getSlides().size();
            for (int i = 0; i < count; i++) {
                XSLFSlide slide = deck.getSlides().get(i);
                String words = String.join("\n", texts(slide.getShapes()));
                assertThat(words)
                        .contains("Status pr. 21-11-2026", "DEMO", "Side " + (i + 1) + " af " + count)
                        .contains("Udskrevet 21-11-2026", "Fingeraftryk 0123456789abcdef");
                assertThat(String.join("\n", texts(slide.getNotes().getShapes())))
                        .contains("Fingeraftryk 0123456789abcdef", "Kilder");
            }
            assertThat(String.join(
                            "\n", texts(deck.getSlides().get(1).getNotes().getShapes())))
                    .contains("Demodata: ");
        }
    }

    private static List<String> texts(Iterable<XSLFShape> shapes) {
        return all(shapes).stream()
                .filter(XSLFTextShape.class::isInstance)
                .map(shape -> ((XSLFTextShape) shape).getText())
                .toList();
    }

    @Test
    void pledgedMoneyIsOneShapeWithAPattern() throws IOException {
        ZipParts parts = ZipParts.of(written(View.DASHBOARD, null));
        String slide = new String(parts.bytes("ppt/slides/slide1.xml"), StandardCharsets.UTF_8);
        assertThat(slide).contains("<a:pattFill prst=\"wdUpDiag\">");
    }

    private Path template(Dimension page) throws IOException {
        Path file = folder.resolve("skabelon.pptx");
        try (var show = new XMLSlideShow();
                var out = Files.newOutputStream(file)) {
            show.setPageSize(page);
            var master = show.getSlideMasters().getFirst();
            var band = master.createAutoShape();
            band.setAnchor(new Rectangle2D.Double(0, 0, page.getWidth(), 12));
            band.setFillColor(new Color(0x7A, 0x1F, 0x3D));
            var slide = show.createSlide(master.getLayout(SlideLayout.TITLE_AND_CONTENT));
            slide.getPlaceholder(0).setText("Fortroligt udkast");
            show.getNotesSlide(slide);
            show.getProperties().getCoreProperties().setLastModifiedByUser("Navngiven person");
            show.getProperties()
                    .getExtendedProperties()
                    .getUnderlyingProperties()
                    .setCompany("Et firma");
            show.write(out);
        }
        return file;
    }

    @Test
    void aTemplateGivesItsLooksAndNothingElse() throws IOException {
        for (Dimension page : List.of(new Dimension(720, 540), new Dimension(960, 540), new Dimension(720, 405))) {
            byte[] deck = written(View.DASHBOARD, template(page));
            assertThat(written(View.DASHBOARD, folder.resolve("skabelon.pptx"))).isEqualTo(deck);
            ZipParts parts = ZipParts.of(deck);
            for (String name : parts.names()) {
                assertThat(new String(parts.bytes(name), StandardCharsets.UTF_8))
                        .as(name)
                        .doesNotContain("Fortroligt", "Navngiven", "Et firma");
            }
            try (XMLSlideShow show = read(deck)) {
                assertThat(show.getPageSize()).isEqualTo(page);
                assertThat(show.getSlides()).hasSizeLessThan(3);
                assertThat(show.getSlideMasters().getFirst().getShapes())
                        .anyMatch(shape -> shape.getAnchor().getHeight() == 12);
                for (XSLFShape shape : all(show.getSlides().getFirst().getShapes())) {
                    if (shape.getAnchor() != null && shape.getAnchor().getWidth() > 0) {
                        assertThat(page.getWidth() + 1)
                                .as(shape.getShapeName())
                                .isGreaterThanOrEqualTo(shape.getAnchor().getMaxX());
                    }
                }
            }
        }
    }

    @Test
    void whatIsNoPresentationIsRefusedInWords() throws IOException {
        Path text = Files.writeString(folder.resolve("brev.pptx"), "Kære alle");
        for (Path template : Stream.of(text, folder.resolve("findes-ikke.pptx")).toList()) {
            assertThat(new PptxExporter(FONT).refusal(new Material(request(View.BOARD, template))))
                    .hasValueSatisfying(words -> assertThat(words).contains(template.toString(), "skabelon"));
        }
        assertThat(new PptxExporter(FONT).refusal(new Material(request(View.BOARD, null))))
                .isEmpty();
    }
}
