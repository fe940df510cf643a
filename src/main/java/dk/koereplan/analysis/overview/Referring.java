package dk.koereplan.analysis.overview;

import dk.koereplan.analysis.PlanIndex;
import dk.koereplan.domain.Entity;
import dk.koereplan.domain.edit.Reference;
import dk.koereplan.domain.roadmap.EntityKind;
import dk.koereplan.domain.roadmap.Field;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Which records point to another, whatever field says so: an agreement's themes and initiatives, a party's answers.
public final class Referring {
    private Referring() {}

    /// By kind, in the order of the kinds; kinds of which none points there are left out.
    ///
    /// @param but kinds that are not looked at: to look at a kind is to look at every record of it
    public static Map<EntityKind, List<Entity>> to(Entity target, PlanIndex index, Set<EntityKind> but) {
        String id = target.id().value();
        Map<EntityKind, List<Entity>> found = new EnumMap<>(EntityKind.class);
        for (EntityKind kind : EntityKind.values()) {
            boolean may = kind.schema().references().stream().anyMatch(f -> mayPointTo(f, target.getClass()));
            if (may && !but.contains(kind)) {
                List<Entity> those = new ArrayList<>();
                for (Entity entity : inOrder(kind, index)) {
                    if (Reference.of(entity).stream().anyMatch(r -> r.target().equals(id))) {
                        those.add(entity);
                    }
                }
                if (!those.isEmpty()) {
                    found.put(kind, those);
                }
            }
        }
        return found;
    }

    /// How many records of each kind point to each record of some kinds, by its id, in one round over the plan.
    public static Map<String, Map<EntityKind, Integer>> counts(Collection<EntityKind> targets, PlanIndex index) {
        Map<String, Map<EntityKind, Integer>> counts = new HashMap<>();
        for (EntityKind target : targets) {
            index.roadmap()
                    .all(target.type())
                    .forEach(e -> counts.put(e.id().value(), new EnumMap<>(EntityKind.class)));
        }
        for (EntityKind kind : EntityKind.values()) {
            if (kind.schema().references().stream()
                    .anyMatch(f -> targets.stream().anyMatch(t -> mayPointTo(f, t.type())))) {
                index.roadmap().all(kind.type()).forEach(e -> count(kind, e, counts));
            }
        }
        return counts;
    }

    private static void count(EntityKind kind, Entity entity, Map<String, Map<EntityKind, Integer>> counts) {
        Reference.of(entity).stream().map(Reference::target).distinct().forEach(id -> {
            Map<EntityKind, Integer> of = counts.get(id);
            if (of != null) {
                of.merge(kind, 1, Integer::sum);
            }
        });
    }

    private static List<? extends Entity> inOrder(EntityKind kind, PlanIndex index) {
        return switch (kind) {
            case INITIATIVE -> index.initiatives();
            case TRACK -> index.tracks();
            case REGION -> index.regions();
            default -> index.roadmap().all(kind.type());
        };
    }

    /// A field without a kind of its own may point anywhere, and one of units to whoever owns.
    private static boolean mayPointTo(Field field, Class<?> type) {
        return field.target()
                .or(field::itemTarget)
                .map(t -> t.isAssignableFrom(type))
                .orElse(true);
    }
}
