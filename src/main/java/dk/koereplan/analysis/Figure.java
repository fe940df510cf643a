package dk.koereplan.analysis;

import dk.koereplan.domain.Entity;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/// A number that can be opened: it is the length of the list behind it.
///
/// @param ids the records that are counted, in the order to show them
public record Figure(List<String> ids) {
    public static final Figure NONE = new Figure(List.of());

    public Figure {
        ids = List.copyOf(ids);
    }

    public static Figure of(Collection<? extends Entity> records) {
        return new Figure(records.stream().map(r -> r.id().value()).toList());
    }

    /// What is counted here and not there.
    public Figure without(Figure other) {
        Set<String> there = Set.copyOf(other.ids);
        return new Figure(ids.stream().filter(id -> !there.contains(id)).toList());
    }

    public int count() {
        return ids.size();
    }

    public boolean isEmpty() {
        return ids.isEmpty();
    }

    public boolean contains(String id) {
        return ids.contains(id);
    }
}
