package dk.koereplan.store;

import dk.koereplan.domain.change.Value;
import java.time.Instant;

/// What somebody typed into a record and has not settled, as the plan file keeps it.
///
/// @param record the record's id, also of one that does not exist yet
/// @param content in the form of whoever typed it
/// @param at when it was written
public record KeptDraft(String record, Value.Struct content, Instant at) {}
