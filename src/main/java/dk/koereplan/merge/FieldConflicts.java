package dk.koereplan.merge;

import dk.koereplan.domain.change.Change;
import dk.koereplan.domain.change.ChangeId;
import dk.koereplan.domain.change.FieldKey;
import dk.koereplan.domain.change.Head;
import dk.koereplan.domain.change.Heads;
import dk.koereplan.domain.change.Txn;
import dk.koereplan.domain.change.Value;
import dk.koereplan.domain.edit.Composer;
import dk.koereplan.domain.roadmap.LoggedRecord;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Finds the [FieldConflict]s of a merged log.
record FieldConflicts(MergedLog log) {
    List<FieldConflict> all() {
        List<FieldConflict> conflicts = new ArrayList<>();
        log.roadmap().held().forEach(held -> {
            for (String group : held.conflicts()) {
                conflicts.add(conflict(held, group));
            }
        });
        return conflicts;
    }

    private FieldConflict conflict(LoggedRecord held, String group) {
        boolean deletion = group.equals(FieldKey.DELETED);
        List<Head> competing =
                deletion ? deletionAndEdits(held.heads()) : held.heads().of(group);
        Set<ChangeId> bases = deletion ? replacedByEdits(competing) : commonBases(competing);
        return new FieldConflict(
                held.kind(),
                held.id(),
                group,
                bases.stream().flatMap(id -> version(held, group, id).stream()).toList(),
                competing.stream()
                        .flatMap(h -> version(held, h.group(), h.id()).stream())
                        .toList());
    }

    /// The deletions, and what their authors had not seen.
    private static List<Head> deletionAndEdits(Heads heads) {
        List<Head> deletions =
                heads.all().stream().filter(h -> h.change().deletes()).toList();
        Stream<Head> unseen = heads.all().stream()
                .filter(h -> !h.change().deletes())
                .filter(h ->
                        deletions.stream().anyMatch(d -> !d.change().replaces().contains(h.id())));
        return Stream.concat(deletions.stream(), unseen).toList();
    }

    private static Set<ChangeId> replacedByEdits(List<Head> competing) {
        Set<ChangeId> replaced = new TreeSet<>();
        competing.stream()
                .filter(h -> !h.change().deletes())
                .forEach(h -> replaced.addAll(h.change().replaces()));
        return replaced;
    }

    /// The newest changes that every competing one builds on.
    private Set<ChangeId> commonBases(List<Head> competing) {
        Set<ChangeId> common = new TreeSet<>(ancestors(competing.getFirst().change()));
        competing.forEach(h -> common.retainAll(ancestors(h.change())));
        Set<ChangeId> newest = new TreeSet<>(common);
        for (ChangeId id : common) {
            log.change(id).ifPresent(c -> newest.removeAll(ancestors(c)));
        }
        return newest;
    }

    private Set<ChangeId> ancestors(Change start) {
        Set<ChangeId> found = new HashSet<>();
        ArrayDeque<ChangeId> open = new ArrayDeque<>(start.replaces());
        while (!open.isEmpty()) {
            ChangeId id = open.remove();
            if (found.add(id)) {
                log.change(id).ifPresent(c -> open.addAll(c.replaces()));
            }
        }
        return found;
    }

    private Optional<CompetingValue> version(LoggedRecord held, String group, ChangeId id) {
        Optional<Txn> txn = log.txn(id.actor(), id.seq());
        Optional<Change> change = log.change(id);
        if (txn.isEmpty() || change.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new CompetingValue(
                id,
                change.get(),
                value(held, group, change.get()),
                txn.get().hlc(),
                txn.get().member(),
                txn.get().body().intention(),
                txn.get().body().reason()));
    }

    /// A creation holds all groups; only the one at issue is of interest.
    private static Value.@Nullable Struct value(LoggedRecord held, String group, Change change) {
        boolean whole = group.equals(FieldKey.CREATED) || group.equals(FieldKey.DELETED);
        return change.value() == null || whole
                ? change.value()
                : Composer.part(held.kind().schema(), group, change.value());
    }
}
