package dk.koereplan.merge;

import dk.koereplan.domain.change.FieldKey;
import dk.koereplan.domain.roadmap.EntityKind;
import java.util.List;
import java.util.Set;

/// People disagree about one group of fields of one record.
///
/// @param group a field group; `created` when the record was made twice, `deleted` when one deleted what another edited
/// @param bases what all of them had seen, mostly one value; empty when there was none
/// @param versions the competing values; the last is the one that is shown until somebody decides
public record FieldConflict(
        EntityKind kind, String entity, String group, List<CompetingValue> bases, List<CompetingValue> versions) {
    private static final Set<String> PROTECTED = Set.of(
            FieldKey.CREATED,
            FieldKey.DELETED,
            "actual",
            "baseline",
            "date",
            "deadline",
            "due",
            "ends",
            "extendedTo",
            "forecast",
            "frozenOn",
            "light",
            "outcome",
            "owner",
            "ownerPeriods",
            "payer",
            "place",
            "report",
            "state",
            "terms",
            "validity");

    public FieldConflict {
        bases = List.copyOf(bases);
        versions = List.copyOf(versions);
    }

    /// Dates, money, states and owners are decided one by one, never in bulk (`reliability.md` 2.4).
    public boolean isProtected() {
        return PROTECTED.contains(group);
    }
}
