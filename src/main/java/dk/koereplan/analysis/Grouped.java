package dk.koereplan.analysis;

import dk.koereplan.domain.Entity;
import dk.koereplan.domain.Id;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Records by the one that they belong to, each list in order.
record Grouped<T extends Entity>(Map<String, List<T>> lists) {
    /// Records whose `key` is null belong to nothing and are left out.
    static <T extends Entity> Grouped<T> by(
            List<T> records, Function<T, @Nullable Id<?>> key, Comparator<? super T> order) {
        Map<String, List<T>> lists = HashMap.newHashMap(records.size());
        for (T each : records) {
            Id<?> owner = key.apply(each);
            if (owner != null) {
                lists.computeIfAbsent(owner.value(), k -> new ArrayList<>(4)).add(each);
            }
        }
        for (List<T> list : lists.values()) {
            if (list.size() > 1) {
                list.sort(order);
            }
        }
        return new Grouped<>(lists);
    }

    List<T> of(Id<?> id) {
        return of(id.value());
    }

    List<T> of(String id) {
        return Collections.unmodifiableList(lists.getOrDefault(id, List.of()));
    }
}
