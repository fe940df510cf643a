package dk.koereplan.export.xlsx;

import static dk.koereplan.table.flat.FlatColumn.Part.VALUE;

import dk.koereplan.analysis.money.FundingBasis;
import dk.koereplan.domain.funding.FundingSource;
import dk.koereplan.domain.roadmap.EntityKind;
import dk.koereplan.export.Material;
import dk.koereplan.i18n.Texts;
import dk.koereplan.i18n.Words;
import dk.koereplan.table.flat.FlatCell;
import dk.koereplan.table.flat.FlatColumn;
import dk.koereplan.table.flat.FlatTable;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// What a document is called where a formula looks for it: by its title, or by its id where a spreadsheet would find
/// other documents by the title too.
final class DocumentLabels {
    /// The key of the column that they stand in.
    static final String COLUMN = "funding.document";

    private static final int LONGEST = 200;
    private static final Pattern READ_AS_A_PATTERN = Pattern.compile("(?s)[<>=].*|.*[*?~].*");

    private final Texts texts;
    private final Map<String, FundingSource> lines;
    private final Map<String, String> labels = new HashMap<>();

    DocumentLabels(Material material) {
        texts = material.texts();
        lines = material.scope().funding().stream()
                .collect(Collectors.toMap(l -> l.id().value(), Function.identity(), (a, b) -> a));
        Set<String> taken = new HashSet<>();
        for (String document : new TreeSet<>(
                lines.values().stream().map(FundingBasis::documentOf).toList())) {
            String label = document.isEmpty()
                    ? texts.get("sheet.sums.none")
                    : material.scope().index().title(document);
            boolean plain = label.length() <= LONGEST
                    && !READ_AS_A_PATTERN.matcher(label).matches();
            // a spreadsheet does not tell capitals from small letters
            labels.put(
                    document,
                    plain && taken.add(label.toLowerCase(texts.language().locale())) ? label : document);
        }
    }

    String of(FundingSource line) {
        return labels.getOrDefault(FundingBasis.documentOf(line), "");
    }

    String title() {
        return Words.kind(EntityKind.SOURCE_DOCUMENT, texts);
    }

    /// The lines of money with their documents in a column of their own.
    FlatTable beside(FlatTable funding) {
        int id = funding.number(FlatTable.ID, VALUE);
        return funding.with(new FlatColumn(COLUMN, VALUE, title()), row -> label(row, id));
    }

    private FlatCell label(List<FlatCell> row, int id) {
        FundingSource line = row.get(id) instanceof FlatCell.Word word ? lines.get(word.text()) : null;
        return line == null ? FlatCell.NOTHING : FlatCell.word(of(line));
    }
}
