package dk.koereplan.merge;

import dk.koereplan.domain.roadmap.EntityKind;
import java.util.List;

/// Changes that are sound one by one and do not fit together. It is shown, never repaired by the merge: two copies
/// would repair each other for ever.
///
/// @param entity the record that yields until a person decides
/// @param field where to mend it
/// @param others the records that it does not fit with
public record StructuralConflict(Kind kind, EntityKind entityKind, String entity, String field, List<String> others) {
    public StructuralConflict {
        others = List.copyOf(others);
    }

    /// What does not fit.
    public enum Kind {
        /// Dependencies go round in a circle; the youngest is out of force.
        DEPENDENCY_CYCLE,
        /// Initiatives are parts of each other; the youngest move is out of force.
        PARENT_CYCLE,
        /// Times are given as before or after each other; none of them is known.
        TIME_CYCLE,
        /// A reference to a record that is deleted.
        MISSING_REFERENCE,
        /// Another initiative has this number, and had it first.
        SAME_NUMBER,
        /// Another kind of record has this id.
        SAME_ID,
        /// A status report was published while somebody else changed it.
        CHANGED_WHEN_PUBLISHED,
        /// The values do not make a record; they are all in the log.
        UNREADABLE
    }
}
