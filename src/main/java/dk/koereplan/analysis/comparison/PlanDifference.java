package dk.koereplan.analysis.comparison;

import dk.koereplan.analysis.Light;
import dk.koereplan.domain.Entity;
import dk.koereplan.domain.roadmap.EntityKind;
import dk.koereplan.domain.roadmap.Field;
import org.jspecify.annotations.Nullable;

/// One thing that differs between two states of a plan.
public sealed interface PlanDifference {
    Aspect aspect();

    EntityKind kind();

    /// Of the record that it is about.
    String id();

    /// The record, as it is in the later state; as it was, where it is gone.
    Entity record();

    record Added(EntityKind kind, Entity record) implements PlanDifference {
        @Override
        public Aspect aspect() {
            return Aspect.ADDED;
        }

        @Override
        public String id() {
            return record.id().value();
        }
    }

    record Removed(EntityKind kind, Entity record) implements PlanDifference {
        @Override
        public Aspect aspect() {
            return Aspect.REMOVED;
        }

        @Override
        public String id() {
            return record.id().value();
        }
    }

    /// One field has another value.
    ///
    /// @param before,after null for unknown
    /// @param days how much later the last possible day is; null when either is not known, or it is no time
    record Changed(
            EntityKind kind,
            Entity record,
            Field field,
            @Nullable Object before,
            @Nullable Object after,
            @Nullable Long days)
            implements PlanDifference {
        @Override
        public Aspect aspect() {
            return Aspect.of(kind, field);
        }

        @Override
        public String id() {
            return record.id().value();
        }
    }

    /// An initiative's light shines otherwise.
    record Relit(Entity record, Light before, Light after) implements PlanDifference {
        @Override
        public Aspect aspect() {
            return Aspect.LIGHT;
        }

        @Override
        public EntityKind kind() {
            return EntityKind.INITIATIVE;
        }

        @Override
        public String id() {
            return record.id().value();
        }
    }
}
