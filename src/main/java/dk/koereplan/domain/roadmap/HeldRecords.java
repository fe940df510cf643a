package dk.koereplan.domain.roadmap;

import java.util.AbstractCollection;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// The records of one kind in the order of their ids; immutable. What a copy does not change it shares, so that an edit
/// costs hardly more in a large plan than in a small one.
///
/// @param slices none of them empty
public record HeldRecords(List<List<LoggedRecord>> slices, int size) {
    public static final HeldRecords NONE = new HeldRecords(List.of(), 0);

    /// A slice has so many when it is made, and twice as many before it is cut in two.
    private static final int SLICE = 128;

    /// Where a greater part of all is changed, all are put in order anew.
    private static final int PART = 16;

    /// @param records in the order of their ids, each once
    static HeldRecords of(List<LoggedRecord> records) {
        List<List<LoggedRecord>> slices = new ArrayList<>(records.size() / SLICE + 1);
        for (int from = 0; from < records.size(); from += SLICE) {
            slices.add(List.copyOf(records.subList(from, Math.min(from + SLICE, records.size()))));
        }
        return new HeldRecords(List.copyOf(slices), records.size());
    }

    public @Nullable LoggedRecord get(String id) {
        int slice = sliceOf(id);
        int at = slice < 0 ? -1 : find(slices.get(slice), id);
        return at < 0 ? null : slices.get(slice).get(at);
    }

    public boolean contains(String id) {
        return get(id) != null;
    }

    public boolean isEmpty() {
        return size == 0;
    }

    /// All of them, in their order.
    public Collection<LoggedRecord> values() {
        return new AbstractCollection<>() {
            @Override
            public Iterator<LoggedRecord> iterator() {
                return new Walk(slices);
            }

            @Override
            public int size() {
                return size;
            }
        };
    }

    /// This with these records in place of those with their ids, or beside the others.
    public HeldRecords with(Collection<LoggedRecord> changed) {
        if (changed.size() > size / PART) {
            TreeMap<String, LoggedRecord> all = new TreeMap<>();
            values().forEach(held -> all.put(held.id(), held));
            changed.forEach(held -> all.put(held.id(), held));
            return of(new ArrayList<>(all.values()));
        }
        HeldRecords next = this;
        for (LoggedRecord held : changed) {
            next = next.with(held);
        }
        return next;
    }

    private HeldRecords with(LoggedRecord held) {
        int slice = Math.max(0, sliceOf(held.id()));
        List<LoggedRecord> changed = new ArrayList<>(slices.get(slice));
        int at = find(changed, held.id());
        if (at >= 0) {
            changed.set(at, held);
        } else {
            changed.add(-at - 1, held);
        }
        List<List<LoggedRecord>> next = new ArrayList<>(slices);
        if (changed.size() > 2 * SLICE) {
            next.add(slice + 1, List.copyOf(changed.subList(SLICE, changed.size())));
            changed = changed.subList(0, SLICE);
        }
        next.set(slice, List.copyOf(changed));
        return new HeldRecords(List.copyOf(next), at >= 0 ? size : size + 1);
    }

    /// The last slice that does not begin after `id`; -1 when all do.
    private int sliceOf(String id) {
        int low = 0;
        int high = slices.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (slices.get(middle).getFirst().id().compareTo(id) <= 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low - 1;
    }

    /// As `Collections.binarySearch` answers.
    private static int find(List<LoggedRecord> slice, String id) {
        int low = 0;
        int high = slice.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int order = slice.get(middle).id().compareTo(id);
            if (order == 0) {
                return middle;
            }
            if (order < 0) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return -low - 1;
    }

    /// The same records, however they are sliced.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof HeldRecords held
                && size == held.size
                && new ArrayList<>(values()).equals(new ArrayList<>(held.values()));
    }

    @Override
    public int hashCode() {
        return new ArrayList<>(values()).hashCode();
    }

    /// Goes through all slices.
    private static final class Walk implements Iterator<LoggedRecord> {
        private final Iterator<List<LoggedRecord>> slices;
        private Iterator<LoggedRecord> slice = List.<LoggedRecord>of().iterator();

        Walk(List<List<LoggedRecord>> slices) {
            this.slices = slices.iterator();
        }

        @Override
        public boolean hasNext() {
            return slice.hasNext() || slices.hasNext();
        }

        @Override
        public LoggedRecord next() {
            if (!slice.hasNext()) {
                slice = slices.next().iterator();
            }
            return slice.next();
        }
    }
}
