package dk.koereplan.table;

import dk.koereplan.i18n.Language;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// A list of records as data: what every screen, file and copy of it reads.
///
/// @param key what it is known by; the same in every language
/// @param title what the list is called
/// @param columns that it has by itself
/// @param more columns that a reader may ask for beside them
/// @param groups in the order in which they are shown; a table whose rows are not gathered has one without a heading
/// @param sums empty when nothing may be summed
/// @param id what a row is recognised by: the id of the record that it stands for, where it stands for one
/// @param whole there is no more of it elsewhere: only then can it be sorted or narrowed
public record Table<R>(
        String key,
        String title,
        List<Column<R>> columns,
        List<Column<R>> more,
        List<RowGroup<R>> groups,
        Optional<Sums<R>> sums,
        Function<R, Object> id,
        Language language,
        boolean whole) {
    public Table {
        columns = List.copyOf(columns);
        more = List.copyOf(more);
        groups = List.copyOf(groups);
    }

    public List<R> rows() {
        return groups.stream().flatMap(g -> g.rows().stream()).toList();
    }

    public Column<R> column(String name) {
        return find(name).orElseThrow(() -> new IllegalArgumentException(title + " has no column " + name));
    }

    private Optional<Column<R>> find(String name) {
        return all().stream().filter(c -> c.key().equals(name)).findFirst();
    }

    /// Its own columns and those that a reader may ask for.
    public List<Column<R>> all() {
        return Stream.concat(columns.stream(), more.stream()).toList();
    }

    /// With columns that a reader may ask for.
    public Table<R> offering(List<Column<R>> others) {
        return new Table<>(key, title, columns, others, groups, sums, id, language, whole);
    }

    /// The same list as a reader has gathered, sorted and narrowed it. Rows stay in their groups; a group that is
    /// narrowed to nothing goes.
    public Table<R> arranged(Arrangement as) {
        if (!whole || as.equals(Arrangement.NONE)) {
            return this;
        }
        List<RowGroup<R>> arranged = gathered(as.grouping()).stream()
                .map(g -> g.of(sorted(kept(g.rows(), as), as)))
                .filter(g -> as.narrowed().isEmpty() || !g.rows().isEmpty())
                .toList();
        return new Table<>(key, title, columns, more, arranged, sums, id, language, whole);
    }

    private List<RowGroup<R>> gathered(Grouping by) {
        return switch (by) {
            case Grouping.Own own -> groups;
            case Grouping.None none -> List.of(new RowGroup<>(Optional.empty(), rows()));
            case Grouping.By column ->
                find(column.key())
                        .map(c -> Gathering.by(rows(), c::of, language))
                        .orElse(groups);
        };
    }

    /// Some of its rows with some of its columns; groups without a row go.
    public Table<R> only(Predicate<R> wanted, List<Column<R>> shown) {
        List<RowGroup<R>> some = groups.stream()
                .map(g -> g.of(g.rows().stream().filter(wanted).toList()))
                .filter(g -> !g.rows().isEmpty())
                .toList();
        return new Table<>(key, title, shown, List.of(), some, sums, id, language, false);
    }

    /// The rows of these ids.
    public Table<R> only(Set<String> ids) {
        return only(row -> ids.contains(id.apply(row).toString()), columns);
    }

    private List<R> kept(List<R> rows, Arrangement as) {
        return rows.stream()
                .filter(row -> as.narrowed().entrySet().stream()
                        .allMatch(n -> find(n.getKey())
                                .filter(c -> !n.getValue().keeps(c.of(row)))
                                .isEmpty()))
                .toList();
    }

    private List<R> sorted(List<R> rows, Arrangement as) {
        List<Arrangement.Key> keys =
                as.order().stream().filter(k -> find(k.column()).isPresent()).toList();
        if (keys.isEmpty()) {
            return rows;
        }
        record Keyed<R>(R row, List<Cell> cells) {}
        List<Column<R>> by = keys.stream().map(k -> column(k.column())).toList();
        Comparator<Keyed<R>> order = IntStream.range(0, by.size())
                .mapToObj(i -> Comparator.comparing(
                        (Keyed<R> row) -> row.cells().get(i),
                        CellOrder.of(language, keys.get(i).descending())))
                .reduce(Comparator::thenComparing)
                .orElseThrow();
        return rows.stream()
                .map(row -> new Keyed<>(row, by.stream().map(c -> c.of(row)).toList()))
                .sorted(order)
                .map(Keyed::row)
                .toList();
    }

    /// All that it shows, as lines of text with tabs between the columns: headings, their totals and the rows.
    public String text() {
        List<String> lines = new ArrayList<>();
        lines.add(TabbedText.heads(columns));
        for (RowGroup<R> group : groups) {
            group.heading().ifPresent(heading -> {
                lines.add(TabbedText.clean(heading.words()));
                sums.ifPresent(s -> s.of().apply(group.rows()).forEach(t -> lines.add(TabbedText.total(t))));
            });
            group.rows().forEach(row -> lines.add(TabbedText.row(columns, row)));
        }
        return TabbedText.lines(lines);
    }
}
