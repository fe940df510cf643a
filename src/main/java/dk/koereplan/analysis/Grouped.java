package dk.koereplan.analysis;

import dk.koereplan.domain.Entity;
import dk.koereplan.domain.Id;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Records by the ones that they belong to. They lie in one array, those of one owner side by side; the ordered list of
/// an owner's is made when it is first asked for.
final class Grouped<T extends Entity> {
    private static final int LOOSE = -2;

    private final IdNumbers owners;
    private final Comparator<? super T> order;
    private final int[] starts;
    private final Object[] members;
    private final List<T> loose = new ArrayList<>();

    /// What is put in follows from the other fields alone, and a list is safe to read however it was come by, so that
    /// any thread may put it in.
    private final @Nullable List<T>[] lists;

    /// @param groups the number of each record's owner; -2 for one that belongs to nothing, -1 for one whose owner is
    /// gone
    @SuppressWarnings("unchecked")
    private Grouped(IdNumbers owners, List<T> records, int[] groups, Comparator<? super T> order) {
        this.owners = owners;
        this.order = order;
        starts = new int[owners.size() + 2];
        for (int group : groups) {
            if (group >= 0) {
                starts[group + 2]++;
            }
        }
        for (int group = 2; group < starts.length; group++) {
            starts[group] += starts[group - 1];
        }
        members = new Object[starts[owners.size() + 1]];
        int next = 0;
        for (T each : records) {
            int group = groups[next++];
            if (group == LOOSE) {
                loose.add(each);
            } else if (group >= 0) {
                members[starts[group + 1]++] = each;
            }
        }
        lists = (List<T>[]) new List<?>[owners.size()];
    }

    /// Records whose `key` is null belong to nothing.
    static <T extends Entity> Grouped<T> by(
            List<T> records, Function<T, @Nullable Id<?>> key, Comparator<? super T> order) {
        IdNumbers owners = new IdNumbers();
        return new Grouped<>(owners, records, added(records, key, owners), order);
    }

    /// With owners that have numbers already; records of others are left out.
    static <T extends Entity> Grouped<T> within(
            IdNumbers owners, List<T> records, Function<T, @Nullable Id<?>> key, Comparator<? super T> order) {
        int[] groups = new int[records.size()];
        IntStream.range(0, groups.length).parallel().forEach(i -> {
            Id<?> owner = key.apply(records.get(i));
            groups[i] = owner == null ? LOOSE : owners.of(owner.value());
        });
        return new Grouped<>(owners, records, groups, order);
    }

    /// Records that belong to several.
    static <T extends Entity> Grouped<T> byEach(
            List<T> records, Function<T, ? extends Collection<Id<?>>> keys, Comparator<? super T> order) {
        List<T> repeated = new ArrayList<>(records.size());
        List<Id<?>> all = new ArrayList<>(records.size());
        for (T each : records) {
            for (Id<?> key : keys.apply(each)) {
                repeated.add(each);
                all.add(key);
            }
        }
        IdNumbers owners = new IdNumbers();
        return new Grouped<>(owners, repeated, added(all, id -> id, owners), order);
    }

    private static <R> int[] added(List<R> records, Function<R, @Nullable Id<?>> key, IdNumbers owners) {
        int[] groups = new int[records.size()];
        for (int i = 0; i < groups.length; i++) {
            Id<?> owner = key.apply(records.get(i));
            groups[i] = owner == null ? LOOSE : owners.add(owner.value());
        }
        return groups;
    }

    /// Those that belong to nothing, as they were given.
    List<T> loose() {
        return loose;
    }

    List<T> of(Id<?> id) {
        return of(id.value());
    }

    List<T> of(String id) {
        int group = owners.of(id);
        if (group < 0) {
            return List.of();
        }
        List<T> made = lists[group];
        if (made == null) {
            made = sorted(group);
            lists[group] = made;
        }
        return made;
    }

    private List<T> sorted(int group) {
        List<T> list = new ArrayList<>();
        each(group, list::add);
        list.sort(order);
        return List.copyOf(list);
    }

    /// Visits those of the owner of a number, in no order, without making a list of them.
    @SuppressWarnings("unchecked") // an array of the type would look at the class of each record put in
    void each(int number, Consumer<? super T> visit) {
        for (int i = starts[number]; i < starts[number + 1]; i++) {
            visit.accept((T) members[i]);
        }
    }
}
