package dk.koereplan.app;

import dk.koereplan.domain.edit.Refusal;
import java.util.List;
import java.util.Set;

/// What became of what was typed into a record.
///
/// @param saved the fields that the plan says now
/// @param refusals why each of the others is held back
public record Settled(Outcome outcome, Set<String> saved, List<Refusal> refusals) {}
