package dk.koereplan.ui.funding;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import dk.koereplan.analysis.filter.PlanFilter;
import dk.koereplan.domain.money.Amount;
import dk.koereplan.domain.money.Unit;
import dk.koereplan.domain.roadmap.Roadmap;
import dk.koereplan.export.ExportRequest;
import dk.koereplan.export.Exporter;
import dk.koereplan.export.Material;
import dk.koereplan.export.Requests;
import dk.koereplan.export.TimelineCut;
import dk.koereplan.export.View;
import dk.koereplan.export.csv.CsvExporter;
import dk.koereplan.export.html.HtmlExporter;
import dk.koereplan.export.pdf.PdfExporter;
import dk.koereplan.export.svg.SvgExporter;
import dk.koereplan.export.svg.SvgPainter;
import dk.koereplan.export.xlsx.XlsxExporter;
import dk.koereplan.i18n.Language;
import dk.koereplan.i18n.MoneyWords;
import dk.koereplan.i18n.Texts;
import dk.koereplan.scene.Palette;
import dk.koereplan.scene.Plans;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/// What the files of a view tell of money: page by page, or row by row where they have rows.
record MoneyFiles(Roadmap roadmap, View view) {
    private static final Texts DANISH = Texts.in(Language.DANISH);

    Map<String, List<String>> said() throws IOException {
        String name = MoneySurfaces.name(view);
        Map<String, List<String>> said = new LinkedHashMap<>();
        said.put(
                name + (view.lists().isEmpty() ? " as PNG" : " as pages PNG"),
                MoneySentences.of(
                        new Material(request()).picture(MoneySurfaces.FONT).scene()));
        said.put(name + " as pages PDF", List.of(pdf()));
        said.put(name + " as pages SVG", found(text(new SvgExporter(MoneySurfaces.FONT)), ">([^<]+)<"));
        said.put((view.lists().isEmpty() ? "plain " + view : name) + " as HTML", html());
        if (view.listsAtLeast().equals(view.lists())) {
            said.put(name + " as CSV", csv());
            said.put(name + " as XLSX", sheets());
        }
        return said;
    }

    private byte[] bytes(Exporter exporter) throws IOException {
        var out = new ByteArrayOutputStream();
        exporter.write(new Material(request()), out);
        return out.toByteArray();
    }

    private String text(Exporter exporter) throws IOException {
        return new String(bytes(exporter), StandardCharsets.UTF_8);
    }

    private ExportRequest request() {
        return Requests.of(roadmap, Plans.asOf(roadmap), view, TimelineCut.WHOLE, PlanFilter.EMPTY, Language.DANISH);
    }

    private String pdf() throws IOException {
        try (PDDocument document = Loader.loadPDF(bytes(new PdfExporter(MoneySurfaces.FONT)))) {
            return new PDFTextStripper().getText(document);
        }
    }

    /// Its lists row by row; its pictures are those of the PNG.
    private List<String> html() throws IOException {
        String page = text(new HtmlExporter(
                MoneySurfaces.FONT,
                (scene, language, prefix) -> new SvgPainter(Palette.LIGHT, language, prefix).svg(scene)));
        return found(page, "(?s)<tr[^>]*>(.*?)</tr>").stream()
                .map(row -> row.replaceAll("<[^>]+>", "\t"))
                .toList();
    }

    private List<String> csv() throws IOException {
        List<String> said = new ArrayList<>();
        for (String list : text(new CsvExporter()).split("\r\n\r\n")) {
            // a file of several lists has each under its title
            String table = view.lists().size() > 1 ? list.substring(list.indexOf('\n') + 1) : list;
            try (var rows = CsvReader.builder().fieldSeparator(';').ofCsvRecord(table)) {
                said.addAll(grid(rows.stream().map(CsvRecord::getFields).toList()));
            }
        }
        return said;
    }

    private List<String> sheets() throws IOException {
        List<String> said = new ArrayList<>();
        for (List<List<String>> sheet : WorkbookCells.of(bytes(new XlsxExporter()))) {
            said.addAll(grid(sheet));
        }
        return said;
    }

    /// Rows under heads; the figures under "(kr.)" are kroner.
    private static List<String> grid(List<List<String>> rows) {
        List<String> said = new ArrayList<>();
        List<String> heads = List.of();
        for (List<String> row : rows) {
            if (row.stream().anyMatch(cell -> cell.endsWith("(kr.)"))) {
                heads = row;
                continue;
            }
            StringBuilder line = new StringBuilder();
            for (int c = 0; c < row.size(); c++) {
                boolean money = c < heads.size() && heads.get(c).endsWith("(kr.)");
                line.append(money ? kroner(row.get(c)) : row.get(c)).append('\t');
            }
            said.add(line.toString());
        }
        return said;
    }

    private static String kroner(String cell) {
        return cell.isBlank()
                ? ""
                : MoneyWords.entered(Unit.KRONER, Amount.of(new BigDecimal(cell.replace(",", "."))), DANISH);
    }

    private static List<String> found(String text, String pattern) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toList());
    }
}
