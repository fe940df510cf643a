package dk.koereplan.export.xlsx;

import dk.koereplan.export.Material;
import dk.koereplan.export.PlanList;
import dk.koereplan.i18n.Texts;
import dk.koereplan.scene.part.PageHead;
import dk.koereplan.table.flat.FlatTable;
import java.util.Map;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/// What the workbook is, and what is in it.
final class AboutSheet {
    private static final double WIDE = 60;

    private AboutSheet() {}

    static void write(Workbook book, Material material, Map<PlanList, FlatTable> tables) {
        Texts texts = material.texts();
        PageHead head = material.head();
        Worksheet sheet = book.newWorksheet(texts.get("sheet.about"));
        sheet.width(0, WIDE);
        sheet.value(0, 0, head.title());
        sheet.style(0, 0).bold().fontSize(14).set();
        int row = 1;
        for (String line : Stream.of(head.asOf(), head.badge(), head.recorded(), head.filter(), material.stamp())
                .map(line -> line == null ? "" : line)
                .filter(line -> !line.isEmpty())
                .toList()) {
            sheet.value(row++, 0, line);
        }
        row++;
        for (Map.Entry<PlanList, FlatTable> list : tables.entrySet()) {
            sheet.value(row, 0, list.getKey().title(texts));
            sheet.value(row++, 1, list.getValue().rows().size());
        }
        sheet.value(row + 1, 0, texts.get("sheet.about.unknown"));
        sheet.value(row + 2, 0, texts.get("sheet.about.sums"));
    }
}
