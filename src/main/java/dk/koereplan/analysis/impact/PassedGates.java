package dk.koereplan.analysis.impact;

import dk.koereplan.analysis.PlanIndex;
import dk.koereplan.analysis.PlanTimes;
import dk.koereplan.domain.Entity;
import dk.koereplan.domain.Id;
import dk.koereplan.domain.governance.DecisionGate;
import dk.koereplan.domain.governance.HearingRound;
import dk.koereplan.domain.time.Order;
import dk.koereplan.domain.work.Initiative;
import dk.koereplan.domain.work.Milestone;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Which planned decisions and hearings new times pass: what lay before one would lie after it, or the other way round.
final class PassedGates {
    private final PlanIndex index;
    private final Preview now;
    private final Preview then;
    private final Map<String, Impact.Passed> passed = new LinkedHashMap<>();

    PassedGates(PlanIndex index, Preview now, Preview then) {
        this.index = index;
        this.now = now;
        this.then = then;
    }

    /// An initiative is named rather than its milestones.
    List<Impact.Passed> of(Collection<String> affected) {
        List<Entity> items =
                affected.stream().map(then::find).flatMap(Optional::stream).toList();
        items.stream().filter(i -> i instanceof Initiative).forEach(i -> about(i.id(), i));
        for (Entity item : items) {
            switch (item) {
                case Initiative i -> {}
                case DecisionGate gate -> subject(gate, gate.subject());
                case HearingRound hearing -> subject(hearing, hearing.subject());
                default -> about(item.id(), item);
            }
        }
        items.forEach(this::milestone);
        return List.copyOf(passed.values());
    }

    private void subject(Entity gate, @Nullable Id<?> subject) {
        if (subject != null) {
            then.find(subject.value()).ifPresent(item -> pair(gate, item));
        }
    }

    private void about(Id<?> id, Entity item) {
        gates(id).forEach(gate -> pair(gate, item));
    }

    private Stream<Entity> gates(Id<?> subject) {
        return Stream.concat(index.gatesOf(subject).stream(), index.hearingsAbout(subject.value()).stream())
                .flatMap(gate -> then.find(gate.id().value()).stream());
    }

    private void pair(Entity gate, Entity item) {
        if (!PlanTimes.isOpen(gate) || !PlanTimes.isOpen(item)) {
            return;
        }
        Entity oldGate = old(gate);
        Entity oldItem = old(item);
        boolean endsAfter = after(gate, item, then) == Order.BEFORE && after(oldGate, oldItem, now) != Order.BEFORE;
        boolean beginsBefore = then.due(gate).compare(then.start(item)) == Order.AFTER
                && now.due(oldGate).compare(now.start(oldItem)) == Order.BEFORE;
        if (endsAfter) {
            note(gate, item, true);
        } else if (beginsBefore) {
            note(gate, item, false);
        }
    }

    /// A milestone that would be reached only after a decision about its initiative, and now would before.
    private void milestone(Entity item) {
        if (item instanceof Milestone milestone && milestone.initiative() != null && PlanTimes.isOpen(milestone)) {
            gates(milestone.initiative())
                    .filter(PlanTimes::isOpen)
                    .filter(gate -> after(gate, item, then) == Order.BEFORE)
                    .filter(gate -> after(old(gate), old(item), now) == Order.AFTER)
                    .forEach(gate -> note(gate, item, true));
        }
    }

    private static Order after(Entity gate, Entity item, Preview plan) {
        return plan.due(gate).compare(plan.due(item));
    }

    private Entity old(Entity entity) {
        return index.find(entity.id().value()).orElse(entity);
    }

    private void note(Entity gate, Entity item, boolean late) {
        passed.putIfAbsent(gate.id().value(), new Impact.Passed(gate, item, late));
    }
}
