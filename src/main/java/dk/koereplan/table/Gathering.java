package dk.koereplan.table;

import dk.koereplan.i18n.Language;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// Gathers rows under headings: the headings in the order of what they hold, the rows in the order in which they came.
public final class Gathering {
    private Gathering() {}

    public static <R> List<RowGroup<R>> by(List<R> rows, Function<R, Cell> heading, Language language) {
        Map<Cell, List<R>> gathered = new LinkedHashMap<>();
        rows.forEach(row -> gathered.computeIfAbsent(heading.apply(row), h -> new ArrayList<>())
                .add(row));
        return gathered.entrySet().stream()
                .sorted(Map.Entry.comparingByKey(CellOrder.of(language, false)))
                .map(e -> new RowGroup<>(e.getKey(), e.getValue()))
                .toList();
    }
}
