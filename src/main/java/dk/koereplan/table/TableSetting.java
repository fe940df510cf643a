package dk.koereplan.table;

import dk.koereplan.domain.change.Value;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// How a reader has set up a list: what is kept of it from one time to the next. Columns that are not there any more
/// are passed over.
///
/// @param order the keys of its columns; what is not named stands after them, as it does by itself
/// @param turned columns that are hidden though the list has them, or shown though it only offers them
/// @param widths in pixels, where another was chosen
/// @param frozen how many of the first columns, hidden ones too, stay while the rest is scrolled; empty as by itself
public record TableSetting(
        List<String> order,
        Set<String> turned,
        Map<String, Integer> widths,
        Optional<Integer> frozen,
        Grouping grouping,
        List<Arrangement.Key> sorted) {
    public static final TableSetting NONE =
            new TableSetting(List.of(), Set.of(), Map.of(), Optional.empty(), Grouping.OWN, List.of());
    private static final int MOST_WIDTH = 2_000;

    public TableSetting {
        order = List.copyOf(order);
        turned = Set.copyOf(turned);
        widths = Map.copyOf(widths);
        sorted = List.copyOf(sorted);
    }

    /// What was kept; whatever cannot be read is as it is by itself.
    public static TableSetting read(Value kept) {
        if (!(kept instanceof Value.Struct of)) {
            return NONE;
        }
        Map<String, Integer> widths = new TreeMap<>();
        pairs(of.get("widths")).forEach(pair -> {
            if (pair.getLast() instanceof Value.Number(BigDecimal wide)) {
                widths.put(text(pair.getFirst()), Math.clamp(wide.longValue(), 1, MOST_WIDTH));
            }
        });
        return new TableSetting(
                texts(of.get("order")),
                new LinkedHashSet<>(texts(of.get("turned"))),
                widths,
                of.get("frozen") instanceof Value.Number(BigDecimal count)
                        ? Optional.of(Math.max(0, count.intValue()))
                        : Optional.empty(),
                grouping(of.get("grouping")),
                pairs(of.get("sorted")).stream()
                        .map(pair -> new Arrangement.Key(
                                text(pair.getFirst()), pair.getLast().equals(new Value.Flag(true))))
                        .toList());
    }

    /// To be read again by [#read].
    public Value write() {
        TreeMap<String, Value> fields = new TreeMap<>();
        fields.put("order", words(order.stream()));
        fields.put("turned", words(turned.stream().sorted()));
        List<Value> wide = new ArrayList<>();
        new TreeMap<>(widths).forEach((key, width) -> wide.add(pair(key, new Value.Number(BigDecimal.valueOf(width)))));
        fields.put("widths", new Value.Items(wide));
        frozen.ifPresent(count -> fields.put("frozen", new Value.Number(BigDecimal.valueOf(count))));
        switch (grouping) {
            case Grouping.Own own -> {}
            case Grouping.None none -> fields.put("grouping", new Value.Flag(false));
            case Grouping.By by -> fields.put("grouping", new Value.Text(by.key()));
        }
        fields.put(
                "sorted",
                new Value.Items(sorted.stream()
                        .map(k -> pair(k.column(), new Value.Flag(k.descending())))
                        .toList()));
        return new Value.Struct(fields);
    }

    private static Grouping grouping(@Nullable Value kept) {
        return switch (kept) {
            case Value.Text(String key) -> new Grouping.By(key);
            case Value.Flag off when !off.on() -> Grouping.NONE;
            case null, default -> Grouping.OWN;
        };
    }

    private static Value pair(String key, Value value) {
        return new Value.Items(List.of(new Value.Text(key), value));
    }

    private static Value words(Stream<String> words) {
        return new Value.Items(words.<Value>map(Value.Text::new).toList());
    }

    private static List<Value> items(@Nullable Value kept) {
        return kept instanceof Value.Items(List<Value> items) ? items : List.of();
    }

    private static List<String> texts(@Nullable Value kept) {
        return items(kept).stream().map(TableSetting::text).toList();
    }

    private static String text(Value kept) {
        return kept instanceof Value.Text(String words) ? words : "";
    }

    private static List<List<Value>> pairs(@Nullable Value kept) {
        return items(kept).stream()
                .map(TableSetting::items)
                .filter(pair -> pair.size() == 2)
                .toList();
    }

    /// Columns in the order of a reader.
    public <R> List<Column<R>> ordered(List<Column<R>> columns) {
        List<Column<R>> all = new ArrayList<>();
        order.forEach(key -> columns.stream()
                .filter(c -> c.key().equals(key))
                .filter(c -> !all.contains(c))
                .forEach(all::add));
        columns.stream().filter(c -> !all.contains(c)).forEach(all::add);
        return all;
    }
}
