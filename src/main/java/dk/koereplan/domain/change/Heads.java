package dk.koereplan.domain.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/// The heads of one record, over all of its field groups. One head is a settled value; two with different values are a
/// conflict that a person decides.
public record Heads(List<Head> all) {
    public static final Heads NONE = new Heads(List.of());

    public Heads {
        all = List.copyOf(all);
    }

    /// These heads after one more change, whose predecessors have all been applied before it.
    public Heads plus(Head head) {
        List<Head> next = new ArrayList<>(all.size() + 1);
        for (Head old : all) {
            boolean replaced =
                    old.group().equals(head.group()) && head.change().replaces().contains(old.id());
            if (!replaced) {
                next.add(old);
            }
        }
        next.add(head);
        next.sort(Head.ORDER);
        return new Heads(next);
    }

    /// The heads of one group in [Head#ORDER].
    public List<Head> of(String group) {
        List<Head> found = new ArrayList<>(1);
        for (Head head : all) {
            if (head.group().equals(group)) {
                found.add(head);
            }
        }
        found.sort(Head.ORDER);
        return found;
    }

    public Optional<Head> winner(String group) {
        List<Head> heads = of(group);
        return heads.isEmpty() ? Optional.empty() : Optional.of(heads.getLast());
    }

    /// What a new change of the group replaces: its heads, or the creation when the group was never changed.
    public List<ChangeId> replacedBy(String group) {
        List<Head> heads = of(group);
        return (heads.isEmpty() ? of(FieldKey.CREATED) : heads)
                .stream().map(Head::id).toList();
    }

    public List<ChangeId> ids() {
        return all.stream().map(Head::id).toList();
    }

    /// Gone: a tombstone stands, and its author had seen everything that is here.
    public boolean deleted() {
        for (Head head : all) {
            if (head.change().deletes() && seesAll(head.change())) {
                return true;
            }
        }
        return false;
    }

    /// Deleted by one and edited by another who had not seen it: the record stays and a person is asked.
    public boolean deletedAndEdited() {
        return !deleted() && tombstones().findAny().isPresent();
    }

    /// The groups in which people disagree.
    public List<String> conflicts() {
        TreeSet<String> groups = new TreeSet<>();
        for (Head head : all) {
            if (of(head.group()).stream()
                            .map(h -> h.change().value())
                            .distinct()
                            .count()
                    > 1) {
                groups.add(head.group());
            }
        }
        if (deletedAndEdited()) {
            groups.add(FieldKey.DELETED);
        }
        return List.copyOf(groups);
    }

    private Stream<Head> tombstones() {
        return all.stream().filter(h -> h.change().deletes());
    }

    private boolean seesAll(Change tombstone) {
        for (Head head : all) {
            if (!head.change().deletes() && !tombstone.replaces().contains(head.id())) {
                return false;
            }
        }
        return true;
    }
}
