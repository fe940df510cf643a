package dk.koereplan.domain.change;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// The fields of a [Value.Struct]: a plan has tens of thousands of these, so they are kept in a list and an array.
final class FieldMap {
    private FieldMap() {}

    static SortedMap<String, Value> copyOf(SortedMap<String, Value> fields) {
        if (fields instanceof Packed packed) {
            return packed;
        }
        SortedMap<String, Value> natural =
                fields.comparator() == null ? fields : new TreeMap<>((Map<String, Value>) fields);
        return new Packed(List.copyOf(natural.keySet()), natural.values().toArray(Value[]::new));
    }

    static SortedMap<String, Value> of(List<String> names, List<Value> values) {
        for (int i = 1; i < names.size(); i++) {
            if (names.get(i - 1).compareTo(names.get(i)) >= 0) {
                throw new IllegalArgumentException("names are sorted, each once: " + names);
            }
        }
        return new Packed(List.copyOf(names), values.toArray(Value[]::new));
    }

    /// A list and an array as an unmodifiable map. Records of the same shape may share the list.
    @SuppressWarnings("JdkObsolete") // the map that a struct has always been; nobody asks it for more
    static final class Packed extends AbstractMap<String, Value> implements SortedMap<String, Value> {
        private final List<String> names;
        private final Value[] values;

        private Packed(List<String> names, Value[] values) {
            this.names = names;
            this.values = values;
        }

        @Override
        public @Nullable Value get(@Nullable Object name) {
            int at = name instanceof String key ? Collections.binarySearch(names, key) : -1;
            return at < 0 ? null : values[at];
        }

        @Override
        public boolean containsKey(@Nullable Object name) {
            return get(name) != null;
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Packed packed
                    ? names.equals(packed.names) && Arrays.equals(values, packed.values)
                    : super.equals(other);
        }

        @Override
        public int hashCode() {
            return super.hashCode();
        }

        @Override
        public Set<Entry<String, Value>> entrySet() {
            return new AbstractSet<>() {
                @Override
                public Iterator<Entry<String, Value>> iterator() {
                    return entries();
                }

                @Override
                public int size() {
                    return names.size();
                }
            };
        }

        private Iterator<Entry<String, Value>> entries() {
            return new Iterator<>() {
                private int next;

                @Override
                public boolean hasNext() {
                    return next < names.size();
                }

                @Override
                public Entry<String, Value> next() {
                    int at = next++;
                    return Map.entry(names.get(at), values[at]);
                }
            };
        }

        @Override
        public @Nullable Comparator<? super String> comparator() {
            return null;
        }

        @Override
        public SortedMap<String, Value> subMap(String from, String to) {
            return new TreeMap<>(this).subMap(from, to);
        }

        @Override
        public SortedMap<String, Value> headMap(String to) {
            return new TreeMap<>(this).headMap(to);
        }

        @Override
        public SortedMap<String, Value> tailMap(String from) {
            return new TreeMap<>(this).tailMap(from);
        }

        @Override
        public String firstKey() {
            return names.getFirst();
        }

        @Override
        public String lastKey() {
            return names.getLast();
        }
    }
}
