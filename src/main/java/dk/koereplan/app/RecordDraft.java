package dk.koereplan.app;

import dk.koereplan.domain.InvalidValue;
import dk.koereplan.domain.change.Value;
import dk.koereplan.domain.roadmap.EntityKind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What is typed into one record and is not a part of the plan yet.
///
/// @param first what a new record begins with; empty for one that the plan has
/// @param typed fields that were read and wait for something; an empty one is to become unknown
/// @param texts what stands in fields, cannot be read or has not been left yet: a text, or an object or a list of them
///     where a field is made of several
public record RecordDraft(
        EntityKind kind, Value.Struct first, Map<String, Optional<Value>> typed, Map<String, Value> texts) {
    private static final String KIND = "kind";
    private static final String FIRST = "first";
    private static final String TYPED = "typed";
    private static final String EMPTIED = "emptied";
    private static final String TEXTS = "texts";

    public static RecordDraft of(EntityKind kind, Value.Struct first) {
        return new RecordDraft(kind, first, Map.of(), Map.of());
    }

    public boolean isEmpty() {
        return typed.isEmpty() && texts.isEmpty();
    }

    /// The fields that are not saved.
    public List<String> fields() {
        return Stream.concat(typed.keySet().stream(), texts.keySet().stream())
                .distinct()
                .toList();
    }

    /// These fields were read; what stood in them as text is settled by that.
    public RecordDraft typing(Map<String, Optional<Value>> values) {
        Map<String, Optional<Value>> all = new LinkedHashMap<>(typed);
        all.putAll(values);
        return new RecordDraft(kind, first, all, others(texts, values.keySet()));
    }

    public RecordDraft standing(String field, Value stands) {
        Map<String, Value> all = new LinkedHashMap<>(texts);
        all.put(field, stands);
        return new RecordDraft(kind, first, typed, all);
    }

    /// Without the text that stands in a field.
    public RecordDraft cleared(String field) {
        return new RecordDraft(kind, first, typed, others(texts, List.of(field)));
    }

    public RecordDraft without(String field) {
        return new RecordDraft(kind, first, others(typed, List.of(field)), others(texts, List.of(field)));
    }

    /// The plan says these values now; what was typed since stays.
    public RecordDraft saved(Map<String, Optional<Value>> values) {
        Map<String, Optional<Value>> left = new LinkedHashMap<>(typed);
        left.entrySet().removeIf(e -> e.getValue().equals(values.get(e.getKey())));
        return new RecordDraft(kind, first, left, texts);
    }

    private static <T> Map<String, T> others(Map<String, T> all, Collection<String> without) {
        Map<String, T> left = new LinkedHashMap<>(all);
        left.keySet().removeAll(without);
        return left;
    }

    /// As the plan file keeps it.
    public Value.Struct write() {
        TreeMap<String, Value> values = new TreeMap<>();
        List<Value> emptied = new ArrayList<>();
        typed.forEach((field, value) ->
                value.ifPresentOrElse(v -> values.put(field, v), () -> emptied.add(new Value.Text(field))));
        return new Value.Struct(new TreeMap<>(Map.of(
                KIND,
                new Value.Text(kind.singular()),
                FIRST,
                first,
                TYPED,
                new Value.Struct(values),
                EMPTIED,
                new Value.Items(emptied),
                TEXTS,
                new Value.Struct(new TreeMap<>(texts)))));
    }

    /// Reads [#write]'s form; fields that the kind does not have are left out.
    ///
    /// @throws InvalidValue (`draft.form`)
    public static RecordDraft read(Value.Struct kept) {
        EntityKind kind = Stream.of(EntityKind.values())
                .filter(k -> new Value.Text(k.singular()).equals(kept.get(KIND)))
                .findFirst()
                .orElseThrow(() -> new InvalidValue("draft.form"));
        Map<String, Optional<Value>> typed = new LinkedHashMap<>();
        struct(kept.get(TYPED)).fields().forEach((field, value) -> typed.put(field, Optional.of(value)));
        if (kept.get(EMPTIED) instanceof Value.Items items) {
            items.items().forEach(field -> typed.put(text(field), Optional.empty()));
        }
        Map<String, Value> texts = new LinkedHashMap<>(struct(kept.get(TEXTS)).fields());
        typed.keySet().removeIf(field -> kind.schema().field(field).isEmpty());
        texts.keySet().removeIf(field -> kind.schema().field(field).isEmpty());
        return new RecordDraft(kind, struct(kept.get(FIRST)), typed, texts);
    }

    private static Value.Struct struct(@Nullable Value value) {
        return value instanceof Value.Struct struct ? struct : Value.Struct.EMPTY;
    }

    private static String text(Value value) {
        return value instanceof Value.Text(String text) ? text : "";
    }
}
