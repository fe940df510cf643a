package dk.koereplan.analysis;

import java.util.Arrays;

/// Numbers ids in the order in which they come: a hash table that holds no object of its own for each, because a plan
/// has hundreds of thousands of ids.
final class IdNumbers {
    private static final int EMPTY = -1;

    private String[] ids = new String[16];

    /// The hash and the number of each id, so that another id's characters are hardly ever looked at.
    private long[] slots = empty(64);

    private int size;

    private static long[] empty(int length) {
        long[] slots = new long[length];
        Arrays.fill(slots, EMPTY);
        return slots;
    }

    int size() {
        return size;
    }

    /// The id's number, a new one when it has none yet.
    int add(String id) {
        int slot = slot(id);
        if (slots[slot] != EMPTY) {
            return (int) slots[slot];
        }
        slots[slot] = (long) id.hashCode() << Integer.SIZE | size;
        if (size == ids.length) {
            ids = Arrays.copyOf(ids, 2 * size);
        }
        ids[size++] = id;
        if (size * 2 > slots.length) {
            grow();
        }
        return size - 1;
    }

    /// The id's number; -1 when it has none.
    int of(String id) {
        return (int) slots[slot(id)];
    }

    private int slot(String id) {
        int hash = id.hashCode();
        int slot = first(hash);
        while (slots[slot] != EMPTY && !(hash(slots[slot]) == hash && ids[(int) slots[slot]].equals(id))) {
            slot = slot + 1 & slots.length - 1;
        }
        return slot;
    }

    private static int hash(long slot) {
        return (int) (slot >>> Integer.SIZE);
    }

    /// Ids that count up have hashes that count up; they must not make long runs.
    private int first(int hash) {
        int spread = hash * 0x9E3779B9;
        return (spread ^ spread >>> 15) & slots.length - 1;
    }

    private void grow() {
        long[] old = slots;
        slots = empty(4 * old.length);
        for (long each : old) {
            if (each != EMPTY) {
                int slot = first(hash(each));
                while (slots[slot] != EMPTY) {
                    slot = slot + 1 & slots.length - 1;
                }
                slots[slot] = each;
            }
        }
    }
}
