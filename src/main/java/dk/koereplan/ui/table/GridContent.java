package dk.koereplan.ui.table;

import dk.koereplan.table.Arrangement;
import dk.koereplan.table.Table;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.collections.ObservableList;

/// What a [TableGrid] shows of a list, worked out before it is shown.
///
/// @param table the whole list
/// @param arranged the list as it is sorted and narrowed
/// @param places where each row stands among the lines, by what it is recognised by
record GridContent<R>(
        Table<R> table, Arrangement as, Table<R> arranged, List<GridLine<R>> lines, Map<Object, Integer> places) {
    /// More lines than this are not changed one by one.
    private static final int FEW = 20;

    static <R> GridContent<R> of(Table<R> table, Arrangement as) {
        Table<R> arranged = table.arranged(as);
        List<GridLine<R>> lines = GridLine.of(arranged, as.folded());
        Map<Object, Integer> places = new HashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i) instanceof GridLine.Row<R>(R row)) {
                places.putIfAbsent(table.id().apply(row), i);
            }
        }
        return new GridContent<>(table, as, arranged, lines, places);
    }

    /// Puts the lines in the place of others: those at the beginning and the end that stay are left alone.
    ///
    /// @return whether any line has become another
    boolean into(ObservableList<GridLine<R>> shown) {
        int most = Math.min(shown.size(), lines.size());
        int first = 0;
        while (first < most && shown.get(first).equals(lines.get(first))) {
            first++;
        }
        int last = 0;
        while (last < most - first && shown.get(shown.size() - 1 - last).equals(lines.get(lines.size() - 1 - last))) {
            last++;
        }
        int gone = shown.size() - last;
        List<GridLine<R>> fresh = lines.subList(first, lines.size() - last);
        if (gone == first && fresh.isEmpty()) {
            return false;
        }
        if (gone - first == fresh.size() && fresh.size() <= FEW) {
            for (int i = 0; i < fresh.size(); i++) {
                shown.set(first + i, fresh.get(i));
            }
        } else if (fresh.isEmpty()) {
            shown.remove(first, gone);
        } else if (gone == first) {
            shown.addAll(first, fresh);
        } else {
            shown.setAll(lines);
        }
        return true;
    }
}
