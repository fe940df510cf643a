package dk.koereplan.export.xlsx;

import static dk.koereplan.table.flat.FlatColumn.Part.MOST;
import static dk.koereplan.table.flat.FlatColumn.Part.VALUE;

import dk.koereplan.analysis.money.FundingBasis;
import dk.koereplan.analysis.money.FundingSummary;
import dk.koereplan.domain.funding.Certainty;
import dk.koereplan.domain.funding.FundingFamily;
import dk.koereplan.domain.funding.FundingKind;
import dk.koereplan.domain.funding.FundingSource;
import dk.koereplan.export.Material;
import dk.koereplan.export.PlanList;
import dk.koereplan.i18n.ColumnLetters;
import dk.koereplan.i18n.MoneyWords;
import dk.koereplan.i18n.Texts;
import dk.koereplan.i18n.Words;
import dk.koereplan.table.flat.FlatColumn.Part;
import dk.koereplan.table.flat.FlatTable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/// Sums of the lines of money by basis, document and certainty, as formulas over their sheet: a row for each
/// [FundingBasis] that may be added. What two documents say is never added, and no sum goes over two bases.
final class SumSheet {
    private static final List<Certainty> SHOWN =
            Stream.of(Certainty.values()).filter(Certainty::isCountedOn).toList();
    /// Where nothing is added there is no sum: an empty cell, not zero.
    private static final String SUM = "#,##0.00;-#,##0.00;";

    private static final double WIDE = 34;
    private static final double AMOUNT = 18;
    /// The columns before the sums: the basis and the document.
    private static final int HEADS = 2;

    private final Worksheet sheet;
    private final Material material;
    private final Texts texts;
    private final DocumentLabels documents;
    private final Over over;
    private final int most;
    private final int unknown;

    private SumSheet(Worksheet sheet, Material material, DocumentLabels documents, FlatTable funding) {
        this.sheet = sheet;
        this.material = material;
        this.documents = documents;
        texts = material.texts();
        over = new Over(PlanList.FUNDING.title(texts), funding, texts);
        most = over.hasRange() ? SHOWN.size() : 0;
        unknown = HEADS + SHOWN.size() + most;
    }

    /// @param funding with the column of the documents
    static void write(Workbook book, Material material, DocumentLabels documents, FlatTable funding) {
        Worksheet sheet = book.newWorksheet(material.texts().get("sheet.sums"));
        new SumSheet(sheet, material, documents, funding).write();
    }

    private void write() {
        heads();
        List<FundingBasis> bases = FundingSummary.of(material.scope().funding()).bases().stream()
                .filter(FundingBasis::isAddable)
                .sorted(Comparator.comparing(this::basis).thenComparing(this::document))
                .toList();
        for (int r = 0; r < bases.size(); r++) {
            row(r + 1, bases.get(r));
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
        sheet.freezePane(HEADS, 1);
    }

    private String basis(FundingBasis basis) {
        return MoneyWords.basis(basis.basis(), texts);
    }

    private String document(FundingBasis basis) {
        return documents.of(basis.lines().getFirst());
    }

    private void heads() {
        head(0, texts.get("funding.basis"), WIDE);
        head(1, documents.title(), WIDE);
        for (int c = 0; c < SHOWN.size(); c++) {
            head(HEADS + c, Words.of(SHOWN.get(c), texts), AMOUNT);
            if (most > 0) {
                String word = Words.inline(SHOWN.get(c), texts);
                head(HEADS + c + most, texts.get("sheet.sums.most", word), AMOUNT);
            }
        }
        head(unknown, texts.get("sheet.sums.unknown"), AMOUNT);
        sheet.range(0, 0, 0, unknown).style().bold().set();
    }

    private void head(int column, String words, double width) {
        sheet.value(0, column, words);
        sheet.width(column, width);
    }

    private void row(int row, FundingBasis basis) {
        sheet.value(row, 0, basis(basis));
        sheet.value(row, 1, document(basis));
        String which = over.on("$A" + (row + 1), "$B" + (row + 1));
        List<String> certainties = new ArrayList<>();
        for (int c = 0; c < SHOWN.size(); c++) {
            String certainty = ColumnLetters.of(HEADS + c) + "$1";
            certainties.add(certainty);
            sum(row, HEADS + c, over.sum(VALUE, which, certainty));
            if (most > 0) {
                sum(row, HEADS + c + most, over.sum(MOST, which, certainty));
            }
        }
        sheet.formula(row, unknown, over.unknown(which, certainties));
    }

    private void sum(int row, int column, String formula) {
        sheet.formula(row, column, formula);
        sheet.style(row, column).format(SUM).set();
    }

    /// The columns of the sheet that is summed.
    private record Over(String sheet, FlatTable table, Texts texts) {
        boolean hasRange() {
            return table.number("field.amount", MOST) >= 0;
        }

        String on(String basis, String document) {
            return is("funding.basis", basis) + "," + is(DocumentLabels.COLUMN, document);
        }

        String sum(Part end, String which, String certainty) {
            return "SUMIFS(" + column("field.amount", end) + "," + which + "," + is("funding.certainty", certainty)
                    + ")";
        }

        /// As [FundingSummary#unknown()]: what has lapsed lacks no amount, nor does what needs no money. No sign is
        /// used that would have to be escaped: the library writes a formula as it is.
        String unknown(String which, List<String> certainties) {
            List<String> formulas = new ArrayList<>();
            for (String certainty : certainties) {
                String lacking = which + "," + is("field.amount", "\"\"") + "," + is("funding.certainty", certainty);
                formulas.add("+COUNTIFS(" + lacking + ")");
                Stream.of(FundingKind.values())
                        .filter(k -> k.family() == FundingFamily.NONE)
                        .map(k -> is("field.kind", "\"" + Words.of(k, texts) + "\""))
                        .forEach(none -> formulas.add("-COUNTIFS(" + lacking + "," + none + ")"));
            }
            return String.join("", formulas).substring(1);
        }

        private String is(String key, String criterion) {
            return column(key, VALUE) + "," + criterion;
        }

        private String column(String key, Part part) {
            String letter = ColumnLetters.of(table.number(key, part));
            int last = Math.max(2, table.rows().size() + 1);
            return "'" + sheet.replace("'", "''") + "'!$" + letter + "$2:$" + letter + "$" + last;
        }
    }
}
