package dk.koereplan.app.planning;

import dk.koereplan.domain.Entity;
import dk.koereplan.domain.InvalidValue;
import dk.koereplan.domain.change.TxnKind;
import dk.koereplan.domain.edit.Edit;
import dk.koereplan.domain.edit.Refusal;
import dk.koereplan.domain.edit.RefusalKey;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// What came of planning something: what would be written, or why it cannot be.
public sealed interface Planned {
    /// Changes that belong together: one edit, hence one entry of the log and one step of undo.
    ///
    /// @param staying what does not move with the rest, and why
    record Proposal(List<Changed> changes, List<Refusal> staying) implements Planned {
        public Proposal {
            changes = changes.stream().filter(Changed::differs).toList();
            staying = List.copyOf(staying);
        }

        public Proposal(List<Changed> changes) {
            this(changes, List.of());
        }

        public boolean isEmpty() {
            return changes.isEmpty();
        }

        /// The records as they would be, by id.
        public Map<String, Entity> records() {
            Map<String, Entity> records = new LinkedHashMap<>();
            changes.forEach(c -> records.put(c.after().id().value(), c.after()));
            return records;
        }

        /// @param reason in the author's words; may be empty
        public Edit edit(String reason) {
            List<Edit.Step> steps = changes.stream()
                    .map(c -> (Edit.Step) new Edit.Step.Put(c.after(), c.before()))
                    .toList();
            return new Edit(TxnKind.EDIT, steps, reason.strip());
        }
    }

    /// Nothing can be written; each refusal says why.
    record Refused(List<Refusal> why) implements Planned {
        static Refused of(String id, @Nullable String field, RefusalKey key, Object... arguments) {
            return new Refused(List.of(Refusal.of(id, field, key, arguments)));
        }
    }

    /// A record before and after; null before for a new one.
    record Changed(@Nullable Entity before, Entity after) {
        boolean differs() {
            return !after.equals(before);
        }
    }

    /// A value that breaks an invariant is a refusal.
    static Planned checked(String id, Supplier<Planned> planning) {
        try {
            return planning.get();
        } catch (InvalidValue invalid) {
            return new Refused(List.of(Refusal.of(id, invalid)));
        }
    }
}
