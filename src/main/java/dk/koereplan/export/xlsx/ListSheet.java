package dk.koereplan.export.xlsx;

import dk.koereplan.table.flat.FlatCell;
import dk.koereplan.table.flat.FlatTable;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/// One list: heads that stay and filter, and a row for each record.
final class ListSheet {
    static final String KRONER = "#,##0.00";
    private static final String DAY = "dd-mm-yyyy";
    private static final String HEAD = "E8EDF3";
    private static final int LONGEST_CELL = 32_767;
    private static final int NARROW = 10;
    private static final int WIDE = 48;

    private ListSheet() {}

    static void write(Workbook book, String name, FlatTable table) {
        Worksheet sheet = book.newWorksheet(name);
        int columns = table.columns().size();
        int[] widths = new int[columns];
        for (int c = 0; c < columns; c++) {
            String title = table.columns().get(c).title();
            sheet.value(0, c, title);
            widths[c] = title.length();
        }
        sheet.range(0, 0, 0, columns - 1).style().bold().fillColor(HEAD).set();
        int r = 1;
        for (List<FlatCell> row : table.rows()) {
            for (int c = 0; c < columns; c++) {
                widths[c] = Math.max(widths[c], put(sheet, r, c, row.get(c)));
            }
            r++;
        }
        for (int c = 0; c < columns; c++) {
            sheet.width(c, Math.clamp(widths[c] + 3L, NARROW, WIDE));
        }
        onPaper(sheet);
        sheet.freezePane(1, 1);
        sheet.setAutoFilter(0, 0, table.rows().size(), columns - 1);
    }

    /// As wide as a page that lies, with the heads on every one.
    static void onPaper(Worksheet sheet) {
        sheet.pageOrientation("landscape");
        sheet.setFitToPage(true);
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
        sheet.repeatRows(0);
    }

    /// @return how many letters it takes to show
    private static int put(Worksheet sheet, int row, int column, FlatCell cell) {
        switch (cell) {
            case FlatCell.Nothing nothing -> {
                return 0;
            }
            case FlatCell.Word word -> {
                String text = text(word.text());
                sheet.value(row, column, text);
                return text.length();
            }
            case FlatCell.Number number -> sheet.value(row, column, number.value());
            case FlatCell.Kroner kroner -> {
                sheet.value(row, column, kroner.value());
                sheet.style(row, column).format(KRONER).set();
            }
            case FlatCell.Day day -> {
                sheet.value(row, column, day.value());
                sheet.style(row, column).format(DAY).set();
            }
        }
        return NARROW;
    }

    /// A cell has room for so much.
    static String text(String whole) {
        if (whole.length() <= LONGEST_CELL) {
            return whole;
        }
        int end = LONGEST_CELL - 1;
        return whole.substring(0, Character.isHighSurrogate(whole.charAt(end - 1)) ? end - 1 : end) + "…";
    }
}
