package dk.koereplan.ui.governance;

import dk.koereplan.i18n.Alphabet;
import dk.koereplan.ui.common.Desk;
import dk.koereplan.ui.control.GroupedTable.Group;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/// Gathers lines under headings, the headings in the alphabet's order and the lines in their own.
final class Grouping {
    private Grouping() {}

    static <T> List<Group<T>> by(List<T> lines, Function<T, String> heading, Desk desk) {
        Map<String, List<T>> gathered = new TreeMap<>(Alphabet.of(desk.texts().language()));
        lines.forEach(l -> gathered.computeIfAbsent(heading.apply(l), k -> new ArrayList<>())
                .add(l));
        return gathered.entrySet().stream()
                .map(e -> new Group<>(e.getKey(), String.valueOf(e.getValue().size()), e.getValue()))
                .toList();
    }
}
