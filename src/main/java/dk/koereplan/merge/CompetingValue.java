package dk.koereplan.merge;

import dk.koereplan.domain.change.Change;
import dk.koereplan.domain.change.ChangeId;
import dk.koereplan.domain.change.Hlc;
import dk.koereplan.domain.change.Value;
import org.jspecify.annotations.Nullable;

/// One of the values that a group of fields was given: what, who, when and why.
///
/// @param change as the log has it
/// @param value the fields of the group alone; null when it was redacted
/// @param hlc when, by the author's clock, which may be wrong
/// @param member the author's role
public record CompetingValue(
        ChangeId id,
        Change change,
        Value.@Nullable Struct value,
        Hlc hlc,
        String member,
        String intention,
        String reason) {
    /// A deletion of the record, against which the other versions are edits.
    public boolean deletes() {
        return change.deletes();
    }
}
