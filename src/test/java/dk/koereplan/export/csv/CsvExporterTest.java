package dk.koereplan.export.csv;

import static org.assertj.core.api.Assertions.assertThat;

import dk.koereplan.analysis.filter.PlanFilter;
import dk.koereplan.domain.roadmap.Roadmap;
import dk.koereplan.export.Across;
import dk.koereplan.export.ExportRequest;
import dk.koereplan.export.Layout;
import dk.koereplan.export.Material;
import dk.koereplan.export.PageForm;
import dk.koereplan.export.Requests;
import dk.koereplan.export.TimelineCut;
import dk.koereplan.export.View;
import dk.koereplan.i18n.Language;
import dk.koereplan.scene.Plans;
import dk.koereplan.table.flat.FlatCell;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvExporterTest {
    private static final Roadmap DEMO = Plans.named("demo");

    private static String written(View view, boolean raw) throws IOException {
        var layout = new Layout(PageForm.A4, Across.AUTO, false, raw, null, Requests.STAMP);
        var request = new ExportRequest(
                DEMO, Plans.asOf(DEMO), view, TimelineCut.WHOLE, PlanFilter.EMPTY, Language.DANISH, layout);
        var out = new ByteArrayOutputStream();
        new CsvExporter().write(new Material(request), out);
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void aSpreadsheetGetsAMarkSemicolonsAndLinesThatItKnows() throws IOException {
        String file = written(View.INITIATIVES, false);
        assertThat(file).startsWith("\uFEFFId;Nummer;Titel;").contains("\r\n").contains(";03-02-2025;");
        assertThat(file.replace("\r\n", "")).doesNotContain("\n").doesNotContain("\r");
        assertThat(file.lines()).hasSize(Plans.scope(DEMO).initiatives().size() + 1);
    }

    @Test
    void aProgramGetsCommasAndIsoDays() throws IOException {
        assertThat(written(View.INITIATIVES, true))
                .startsWith("Id,Nummer,Titel,")
                .contains(",2025-02-03,");
    }

    @Test
    void severalListsStandUnderTheirTitles() throws IOException {
        assertThat(written(View.FUNDING, false))
                .startsWith("\uFEFFBehov og dækning\r\n")
                .contains("\r\n\r\nFinansiering\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+45 12", "-x", "@SUM(A1)", "\t=1"})
    void noTextBecomesAFormula(String text) {
        assertThat(Dialect.SPREADSHEET.of(FlatCell.word(text))).isEqualTo("'" + text);
        assertThat(Dialect.RAW.of(FlatCell.word(text))).isEqualTo(text);
    }

    @Test
    void unknownIsEmptyAndNeverZero() {
        assertThat(Dialect.SPREADSHEET.of(FlatCell.NOTHING)).isEmpty();
        assertThat(Dialect.SPREADSHEET.of(new FlatCell.Kroner(new BigDecimal("1500000.50"))))
                .isEqualTo("1500000,50");
        assertThat(Dialect.RAW.of(new FlatCell.Kroner(new BigDecimal("1500000.50"))))
                .isEqualTo("1500000.50");
        assertThat(Dialect.SPREADSHEET.of(new FlatCell.Day(LocalDate.of(2026, 12, 31))))
                .isEqualTo("31-12-2026");
    }
}
