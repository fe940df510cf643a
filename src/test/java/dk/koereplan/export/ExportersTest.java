package dk.koereplan.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dk.koereplan.analysis.Phase;
import dk.koereplan.analysis.filter.FilterAspect;
import dk.koereplan.analysis.filter.Filters;
import dk.koereplan.analysis.filter.PlanFilter;
import dk.koereplan.domain.roadmap.Roadmap;
import dk.koereplan.export.csv.CsvExporter;
import dk.koereplan.export.html.HtmlExporter;
import dk.koereplan.export.ical.IcalExporter;
import dk.koereplan.export.json.JsonExporter;
import dk.koereplan.export.msproject.MsProjectExporter;
import dk.koereplan.export.pdf.PdfExporter;
import dk.koereplan.export.png.PngExporter;
import dk.koereplan.export.pptx.PptxExporter;
import dk.koereplan.export.svg.SvgExporter;
import dk.koereplan.export.svg.SvgPainter;
import dk.koereplan.export.xlsx.XlsxExporter;
import dk.koereplan.i18n.Language;
import dk.koereplan.scene.Palette;
import dk.koereplan.scene.Plans;
import dk.koereplan.scene.text.BundledFont;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ExportersTest {
    private static final BundledFont FONT = new BundledFont();
    private static final Roadmap DEMO = Plans.named("demo");

    private static byte[] write(Exporter exporter, ExportRequest request) throws IOException {
        var out = new ByteArrayOutputStream();
        exporter.write(new Material(request), out);
        return out.toByteArray();
    }

    private static List<Exporter> holding(View view) {
        return Stream.of(
                        new PngExporter(FONT),
                        new SvgExporter(FONT),
                        new PdfExporter(FONT),
                        new XlsxExporter(),
                        new PptxExporter(FONT),
                        new HtmlExporter(
                                FONT,
                                (scene, language, prefix) ->
                                        new SvgPainter(Palette.LIGHT, language, prefix).svg(scene)),
                        new CsvExporter(),
                        new IcalExporter(),
                        new MsProjectExporter(),
                        new JsonExporter())
                .filter(exporter -> exporter.holds(view))
                .toList();
    }

    @ParameterizedTest
    @EnumSource(View.class)
    void theSameRequestGivesTheSameBytes(View view) throws IOException {
        for (Exporter exporter : holding(view)) {
            ExportRequest request = Requests.of(DEMO, view, PlanFilter.EMPTY, Language.DANISH);
            assertThat(write(exporter, request)).as(exporter.ending()).isEqualTo(write(exporter, request));
        }
    }

    @ParameterizedTest
    @EnumSource(View.class)
    void everyPageSaysWhatItIsAsOfWhenAndThatItIsInvented(View view) throws IOException {
        PlanFilter filter = Filters.with(PlanFilter.EMPTY, FilterAspect.PHASE, Set.of(Phase.IN_PROGRESS));
        byte[] pdf = write(new PdfExporter(FONT), Requests.of(DEMO, view, filter, Language.DANISH));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            int pages = document.getNumberOfPages();
            for (int page = 1; page <= pages; page++) {
                var stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                assertThat(stripper.getText(document))
                        .contains("Status pr. 21-11-2026", "DEMO", "Filter: i gang", "Side " + page + " af " + pages)
                        .contains("Udskrevet 21-11-2026", "Fingeraftryk 0123456789abcdef");
            }
        }
    }

    @Test
    void theOverviewIsOnePage() throws IOException {
        for (String plan : List.of("demo", "sources", "empty")) {
            ExportRequest request = Requests.of(Plans.named(plan), View.DASHBOARD, PlanFilter.EMPTY, Language.ENGLISH);
            try (PDDocument document = Loader.loadPDF(write(new PdfExporter(FONT), request))) {
                assertThat(document.getNumberOfPages()).as(plan).isEqualTo(1);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(View.class)
    void aPlanThatIsNotPublishedIsADraft(View view) throws IOException {
        assumeThat(new SvgExporter(FONT).holds(view)).isTrue();
        Roadmap sources = Plans.sources();
        var svg = new String(
                write(new SvgExporter(FONT), Requests.of(sources, view, PlanFilter.EMPTY, Language.DANISH)),
                StandardCharsets.UTF_8);
        assertThat(svg).contains("Udkast", "Status pr. 01-02-2012", "Fingeraftryk 0123456789abcdef");
    }

    @ParameterizedTest
    @EnumSource(View.class)
    void anEmptyPlanIsAFileToo(View view) throws IOException {
        for (Exporter exporter : holding(view)) {
            ExportRequest request = Requests.of(Roadmap.EMPTY, view, PlanFilter.EMPTY, Language.ENGLISH);
            assertThat(write(exporter, request)).as(exporter.ending()).isNotEmpty();
        }
    }
}
