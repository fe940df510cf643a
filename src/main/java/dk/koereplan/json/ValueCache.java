package dk.koereplan.json;

import dk.koereplan.domain.change.Value;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Lets values that come again and again in a log, such as dates, states and the names of fields, be kept once. It
/// remembers the last ones it met, a bounded number; threads that share one may miss a repeat, never get a wrong value.
final class ValueCache {
    private static final int PLACES = 1 << 14;
    private static final int SHAPES = 1 << 8;

    /// Longer texts are written by people and do not come again.
    private static final int LONGEST = 40;

    /// Larger lists and structs hardly come again.
    private static final int SMALL = 2;

    private static final Value.Flag ON = new Value.Flag(true);
    private static final Value.Flag OFF = new Value.Flag(false);

    private final @Nullable Value[] values = new Value[PLACES];

    @SuppressWarnings({"unchecked", "rawtypes"}) // an array of a generic type
    private final @Nullable List<String>[] shapes = new List[SHAPES];

    Value text(String text) {
        Value.Text fresh = new Value.Text(text);
        return text.length() > LONGEST ? fresh : known(fresh);
    }

    /// A list or a struct within another one.
    Value nested(Value value) {
        return switch (value) {
            case Value.Items(List<Value> items) when items.size() <= SMALL -> known(value);
            case Value.Struct struct when struct.fields().size() <= SMALL -> known(value);
            default -> value;
        };
    }

    private Value known(Value fresh) {
        int place = place(fresh.hashCode(), PLACES);
        Value known = values[place];
        if (known != null && known.equals(fresh)) {
            return known;
        }
        values[place] = fresh;
        return fresh;
    }

    static Value.Flag flag(boolean on) {
        return on ? ON : OFF;
    }

    /// The names of a record's fields: every record of a kind that has the same ones known has the same list.
    List<String> names(List<String> names) {
        int place = place(names.hashCode(), SHAPES);
        List<String> known = shapes[place];
        if (known != null && known.equals(names)) {
            return known;
        }
        List<String> fresh = List.copyOf(names);
        shapes[place] = fresh;
        return fresh;
    }

    private static int place(int hash, int places) {
        return (hash ^ hash >>> 16) & (places - 1);
    }
}
