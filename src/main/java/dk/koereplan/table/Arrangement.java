package dk.koereplan.table;

import dk.koereplan.i18n.Alphabet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// How a reader has sorted, narrowed, gathered and folded a table.
///
/// @param order the column that counts most first; none is the table's own order
/// @param narrowed by the key of the column
/// @param folded the headings whose rows are not shown
public record Arrangement(List<Key> order, Map<String, Narrowing> narrowed, Grouping grouping, Set<Cell> folded) {
    public static final Arrangement NONE = new Arrangement(List.of(), Map.of(), Grouping.OWN, Set.of());

    public Arrangement {
        order = List.copyOf(order);
        narrowed = Map.copyOf(narrowed);
        folded = Set.copyOf(folded);
    }

    /// @param column its key
    public record Key(String column, boolean descending) {}

    /// @param contains every word of it is in the cell's words; empty is in all
    /// @param values the words of the cells that are kept; empty keeps all
    public record Narrowing(String contains, Set<String> values) {
        public static final Narrowing NONE = new Narrowing("", Set.of());

        public Narrowing {
            values = Set.copyOf(values);
        }

        public boolean active() {
            return !contains.isBlank() || !values.isEmpty();
        }

        boolean keeps(Cell cell) {
            return (values.isEmpty() || values.contains(cell.words())) && Alphabet.matches(cell.words(), contains);
        }
    }

    public Arrangement sortedBy(List<Key> keys) {
        return new Arrangement(keys, narrowed, grouping, folded);
    }

    public Arrangement narrowedBy(String column, Narrowing by) {
        Map<String, Narrowing> all = new TreeMap<>(narrowed);
        all.remove(column);
        if (by.active()) {
            all.put(column, by);
        }
        return new Arrangement(order, all, grouping, folded);
    }

    public Arrangement gatheredBy(Grouping by) {
        return new Arrangement(order, narrowed, by, Set.of());
    }

    public Arrangement folding(Set<Cell> headings) {
        return new Arrangement(order, narrowed, grouping, headings);
    }

    public Narrowing narrowing(String column) {
        return narrowed.getOrDefault(column, Narrowing.NONE);
    }
}
