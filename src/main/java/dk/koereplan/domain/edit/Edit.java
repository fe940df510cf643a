package dk.koereplan.domain.edit;

import dk.koereplan.domain.Entity;
import dk.koereplan.domain.change.TxnKind;
import dk.koereplan.domain.change.Value;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What somebody wants of the plan, before the rules have seen it. Its name follows from what it changes ([Intention]).
///
/// @param reason why, in the author's words; may be empty where no rule asks for one
public record Edit(TxnKind kind, List<Step> steps, String reason) {
    public Edit {
        steps = List.copyOf(steps);
    }

    public static Edit of(Step... steps) {
        return new Edit(TxnKind.EDIT, List.of(steps), "");
    }

    public static Edit put(Entity... entities) {
        return new Edit(
                TxnKind.EDIT,
                Arrays.stream(entities).map(Step.Put::new).map(Step.class::cast).toList(),
                "");
    }

    /// A change of one record that its author saw as `base`: what others changed in it meanwhile stays.
    public static Edit change(Entity base, Entity entity) {
        return Edit.of(new Step.Put(entity, base));
    }

    public Edit because(String why) {
        return new Edit(kind, steps, why);
    }

    /// One step of an edit; all steps of an edit are committed together or not at all.
    public sealed interface Step {
        /// The record is to be as given: made when it is new, changed where it differs, brought back when it was
        /// deleted.
        ///
        /// @param base the record as the author saw it: only what differs is meant; null for all
        record Put(Entity entity, @Nullable Entity base) implements Step {
            public Put(Entity entity) {
                this(entity, null);
            }
        }

        /// The record goes, with the parts that make no sense without it.
        record Remove(String id) implements Step {}

        /// A person's decision about a group in which heads compete; written even when the value shown is the same.
        record Settle(String id, String group, Value.Struct value) implements Step {}
    }
}
