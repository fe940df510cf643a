package dk.koereplan.domain.edit;

import dk.koereplan.domain.change.Change;
import dk.koereplan.domain.change.ChangeId;
import dk.koereplan.domain.change.ChangeSet;
import dk.koereplan.domain.change.FieldKey;
import dk.koereplan.domain.change.Heads;
import dk.koereplan.domain.change.Txn;
import dk.koereplan.domain.change.TxnKind;
import dk.koereplan.domain.change.Value;
import dk.koereplan.domain.roadmap.Held;
import dk.koereplan.domain.roadmap.Roadmap;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// The change set that takes a transaction back: each group gets the value that it had before, as a *new* change. The
/// history only grows.
public interface Inverse {
    /// @param log finds any change of the plan's log
    /// @param now the plan that the inverse is to be committed on
    static ChangeSet of(Txn done, TxnKind kind, Function<ChangeId, Optional<Change>> log, Roadmap now) {
        List<Change> changes = new ArrayList<>();
        for (Change change : done.body().changes()) {
            now.held(change.key().entity())
                    .flatMap(held -> inverse(change, held, log))
                    .ifPresent(changes::add);
        }
        return new ChangeSet(kind, done.body().intention(), done.body().reason(), withoutEditsOfDeleted(changes));
    }

    /// A tombstone counts only while nothing newer stands beside it, so it travels alone.
    private static List<Change> withoutEditsOfDeleted(List<Change> changes) {
        Set<String> deleted = new HashSet<>();
        changes.stream()
                .filter(Change::deletes)
                .forEach(c -> deleted.add(c.key().entity()));
        return changes.stream()
                .filter(c -> c.deletes() || !deleted.contains(c.key().entity()))
                .toList();
    }

    private static Optional<Change> inverse(Change change, Held held, Function<ChangeId, Optional<Change>> log) {
        String group = change.key().group();
        return switch (group) {
            case FieldKey.CREATED -> Composer.tombstone(held);
            case FieldKey.DELETED -> change.deletes() ? Optional.of(Composer.revival(held)) : Composer.tombstone(held);
            default -> {
                Value.Struct before = Composer.part(held.kind().schema(), group, valueBefore(change, log));
                yield Optional.of(
                        Composer.change(held, group, before, held.heads().replacedBy(group)));
            }
        };
    }

    /// What the group held before: the value that the change replaced, in the provisional order when there were
    /// several.
    private static Value.Struct valueBefore(Change change, Function<ChangeId, Optional<Change>> log) {
        return change.replaces().stream()
                .max(Comparator.naturalOrder())
                .flatMap(log)
                .map(Change::value)
                .orElse(Value.Struct.EMPTY);
    }

    /// Later changes that build on this transaction and would have to be taken back first.
    static List<Refusal> laterChanges(Txn done, Roadmap now) {
        List<Refusal> later = new ArrayList<>();
        for (int i = 0; i < done.body().changes().size(); i++) {
            FieldKey key = done.body().changes().get(i).key();
            ChangeId id = done.changeId(i);
            Heads heads = now.held(key.entity()).map(Held::heads).orElse(Heads.NONE);
            boolean stands = heads.all().stream().anyMatch(h -> h.id().equals(id));
            boolean edited = key.group().equals(FieldKey.CREATED) && heads.all().size() > 1 && !heads.deleted();
            if (!stands || edited) {
                later.add(Refusal.of(key.entity(), key.group(), "takeBack.later"));
            }
        }
        return later;
    }
}
