package dk.koereplan.export.xlsx;

import static dk.koereplan.table.flat.FlatColumn.Part.VALUE;
import static org.assertj.core.api.Assertions.assertThat;

import dk.koereplan.analysis.money.FundingSummary;
import dk.koereplan.domain.roadmap.Roadmap;
import dk.koereplan.export.Material;
import dk.koereplan.export.PlanList;
import dk.koereplan.export.Requests;
import dk.koereplan.export.View;
import dk.koereplan.export.archive.ZipParts;
import dk.koereplan.i18n.Language;
import dk.koereplan.i18n.MoneyWords;
import dk.koereplan.i18n.Texts;
import dk.koereplan.scene.Plans;
import dk.koereplan.table.flat.FlatCell;
import dk.koereplan.table.flat.FlatTable;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class XlsxExporterTest {
    private static final Texts DANISH = Texts.in(Language.DANISH);
    private static final Roadmap DEMO = Plans.named("demo");
    private static final Pattern FORMULA = Pattern.compile("<f>([^<]*)</f>");

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

    /// What the formulas add is what the program says, for every basis on which it adds at all.
    @Test
    void theSumsAreTheProgramsOwn() {
        var material = new Material(Requests.of(DEMO, View.TABLES));
        FlatTable table = FlatTable.of(material.table(PlanList.FUNDING), DANISH);
        int basis = table.number("funding.basis", VALUE);
        int amount = table.number("field.amount", VALUE);
        int certainty = table.number("funding.certainty", VALUE);
        FundingSummary.of(material.scope().funding()).bases().stream()
                .filter(b -> b.basis().isAddable())
                .forEach(b -> {
                    String words = MoneyWords.basis(b.basis(), DANISH);
                    BigDecimal added = table.rows().stream()
                            .filter(row -> row.get(basis).equals(FlatCell.word(words)))
                            .filter(row -> !row.get(certainty).equals(FlatCell.word("Bortfaldet")))
                            .map(row -> row.get(amount))
                            .map(cell -> cell instanceof FlatCell.Kroner k ? k.value() : BigDecimal.ZERO)
                            .reduce(BigDecimal.ZERO, BigDecimal::add);
                    assertThat(added)
                            .as(words)
                            .isEqualByComparingTo(b.standing().kroner());
                });
    }

    /// The formulas as they stand in the file, worked out by another library.
    @Test
    void anotherProgramComesToTheSameSums() throws IOException {
        var material = new Material(Requests.of(DEMO, View.TABLES));
        FlatTable table = FlatTable.of(material.table(PlanList.FUNDING), DANISH);
        int worked = 0;
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(bytes(DEMO)))) {
            var formulas = book.getCreationHelper().createFormulaEvaluator();
            Sheet sums = book.getSheet("Summer");
            for (Row row : sums) {
                for (Cell cell : row) {
                    String head = sums.getRow(0).getCell(cell.getColumnIndex()).getStringCellValue();
                    if (cell.getCellType() == CellType.FORMULA && !head.equals("Antal ukendte beløb")) {
                        String basis = row.getCell(0).getStringCellValue();
                        assertThat(BigDecimal.valueOf(formulas.evaluate(cell).getNumberValue()))
                                .as(basis + ", " + head)
                                .isEqualByComparingTo(kroner(table, basis, head));
                        worked++;
                    }
                }
            }
        }
        assertThat(worked).isGreaterThan(4);
    }

    private static BigDecimal kroner(FlatTable table, String basis, String certainty) {
        return table.rows().stream()
                .filter(row -> row.get(table.number("funding.basis", VALUE)).equals(FlatCell.word(basis)))
                .filter(row -> row.get(table.number("funding.certainty", VALUE)).equals(FlatCell.word(certainty)))
                .map(row -> row.get(table.number("field.amount", VALUE)))
                .map(cell -> cell instanceof FlatCell.Kroner k ? k.value() : BigDecimal.ZERO)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    @Test
    void theSameStateGivesTheSameBytes() throws Exception {
        byte[] first = bytes(DEMO);
        // a clock that is written into the file would be a second on
        Thread.sleep(1_100);
        assertThat(bytes(DEMO)).isEqualTo(first);
    }

    @Test
    void columnsAreCalledAsSpreadsheetsCallThem() {
        assertThat(List.of(0, 25, 26, 51, 52, 701, 702).stream()
                        .map(SumSheet::letter)
                        .collect(Collectors.joining(" ")))
                .isEqualTo("A Z AA AZ BA ZZ AAA");
    }

    @Test
    void anEmptyPlanIsAWorkbookToo() throws IOException {
        assertThat(parts(Roadmap.EMPTY).get("xl/workbook.xml")).contains("Initiativer");
    }
}
