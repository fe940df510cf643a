package dk.koereplan.export.xlsx;

import static dk.koereplan.table.flat.FlatColumn.Part.MOST;
import static dk.koereplan.table.flat.FlatColumn.Part.VALUE;

import dk.koereplan.domain.funding.Certainty;
import dk.koereplan.domain.funding.FundingSource;
import dk.koereplan.domain.money.Money;
import dk.koereplan.export.Material;
import dk.koereplan.export.PlanList;
import dk.koereplan.i18n.MoneyWords;
import dk.koereplan.i18n.Texts;
import dk.koereplan.i18n.Words;
import dk.koereplan.table.flat.FlatColumn.Part;
import dk.koereplan.table.flat.FlatTable;
import java.util.Comparator;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/// Sums of the lines of money by basis and certainty, as formulas over their sheet. A basis that is not stated has
/// none:
/// its amounts are like no others. No sum goes over two bases.
final class SumSheet {
    private static final List<Certainty> SHOWN =
            List.of(Certainty.SECURED, Certainty.PLEDGED, Certainty.EXPECTED, Certainty.OPEN);
    /// Where nothing is added there is no sum: an empty cell, not zero.
    private static final String SUM = "#,##0.00;-#,##0.00;";

    private static final double WIDE = 34;
    private static final double AMOUNT = 18;

    private SumSheet() {}

    static void write(Workbook book, Material material, FlatTable funding) {
        Texts texts = material.texts();
        List<Money.Basis> bases = material.scope().funding().stream()
                .map(FundingSource::money)
                .map(Money::basis)
                .filter(Money.Basis::isAddable)
                .distinct()
                .sorted(Comparator.comparing(basis -> MoneyWords.basis(basis, texts)))
                .toList();
        Worksheet sheet = book.newWorksheet(texts.get("sheet.sums"));
        sheet.width(0, WIDE);
        sheet.value(0, 0, texts.get("funding.basis"));
        var over = new Over(PlanList.FUNDING.title(texts), funding);
        int most = over.hasRange() ? SHOWN.size() : 0;
        int unknown = SHOWN.size() + most + 1;
        for (int c = 0; c < SHOWN.size(); c++) {
            sheet.value(0, c + 1, Words.of(SHOWN.get(c), texts));
            sheet.width(c + 1, AMOUNT);
        }
        for (int c = 0; c < most; c++) {
            sheet.value(0, c + most + 1, texts.get("sheet.sums.most", Words.inline(SHOWN.get(c), texts)));
            sheet.width(c + most + 1, AMOUNT);
        }
        sheet.value(0, unknown, texts.get("sheet.sums.unknown"));
        sheet.width(unknown, AMOUNT);
        sheet.range(0, 0, 0, unknown).style().bold().set();
        for (int r = 0; r < bases.size(); r++) {
            sheet.value(r + 1, 0, MoneyWords.basis(bases.get(r), texts));
            for (int c = 0; c < SHOWN.size(); c++) {
                sum(sheet, r + 1, c + 1, over.sum(VALUE, "$A" + (r + 2), letter(c + 1) + "$1"));
            }
            for (int c = 0; c < most; c++) {
                sum(sheet, r + 1, c + most + 1, over.sum(MOST, "$A" + (r + 2), letter(c + 1) + "$1"));
            }
            sheet.formula(r + 1, unknown, over.unknown("$A" + (r + 2)));
        }
        sheet.value(bases.size() + 2, 0, texts.get("sheet.about.sums"));
        long about = material.scope().funding().stream()
                .map(FundingSource::amount)
                .filter(amount -> amount != null && amount.about() != null)
                .count();
        if (about > 0) {
            sheet.value(bases.size() + 3, 0, texts.get("sheet.about.about", about));
        }
        ListSheet.onPaper(sheet);
        sheet.freezePane(1, 1);
    }

    private static void sum(Worksheet sheet, int row, int column, String formula) {
        sheet.formula(row, column, formula);
        sheet.style(row, column).format(SUM).set();
    }

    /// The columns of the sheet that is summed.
    private record Over(String sheet, FlatTable table) {
        boolean hasRange() {
            return table.number("field.amount", MOST) >= 0;
        }

        String sum(Part end, String basis, String certainty) {
            return "SUMIFS(" + column("field.amount", end) + "," + column("funding.basis", VALUE) + "," + basis + ","
                    + column("funding.certainty", VALUE) + "," + certainty + ")";
        }

        String unknown(String basis) {
            return "COUNTIFS(" + column("funding.basis", VALUE) + "," + basis + "," + column("field.amount", VALUE)
                    + ",\"\")";
        }

        private String column(String key, Part part) {
            String letter = letter(table.number(key, part));
            int last = Math.max(2, table.rows().size() + 1);
            return "'" + sheet.replace("'", "''") + "'!$" + letter + "$2:$" + letter + "$" + last;
        }
    }

    /// A, B … Z, AA: what a spreadsheet calls a column.
    static String letter(int column) {
        String last = String.valueOf((char) ('A' + column % 26));
        return column < 26 ? last : letter(column / 26 - 1) + last;
    }
}
