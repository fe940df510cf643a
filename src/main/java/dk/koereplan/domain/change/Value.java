package dk.koereplan.domain.change;

import dk.koereplan.domain.InvalidValue;
import dk.koereplan.domain.Limits;
import java.math.BigDecimal;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Plain data as the log keeps it: the JSON kinds without null. What is unknown is absent.
public sealed interface Value {
    record Text(String text) implements Value {}

    /// A decimal; 12.50 and 12.5 are the same value.
    record Number(BigDecimal number) implements Value {
        public Number {
            number = number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
            boolean within = Math.abs((long) number.scale()) <= Limits.DIGITS && number.precision() <= Limits.DIGITS;
            InvalidValue.unless(within, "number.long", number.toString(), Limits.DIGITS);
        }

        /// Reads the notation of JSON.
        ///
        /// @throws InvalidValue when it is no number, or one beyond the bounds
        public static Number parse(String text) {
            InvalidValue.unless(text.length() <= 3 * Limits.DIGITS, "number.long", text, Limits.DIGITS);
            try {
                return new Number(new BigDecimal(text));
            } catch (NumberFormatException e) {
                throw new InvalidValue("type.number", text);
            }
        }
    }

    /// A number of the log that is beyond the bounds, as it stands there: no field can read it, and nobody can write
    /// it.
    record Unread(String json) implements Value {}

    record Flag(boolean on) implements Value {}

    record Items(List<Value> items) implements Value {
        public Items {
            items = List.copyOf(items);
        }
    }

    /// Named values, in the order of their names.
    record Struct(SortedMap<String, Value> fields) implements Value {
        public static final Struct EMPTY = new Struct(new TreeMap<>());

        public Struct {
            fields = FieldMap.copyOf(fields);
        }

        /// @param names sorted, each once
        /// @param values as many as there are names
        public static Struct of(List<String> names, List<Value> values) {
            return new Struct(FieldMap.of(names, values));
        }

        public @Nullable Value get(String field) {
            return fields.get(field);
        }

        /// This with the fields of `other` in place of its own; `names` that `other` lacks become unknown.
        public Struct with(Iterable<String> names, Struct other) {
            TreeMap<String, Value> merged = new TreeMap<>(fields);
            for (String name : names) {
                Value value = other.get(name);
                if (value == null) {
                    merged.remove(name);
                } else {
                    merged.put(name, value);
                }
            }
            return new Struct(merged);
        }
    }

    /// JSON with sorted keys and no white space: equal values have equal text, so that it can be hashed.
    default String canonical() {
        StringBuilder out = new StringBuilder();
        CanonicalJson.write(this, out);
        return out.toString();
    }
}
