package dk.koereplan.export.xlsx;

import dk.koereplan.export.Material;
import dk.koereplan.export.PlanList;
import dk.koereplan.export.archive.SameBytes;
import dk.koereplan.table.flat.FlatTable;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;

/// Writes the sheets of one workbook.
final class WorkbookWriter {
    private WorkbookWriter() {}

    static List<String> write(Material material, OutputStream out) throws IOException {
        var made = new ByteArrayOutputStream();
        Map<PlanList, FlatTable> tables = new LinkedHashMap<>();
        for (PlanList list : material.request().view().listsAtLeast()) {
            tables.put(list, FlatTable.of(material.table(list), material.texts()));
        }
        var documents = new DocumentLabels(material);
        tables.computeIfPresent(PlanList.FUNDING, (list, table) -> documents.beside(table));
        try (var book = new Workbook(made, "Køreplan", null)) {
            book.properties().setTitle(material.head().spoken());
            AboutSheet.write(book, material, tables);
            tables.forEach((list, table) -> ListSheet.write(book, list.title(material.texts()), table));
            FlatTable funding = tables.get(PlanList.FUNDING);
            if (funding != null) {
                SumSheet.write(book, material, documents, funding);
            }
        }
        SameBytes.copy(made.toByteArray(), material.request().asOf().instant(), out);
        return List.of();
    }
}
