package dk.koereplan.domain.roadmap;

import dk.koereplan.domain.Entity;
import dk.koereplan.domain.Id;
import dk.koereplan.domain.change.FieldKey;
import dk.koereplan.domain.governance.DecisionGate;
import dk.koereplan.domain.work.Dependency;
import dk.koereplan.domain.work.Initiative;
import java.util.Set;
import java.util.function.Consumer;

/// The links of a plan that must not go round in a circle (invariant 9).
public enum LinkKind {
    /// Something must be finished before something else.
    DEPENDENCY {
        @Override
        void each(Roadmap roadmap, Consumer<RecordLink> visit) {
            for (LoggedRecord held : roadmap.table(EntityKind.DEPENDENCY).values()) {
                if (held.entity() instanceof Dependency d) {
                    d.to().forEach(to ->
                            visit.accept(new RecordLink(held, "to", d.from().value(), to.value())));
                }
            }
        }

        @Override
        boolean isThere(Roadmap roadmap, String id) {
            return roadmap.record(id) != null;
        }

        @Override
        boolean isDrawnBy(FieldKey key) {
            return key.kind().equals(EntityKind.DEPENDENCY.singular());
        }

        @Override
        public boolean draws(Entity entity) {
            return entity instanceof Dependency;
        }
    },

    /// An initiative is a part of another.
    PARENT {
        @Override
        void each(Roadmap roadmap, Consumer<RecordLink> visit) {
            for (LoggedRecord held : roadmap.table(EntityKind.INITIATIVE).values()) {
                Id<Initiative> parent = held.entity() instanceof Initiative child ? child.parent() : null;
                if (parent != null) {
                    visit.accept(new RecordLink(held, "parent", held.id(), parent.value()));
                }
            }
        }

        @Override
        boolean isThere(Roadmap roadmap, String id) {
            return roadmap.record(EntityKind.INITIATIVE, id) != null;
        }

        @Override
        boolean isDrawnBy(FieldKey key) {
            return key.kind().equals(EntityKind.INITIATIVE.singular()) && PLACE.contains(key.group());
        }

        @Override
        public boolean draws(Entity entity) {
            return entity instanceof Initiative i && i.parent() != null;
        }
    },

    /// A record's time is before or after another's, or that of its meeting. What is not in the plan has no time, and
    /// makes no circle.
    TIME {
        @Override
        void each(Roadmap roadmap, Consumer<RecordLink> visit) {
            PlanDates dates = new PlanDates(roadmap);
            for (EntityKind kind : OwnTime.KINDS) {
                for (LoggedRecord held : roadmap.table(kind).values()) {
                    Entity entity = held.entity();
                    if (entity != null) {
                        for (OwnTime.Hanging hanging : OwnTime.hangingOf(entity, hasMeeting(entity, roadmap))) {
                            String to = dates.idOf(hanging.event());
                            if (to != null) {
                                visit.accept(new RecordLink(held, hanging.field(), held.id(), to));
                            }
                        }
                    }
                }
            }
        }

        @Override
        boolean isThere(Roadmap roadmap, String id) {
            return true;
        }

        @Override
        boolean isDrawnBy(FieldKey key) {
            return EntityKind.inLog(key.kind()).filter(OwnTime.KINDS::contains).isPresent();
        }

        @Override
        public boolean draws(Entity entity) {
            return !OwnTime.hangingOf(entity, true).isEmpty()
                    || !OwnTime.hangingOf(entity, false).isEmpty();
        }
    };

    private static boolean hasMeeting(Entity entity, Roadmap roadmap) {
        return entity instanceof DecisionGate gate
                && gate.meeting() != null
                && roadmap.record(EntityKind.MEETING, gate.meeting().value()) != null;
    }

    private static final Set<String> PLACE = Set.of(
            FieldKey.CREATED,
            FieldKey.DELETED,
            EntityKind.INITIATIVE.schema().field("parent").orElseThrow().group());

    abstract void each(Roadmap roadmap, Consumer<RecordLink> visit);

    /// Whether a link of this kind may end at this record.
    abstract boolean isThere(Roadmap roadmap, String id);

    /// Whether a change of this group can draw, move or end such a link.
    abstract boolean isDrawnBy(FieldKey key);

    /// Whether the record draws such a link.
    public abstract boolean draws(Entity entity);
}
