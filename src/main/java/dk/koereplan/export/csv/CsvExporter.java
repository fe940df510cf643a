package dk.koereplan.export.csv;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import dk.koereplan.export.Exporter;
import dk.koereplan.export.Material;
import dk.koereplan.export.PlanList;
import dk.koereplan.table.flat.FlatColumn;
import dk.koereplan.table.flat.FlatTable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// Lists as CSV. Where a view has several, each stands under its title, after an empty line.
public final class CsvExporter implements Exporter {
    @Override
    public String ending() {
        return "csv";
    }

    @Override
    public Shape shape() {
        return Shape.TEXT;
    }

    @Override
    public List<String> write(Material material, OutputStream out) throws IOException {
        Dialect dialect = material.request().layout().raw() ? Dialect.RAW : Dialect.SPREADSHEET;
        List<PlanList> lists = material.request().view().listsAtLeast();
        Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        text.write(dialect.mark());
        CsvWriter lines = CsvWriter.builder()
                .fieldSeparator(dialect.separator())
                .lineDelimiter(LineDelimiter.CRLF)
                .build(text);
        for (PlanList list : lists) {
            if (lists.size() > 1) {
                if (list != lists.getFirst()) {
                    lines.writeRecord("");
                }
                lines.writeRecord(dialect.word(list.title(material.texts())));
            }
            write(FlatTable.of(material.table(list), material.texts()), dialect, lines);
        }
        lines.flush();
        return List.of();
    }

    private static void write(FlatTable table, Dialect dialect, CsvWriter lines) {
        lines.writeRecord(table.columns().stream()
                .map(FlatColumn::title)
                .map(dialect::word)
                .toList());
        table.rows()
                .forEach(row -> lines.writeRecord(row.stream().map(dialect::of).toList()));
    }
}
