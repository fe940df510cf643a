package dk.koereplan.analysis.overview;

import dk.koereplan.analysis.PlanOrder;
import dk.koereplan.domain.Entity;
import dk.koereplan.domain.governance.DecisionGate;
import dk.koereplan.domain.governance.HearingRound;
import dk.koereplan.domain.work.Action;
import dk.koereplan.domain.work.Deliverable;
import dk.koereplan.domain.work.Initiative;
import dk.koereplan.domain.work.Milestone;
import dk.koereplan.domain.work.PlanEvent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;

/// What is open and lies nowhere in time: the counted tray. It is never drawn as today.
public final class Undated {
    public static final List<Class<? extends Entity>> OTHERS =
            List.of(DecisionGate.class, HearingRound.class, Action.class, Deliverable.class, PlanEvent.class);

    private Undated() {}

    /// Initiatives, milestones, gates, hearings, actions, deliverables and events, in that order.
    public static List<Entity> of(Scope scope) {
        List<Entity> all = new ArrayList<>();
        List<Entity> milestones = new ArrayList<>();
        Consumer<Milestone> keep = milestone -> {
            if (scope.facts().isUndated(milestone)) {
                milestones.add(milestone);
            }
        };
        for (Initiative initiative : scope.initiatives()) {
            if (isUndated(initiative, scope)) {
                all.add(initiative);
            }
            scope.index().eachMilestone(scope.index().numberOf(initiative.id().value()), keep);
        }
        scope.looseMilestones().forEach(keep);
        all.addAll(rest(milestones, scope));
        return List.copyOf(all);
    }

    /// What is undated besides initiatives.
    ///
    /// @param milestones the accepted ones without a date
    public static List<Entity> rest(Collection<? extends Entity> milestones, Scope scope) {
        List<Entity> all = new ArrayList<>(undated(milestones, scope));
        for (Class<? extends Entity> type : OTHERS) {
            all.addAll(undated(scope.index().roadmap().all(type), scope));
        }
        return all;
    }

    private static List<Entity> undated(Collection<? extends Entity> entities, Scope scope) {
        List<Entity> found = new ArrayList<>();
        for (Entity entity : entities) {
            if (isUndated(entity, scope) && isShown(entity, scope)) {
                found.add(entity);
            }
        }
        found.sort(Comparator.comparing(e -> e.id().value(), PlanOrder::countingOrder));
        return found;
    }

    /// What happens to the plan as a whole concerns everybody, whatever the filter.
    private static boolean isShown(Entity entity, Scope scope) {
        return entity instanceof PlanEvent || scope.accepts(entity);
    }

    private static boolean isUndated(Entity entity, Scope scope) {
        return scope.facts().isUndated(entity)
                && (entity instanceof PlanEvent || scope.facts().isOpen(entity));
    }
}
