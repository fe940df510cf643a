package dk.koereplan.ui.inspector;

import dk.koereplan.analysis.PlanIndex;
import dk.koereplan.analysis.overview.Referring;
import dk.koereplan.domain.Entity;
import dk.koereplan.domain.roadmap.EntityKind;
import dk.koereplan.ui.common.Derived;
import dk.koereplan.ui.common.PlanContext;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/// What points to the record that is looked at, looked for away from the window's thread: any record of the plan may.
final class ReferringRecords implements AutoCloseable {
    private final PlanContext context;
    private final Derived<Optional<Found>> derived;
    private Found last = new Found("", Map.of());
    private Consumer<Map<EntityKind, List<Entity>>> show = found -> {};

    /// @param to the id of what they point to
    private record Found(String to, Map<EntityKind, List<Entity>> those) {}

    ReferringRecords(PlanContext context) {
        this.context = context;
        derived = new Derived<>(context, found -> found.ifPresent(this::put));
    }

    /// @param but kinds that are not looked for
    /// @param shown called with what was found of the same record before, and again when that has changed
    void of(Entity entity, Set<EntityKind> but, Consumer<Map<EntityKind, List<Entity>>> shown) {
        show = shown;
        Found before = last;
        PlanIndex index = context.index();
        Set<EntityKind> told = but.isEmpty() ? Set.of() : EnumSet.copyOf(but);
        if (before.to().equals(entity.id().value())) {
            shown.accept(before.those());
        }
        derived.make(() -> Optional.of(new Found(entity.id().value(), Referring.to(entity, index, told)))
                .filter(found -> !found.equals(before)));
    }

    private void put(Found found) {
        last = found;
        show.accept(found.those());
    }

    @Override
    public void close() {
        derived.close();
    }
}
