package dk.koereplan.export.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import dk.koereplan.analysis.Figure;
import dk.koereplan.analysis.money.FundingBasis;
import dk.koereplan.analysis.money.FundingSummary;
import dk.koereplan.analysis.overview.Scope;
import dk.koereplan.domain.Provenance;
import dk.koereplan.domain.Samples;
import dk.koereplan.domain.funding.Certainty;
import dk.koereplan.domain.funding.FundingKind;
import dk.koereplan.domain.funding.FundingSource;
import dk.koereplan.domain.funding.FundingState;
import dk.koereplan.domain.money.PriceLevel;
import dk.koereplan.domain.money.Recurrence;
import dk.koereplan.domain.roadmap.Roadmap;
import dk.koereplan.domain.strategy.SourceDocument;
import dk.koereplan.export.Material;
import dk.koereplan.export.Requests;
import dk.koereplan.export.View;
import dk.koereplan.export.archive.ZipParts;
import dk.koereplan.i18n.Language;
import dk.koereplan.i18n.Texts;
import dk.koereplan.i18n.Words;
import dk.koereplan.scene.Plans;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class XlsxExporterTest {
    private static final Texts DANISH = Texts.in(Language.DANISH);
    private static final Roadmap DEMO = Plans.named("demo");
    private static final List<Certainty> COUNTED =
            List.of(Certainty.SECURED, Certainty.PLEDGED, Certainty.EXPECTED, Certainty.OPEN);
    private static final Pattern FORMULA = Pattern.compile("<f>([^<]*)</f>");

    private static final Pattern DATED = Pattern.compile("<dcterms:[^>]*>([^<]*)<");

    private static Map<String, String> parts(Roadmap roadmap) throws IOException {
        Map<String, String> texts = new TreeMap<>();
        ZipParts.of(bytes(roadmap))
                .all()
                .forEach((name, part) -> texts.put(name, new String(part, StandardCharsets.UTF_8)));
        return texts;
    }

    private static byte[] bytes(Roadmap roadmap) throws IOException {
        var out = new ByteArrayOutputStream();
        new XlsxExporter().write(new Material(Requests.of(roadmap, View.TABLES)), out);
        return out.toByteArray();
    }

    @Test
    void hasASheetForEachListWithHeadsThatStayAndFilter() throws IOException {
        Map<String, String> parts = parts(DEMO);
        assertThat(parts.get("xl/workbook.xml")).contains("Initiativer", "Finansiering", "Summer", "Om filen");
        String initiatives = parts.get("xl/worksheets/sheet2.xml");
        assertThat(initiatives).contains("state=\"frozen\"", "<autoFilter");
    }

    @Test
    void onlySumsAreFormulasAndNoneOfThemCrossesABasis() throws IOException {
        Map<String, String> parts = parts(DEMO);
        List<String> withFormulas = parts.entrySet().stream()
                .filter(part -> part.getValue().contains("<f>"))
                .map(Map.Entry::getKey)
                .toList();
        assertThat(withFormulas).hasSize(1);
        assertThat(FORMULA.matcher(parts.get(withFormulas.getFirst())).results().map(r -> r.group(1)))
                .isNotEmpty()
                .allMatch(formula -> formula.matches("(SUMIFS|COUNTIFS)\\(.*\\$A\\d+.*\\)"));
    }

    /// The formulas as they stand in the file, worked out by another library.
    @Test
    void theSumsAreTheProgramsOwn() throws IOException {
        assertThat(sums(DEMO)).isNotEmpty().containsExactlyInAnyOrderElementsOf(told(DEMO));
        assertThat(sums(OF_TWO_DOCUMENTS)).containsExactlyInAnyOrderElementsOf(told(OF_TWO_DOCUMENTS));
    }

    @Test
    void whatTwoDocumentsSayIsNeverAdded() throws IOException {
        assertThat(sums(OF_TWO_DOCUMENTS))
                .containsExactlyInAnyOrder(
                        "D-1: 0 5000000 0 0, 1 ukendte",
                        "Bilag: 7000000 0 0 0, 0 ukendte",
                        "intet dokument: 0 0 1000000 0, 0 ukendte");
    }

    /// One says the same as another, one has lapsed unheard, and one needs no money.
    private static final Roadmap OF_TWO_DOCUMENTS = Plans.of(List.of(
            Samples.record(SourceDocument.class, "D-1", "title", "Notat ~ hvad nu?"),
            Samples.record(SourceDocument.class, "D-2", "title", "Bilag"),
            line("F-1", "D-1", "5", FundingState.COMMITTED),
            line("F-2", "D-1", null, FundingState.SOUGHT),
            line("F-3", "D-1", null, FundingState.LAPSED),
            line("F-4", "D-2", "7", FundingState.GRANTED),
            line("F-5", null, "1", FundingState.EXPECTED),
            Samples.with(line("F-6", "D-1", null, FundingState.GRANTED), "kind", FundingKind.NO_SEPARATE_FUNDING)));

    private static FundingSource line(String id, String document, String millions, FundingState state) {
        FundingSource line = dk.koereplan.analysis.Plans.money(
                id, null, millions, new PriceLevel.OfYear(2026), Recurrence.ONE_OFF, state);
        return document == null ? line : Samples.with(line, "source", new Provenance.Document(document, "1"));
    }

    /// What the file's own formulas come to, a line for each row.
    private static List<String> sums(Roadmap roadmap) throws IOException {
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(bytes(roadmap)))) {
            var formulas = book.getCreationHelper().createFormulaEvaluator();
            List<String> sums = new ArrayList<>();
            Sheet sheet = book.getSheet("Summer");
            for (Row row : sheet) {
                if (row.getLastCellNum() > 2 && row.getRowNum() > 0) {
                    Map<String, String> values = new HashMap<>();
                    for (Cell cell : row) {
                        String head =
                                sheet.getRow(0).getCell(cell.getColumnIndex()).getStringCellValue();
                        values.put(
                                head,
                                cell.getCellType() == CellType.FORMULA
                                        ? plain(BigDecimal.valueOf(
                                                formulas.evaluate(cell).getNumberValue()))
                                        : cell.getStringCellValue());
                    }
                    sums.add(values.get("Kildedokument") + ": "
                            + COUNTED.stream()
                                    .map(c -> values.get(Words.of(c, DANISH)))
                                    .collect(Collectors.joining(" "))
                            + ", " + values.get("Antal ukendte beløb") + " ukendte");
                }
            }
            return sums;
        }
    }

    /// What the program says, in the same words.
    private static List<String> told(Roadmap roadmap) {
        var scope = new Material(Requests.of(roadmap, View.TABLES)).scope();
        return FundingSummary.of(scope.funding()).bases().stream()
                .filter(FundingBasis::isAddable)
                .map(b -> document(b, scope) + ": "
                        + COUNTED.stream().map(c -> plain(b.sum(c).kroner())).collect(Collectors.joining(" "))
                        + ", "
                        + new FundingSummary(List.of(b), Figure.NONE).unknown().count() + " ukendte")
                .toList();
    }

    private static String document(FundingBasis basis, Scope scope) {
        String title = basis.lines().getFirst().source() instanceof Provenance.Document d
                ? scope.index().title(d.document())
                : "intet dokument";
        return title.contains("~") ? "D-1" : title;
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }

    @Test
    void theSameStateGivesTheSameBytes() throws Exception {
        assertThat(bytes(DEMO)).isEqualTo(bytes(DEMO));
    }

    /// Two files of the same second would be alike also with the time of their making in them.
    @Test
    void theTimeOfItsMakingIsNotInTheFile() throws Exception {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes(DEMO)))) {
            for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                assertThat(part.getTimeLocal()).as(part.getName()).isEqualTo("1980-01-01T00:00:00");
            }
        }
        String dayOfThePlan =
                Plans.asOf(DEMO).instant().truncatedTo(ChronoUnit.SECONDS).toString();
        assertThat(DATED.matcher(String.join("", parts(DEMO).values()))
                        .results()
                        .map(r -> r.group(1)))
                .isNotEmpty()
                .containsOnly(dayOfThePlan);
    }

    @Test
    void anEmptyPlanIsAWorkbookToo() throws IOException {
        assertThat(parts(Roadmap.EMPTY).get("xl/workbook.xml")).contains("Initiativer");
    }
}
