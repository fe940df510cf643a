package dk.koereplan.export;

import static org.assertj.core.api.Assertions.assertThat;

import dk.koereplan.analysis.filter.PlanFilter;
import dk.koereplan.domain.roadmap.Roadmap;
import dk.koereplan.export.pdf.PdfExporter;
import dk.koereplan.export.svg.SvgExporter;
import dk.koereplan.i18n.Language;
import dk.koereplan.scene.Plans;
import dk.koereplan.scene.Shapes;
import dk.koereplan.scene.Text;
import dk.koereplan.scene.text.BundledFont;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CutDaysTest {
    private static final BundledFont FONT = new BundledFont();
    private static final Roadmap DEMO = Plans.named("demo");
    private static final LocalDate NEW_YEARS_EVE = LocalDate.of(2026, 12, 31);

    private static ExportRequest request(@Nullable LocalDate from, @Nullable LocalDate until) {
        return Requests.of(
                DEMO,
                Plans.asOf(DEMO),
                View.TIMELINE,
                TimelineCut.WHOLE.days(from, until),
                PlanFilter.EMPTY,
                Language.DANISH);
    }

    private static List<String> texts(@Nullable LocalDate from, @Nullable LocalDate until) {
        return Shapes.texts(new Material(request(from, until)).picture(FONT).scene()).stream()
                .map(Text::text)
                .toList();
    }

    @Test
    void oneDayIsThatDayAlone() {
        assertThat(texts(NEW_YEARS_EVE, NEW_YEARS_EVE))
                .contains("torsdag 31. december 2026")
                .noneMatch(text -> text.contains("30. dec") || text.contains("1. januar"));
    }

    @Test
    void theFirstAndTheLastDayAreAtTheEdges() {
        assertThat(texts(NEW_YEARS_EVE.minusDays(2), NEW_YEARS_EVE.plusDays(1)))
                .filteredOn(text -> text.matches(".*\\b(28|29|30|31|1|2)\\. ?(dec|jan).*"))
                .anyMatch(text -> text.contains("29. dec"))
                .noneMatch(text -> text.startsWith("mandag 28.") || text.startsWith("lørdag 2."));
    }

    @Test
    void whatLiesBeyondTheDaysHasNoLane() {
        LocalDate late = LocalDate.of(2029, 6, 1);
        assertThat(texts(late, late.plusMonths(1))).noneMatch("Kliniske fællesmål for diabetes"::equals);
        assertThat(new Material(request(late, late.plusMonths(1)))
                        .picture(FONT)
                        .scene()
                        .height())
                .isLessThan(
                        new Material(request(null, null)).picture(FONT).scene().height() / 2);
    }

    @Test
    void daysWithNothingInThemSaySoOnThePictureAndInTheNotes() throws IOException {
        ExportRequest none = request(LocalDate.of(2090, 1, 1), LocalDate.of(2100, 12, 31));
        String sentence = "Ingen initiativer eller milepæle ligger fra 01-01-2090 til 31-12-2100.";
        var pdf = new ByteArrayOutputStream();
        assertThat(new PdfExporter(FONT).write(new Material(none), pdf)).containsExactly(sentence);
        assertThat(new SvgExporter(FONT).write(new Material(none), new ByteArrayOutputStream()))
                .containsExactly(sentence);
        try (PDDocument document = Loader.loadPDF(pdf.toByteArray())) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
            assertThat(new PDFTextStripper().getText(document)).contains(sentence);
        }
    }

    @Test
    void oneEndAloneBeyondThePlanShowsAYear() {
        assertThat(texts(LocalDate.of(2090, 1, 1), null)).anyMatch(text -> text.contains("2090"));
        assertThat(texts(null, LocalDate.of(2001, 6, 30))).anyMatch(text -> text.contains("2001"));
    }
}
