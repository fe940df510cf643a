package dk.koereplan.merge;

import dk.koereplan.domain.change.Change;
import dk.koereplan.domain.change.FieldKey;
import dk.koereplan.domain.change.Head;
import dk.koereplan.domain.change.Txn;
import dk.koereplan.domain.change.Value;
import dk.koereplan.domain.edit.Composer;
import dk.koereplan.domain.roadmap.LoggedRecord;
import dk.koereplan.domain.roadmap.Roadmap;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// What a plan says with every competing value, none of which is preferred: what undo and redo must leave as it was.
final class Competing {
    private Competing() {}

    static Map<String, Object> values(Roadmap roadmap) {
        Map<String, Object> all = new TreeMap<>();
        roadmap.held().forEach(held -> {
            String record = held.kind().singular() + " " + held.id() + " ";
            all.put(record + "alive", held.entity() != null);
            all.put(record + "asked", held.heads().deletedAndEdited());
            if (held.entity() != null) {
                for (String group : held.kind().schema().groups()) {
                    all.put(record + group, values(held, group));
                }
            }
        });
        return all;
    }

    private static Set<String> values(LoggedRecord held, String group) {
        TreeSet<String> values = new TreeSet<>();
        List<Head> heads = held.heads().of(group);
        for (Head head : heads.isEmpty() ? held.heads().of(FieldKey.CREATED) : heads) {
            Value.Struct value = Optional.ofNullable(head.change().value()).orElse(Value.Struct.EMPTY);
            values.add(Composer.part(held.kind().schema(), group, value).canonical());
        }
        return values;
    }

    /// The lines that tell where undo and redo did not come back.
    static String difference(MergedLog before, MergedLog between, MergedLog after) {
        Map<String, Object> was = values(before.roadmap());
        Map<String, Object> is = values(after.roadmap());
        List<String> lines = new ArrayList<>();
        TreeSet<String> keys = new TreeSet<>(was.keySet());
        keys.addAll(is.keySet());
        keys.stream()
                .filter(k -> !Objects.equals(was.get(k), is.get(k)))
                .forEach(k -> lines.add(k + ": " + was.get(k) + " → " + is.get(k)));
        for (Change change : last(between)) {
            lines.add("undo: " + change);
        }
        for (Change change : last(after)) {
            lines.add("redo: " + change);
        }
        return "\n  " + String.join("\n  ", lines);
    }

    private static List<Change> last(MergedLog log) {
        return log.txns().stream()
                .max(Comparator.comparing(Txn::hlc))
                .map(t -> t.body().changes())
                .orElse(List.of());
    }
}
