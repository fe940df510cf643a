package dk.koereplan.domain.edit;

import dk.koereplan.domain.Entity;
import dk.koereplan.domain.Id;
import dk.koereplan.domain.change.Change;
import dk.koereplan.domain.change.ChangeSet;
import dk.koereplan.domain.change.TxnKind;
import dk.koereplan.domain.governance.Body;
import dk.koereplan.domain.governance.DecisionGate;
import dk.koereplan.domain.party.Region;
import dk.koereplan.domain.roadmap.EntityKind;
import dk.koereplan.domain.roadmap.LoggedRecord;
import dk.koereplan.domain.roadmap.OwnTime;
import dk.koereplan.domain.roadmap.Roadmap;
import dk.koereplan.domain.work.Initiative;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// Checks what a change set would make of a plan. It looks at the touched records only, so that its cost does not grow
/// with the plan.
public final class Rules {
    private Rules() {}

    /// @param before the plan as it is
    /// @param after the plan with `changes` applied
    /// @return every reason not to commit; empty when there is none
    public static List<Refusal> check(Roadmap before, Roadmap after, ChangeSet changes) {
        Set<String> touched = new LinkedHashSet<>();
        changes.changes().forEach(c -> touched.add(c.key().entity()));
        List<Refusal> refusals = new ArrayList<>();
        for (String id : touched) {
            after.held(id).ifPresent(held -> refusals.addAll(checkRecord(before, after, held, changes)));
        }
        refusals.addAll(orphans(after, changes));
        refusals.addAll(resting(after, touched));
        if (!refusals.isEmpty()) {
            refusals.removeAll(standing(before, touched));
        }
        refusals.addAll(Acyclic.check(before, after, touched));
        refusals.addAll(ValueLimits.check(before, changes));
        return refusals;
    }

    /// What was wrong before, by a merge: nobody has to mend that first to be allowed another edit.
    private static List<Refusal> standing(Roadmap before, Set<String> touched) {
        List<Refusal> refusals = resting(before, touched);
        for (String id : touched) {
            before.held(id).ifPresent(held -> refusals.addAll(standing(before, held)));
        }
        return refusals;
    }

    private static List<Refusal> standing(Roadmap roadmap, LoggedRecord held) {
        List<Refusal> refusals = new ArrayList<>(relations(roadmap, held));
        if (held.problem() != null) {
            refusals.add(Refusal.of(held.id(), held.problem()));
        }
        return refusals;
    }

    private static List<Refusal> relations(Roadmap roadmap, LoggedRecord held) {
        Entity entity = held.entity();
        List<Refusal> refusals = new ArrayList<>();
        if (entity != null) {
            refusals.addAll(references(roadmap, entity));
            refusals.addAll(FieldRules.check(entity, entity, roadmap));
        }
        return refusals;
    }

    /// What rests on a touched region's validity or a touched body's mandate.
    private static List<Refusal> resting(Roadmap roadmap, Set<String> touched) {
        List<Refusal> refusals = new ArrayList<>();
        if (touched.stream().anyMatch(id -> roadmap.find(Region.class, id).isPresent())) {
            roadmap.all(Initiative.class).stream()
                    .filter(i -> Reference.of(i).stream().anyMatch(r -> r.unit() && touched.contains(r.target())))
                    .forEach(i -> refusals.addAll(FieldRules.check(i, i, roadmap)));
        }
        if (touched.stream().anyMatch(id -> roadmap.find(Body.class, id).isPresent())) {
            roadmap.all(DecisionGate.class).stream()
                    .filter(g -> touched.contains(g.body().value()))
                    .forEach(g -> refusals.addAll(FieldRules.check(g, g, roadmap)));
        }
        return refusals;
    }

    /// Checks every record of a plan against the rules that hold however it came about. What goes round in a circle is
    /// for [Roadmap#structure] to say.
    public static List<Refusal> audit(Roadmap roadmap) {
        List<Refusal> refusals = new ArrayList<>();
        roadmap.held().forEach(held -> {
            refusals.addAll(ValueLimits.standing(held));
            refusals.addAll(relations(roadmap, held));
        });
        return refusals;
    }

    /// What an older plan holds and nobody may write any more: values beyond their bounds, and values that cannot be
    /// read. Each stays until somebody gives another.
    public static List<Refusal> unfit(Roadmap roadmap) {
        return roadmap.held()
                .flatMap(held -> ValueLimits.standing(held).stream())
                .toList();
    }

    private static List<Refusal> checkRecord(Roadmap before, Roadmap after, LoggedRecord held, ChangeSet changes) {
        Entity now = held.entity();
        if (held.problem() != null && now == null) {
            return List.of(Refusal.of(held.id(), held.problem()));
        }
        Optional<Entity> was = before.find(held.id());
        if (now == null) {
            return changes.kind() == TxnKind.EDIT && was.isPresent()
                    ? Deletions.check(was.get(), before, after)
                    : FieldRules.gone(was.orElse(null), after);
        }
        List<Refusal> refusals = new ArrayList<>(sameIdTwice(after, held));
        if (held.problem() != null) {
            refusals.add(Refusal.of(held.id(), held.problem()));
        }
        refusals.addAll(references(after, now));
        refusals.addAll(FieldRules.check(was.orElse(null), now, after));
        boolean edited = changes.kind() == TxnKind.EDIT;
        boolean stepped = edited || (changes.kind() == TxnKind.IMPORT && was.isPresent());
        if (stepped) {
            refusals.addAll(StateRules.check(was.orElse(null), now, after));
        }
        if (edited) {
            if (was.isPresent() && changes.reason().isBlank()) {
                refusals.addAll(ApprovedTimes.changed(was.get(), now, before));
            }
        }
        return refusals;
    }

    private static List<Refusal> sameIdTwice(Roadmap after, LoggedRecord held) {
        long kinds = after.tables().values().stream()
                .filter(t -> t.contains(held.id()))
                .count();
        return kinds > 1 ? List.of(Refusal.of(held.id(), "id", RefusalKey.ID_TAKEN)) : List.of();
    }

    private static List<Refusal> references(Roadmap after, Entity now) {
        List<Refusal> refusals = new ArrayList<>();
        for (Reference reference : Reference.of(now)) {
            Optional<Entity> target = after.find(reference.target());
            String field = reference.field().name();
            Optional<Class<?>> wanted = reference.field().target();
            if (reference.isTime() && reference.target().equals(now.id().value())) {
                refusals.addAll(hangsOnItself(now, reference));
            } else if (target.isEmpty()) {
                refusals.add(Refusal.of(
                        now.id().value(), field, RefusalKey.REFERENCE_MISSING, new Id<>(reference.target())));
            } else if (wanted.isPresent() && !wanted.get().isInstance(target.get())) {
                refusals.add(
                        Refusal.of(now.id().value(), field, RefusalKey.REFERENCE_KIND, new Id<>(reference.target())));
            } else if (reference.isTime() && !OwnTime.KINDS.contains(EntityKind.of(target.get()))) {
                refusals.add(Refusal.of(now.id().value(), field, RefusalKey.TIME_EVENT, new Id<>(reference.target())));
            } else if (reference.unit() && !OWNERS.contains(EntityKind.of(target.get()))) {
                refusals.add(
                        Refusal.of(now.id().value(), field, RefusalKey.REFERENCE_OWNER, new Id<>(reference.target())));
            }
        }
        return refusals;
    }

    /// Where that is the record's own time, it is a circle like any other ([Acyclic]).
    private static List<Refusal> hangsOnItself(Entity now, Reference time) {
        return OwnTime.hangsBy(now, time.field().name())
                ? List.of()
                : List.of(Refusal.of(now.id().value(), time.field().name(), RefusalKey.TIME_ITSELF, now.id()));
    }

    public static final Set<EntityKind> OWNERS = Set.of(EntityKind.REGION, EntityKind.ORGANISATION, EntityKind.BODY);

    /// Records that a deletion would leave pointing at nothing. Composed deletions take them along; only the
    /// taking back of a creation can meet one.
    private static List<Refusal> orphans(Roadmap after, ChangeSet changes) {
        Set<String> gone = new TreeSet<>();
        for (Change change : changes.changes()) {
            if (change.deletes() && after.find(change.key().entity()).isEmpty()) {
                gone.add(change.key().entity());
            }
        }
        if (gone.isEmpty()) {
            return List.of();
        }
        List<Refusal> refusals = new ArrayList<>();
        after.held().map(LoggedRecord::entity).forEach(entity -> {
            if (entity != null) {
                for (Reference reference : Reference.of(entity)) {
                    if (gone.contains(reference.target())) {
                        refusals.add(Refusal.of(reference.target(), null, RefusalKey.REFERENCE_ORPHAN, entity.id()));
                    }
                }
            }
        });
        return refusals;
    }
}
