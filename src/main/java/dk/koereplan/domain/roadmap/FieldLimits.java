package dk.koereplan.domain.roadmap;

import dk.koereplan.domain.FieldName;
import dk.koereplan.domain.Invalid;
import dk.koereplan.domain.Limits;
import dk.koereplan.domain.PlainText;
import dk.koereplan.domain.change.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The form in which a field's value is kept, and how great it may be. What is written goes through here, whoever
/// writes it; what an older plan holds is read as it stands, and named when it is beyond the bounds.
public final class FieldLimits {
    /// In a field that is an object, such as a source: the document's own words.
    private static final Set<String> INNER_LINES = Set.of("quote");

    private FieldLimits() {}

    /// The value with its texts as they are kept ([PlainText]); null when nothing of an optional value is left.
    public static @Nullable Value kept(Field field, Value value) {
        Value kept = kept(value, field.hasLines());
        boolean nothing = kept instanceof Value.Text(String text) && text.isEmpty();
        return nothing && !field.required() ? null : kept;
    }

    private static Value kept(Value value, boolean lines) {
        return switch (value) {
            case Value.Text(String text) -> {
                String kept = lines ? PlainText.lines(text) : PlainText.line(text);
                yield kept.equals(text) ? value : new Value.Text(kept);
            }
            case Value.Items(List<Value> items) -> {
                List<Value> all = new ArrayList<>();
                items.stream()
                        .map(item -> kept(item, lines))
                        .filter(item -> !(item instanceof Value.Text(String text) && text.isEmpty()))
                        .forEach(all::add);
                yield new Value.Items(all);
            }
            case Value.Struct struct -> {
                TreeMap<String, Value> fields = new TreeMap<>();
                struct.fields().forEach((name, inner) -> fields.put(name, kept(inner, INNER_LINES.contains(name))));
                yield new Value.Struct(fields);
            }
            default -> value;
        };
    }

    /// Why the value is too great for its field; empty when it is not. Numbers are bounded by their own type.
    public static Optional<Invalid> beyond(Field field, Value value) {
        return beyond(field, value, field.hasLines());
    }

    private static Optional<Invalid> beyond(Field field, Value value, boolean lines) {
        return switch (value) {
            case Value.Text(String text) -> {
                int longest = lines ? Limits.TEXT : Limits.LINE;
                yield text.length() <= longest ? Optional.empty() : tooLong("text.long", field, longest);
            }
            case Value.Items(List<Value> items) ->
                items.size() > Limits.LIST
                        ? tooLong("list.long", field, Limits.LIST)
                        : first(items.stream().map(item -> beyond(field, item, lines)));
            case Value.Struct struct ->
                first(struct.fields().entrySet().stream()
                        .map(inner -> beyond(field, inner.getValue(), INNER_LINES.contains(inner.getKey()))));
            default -> Optional.empty();
        };
    }

    private static Optional<Invalid> first(Stream<Optional<Invalid>> found) {
        return found.flatMap(Optional::stream).findFirst();
    }

    private static Optional<Invalid> tooLong(String key, Field field, int longest) {
        return Optional.of(new Invalid(key, field.name(), List.of(new FieldName(field.name()), longest)));
    }
}
