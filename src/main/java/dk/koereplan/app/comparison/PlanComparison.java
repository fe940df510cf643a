package dk.koereplan.app.comparison;

import dk.koereplan.analysis.PlanIndex;
import dk.koereplan.analysis.comparison.Comparison;
import dk.koereplan.analysis.comparison.PlanDifference;
import dk.koereplan.analysis.filter.PlanFilter;
import dk.koereplan.analysis.overview.Scope;
import dk.koereplan.domain.change.Change;
import dk.koereplan.domain.change.FieldKey;
import dk.koereplan.domain.change.Txn;
import dk.koereplan.store.PlanFile;
import dk.koereplan.store.PlanFileProblem;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// Two states of a plan side by side, and who made the difference, when and why.
///
/// @param before,after the names of each state's records
/// @param last the last change of each field group between the two states
public record PlanComparison(Comparison comparison, PlanIndex before, PlanIndex after, Map<FieldKey, Txn> last) {
    /// @param log has the later state; what it has beyond the earlier one tells who made the difference
    public static PlanComparison of(PlanState before, PlanState after, PlanFile log, PlanFilter filter)
            throws PlanFileProblem {
        PlanIndex was = PlanIndex.of(before.roadmap());
        PlanIndex is = PlanIndex.of(after.roadmap());
        Map<FieldKey, Txn> last = new HashMap<>();
        for (Txn txn : log.between(before.place(), after.place())) {
            for (Change change : txn.body().changes()) {
                last.put(change.key(), txn);
            }
        }
        Comparison comparison = Comparison.of(Scope.of(was, filter, before.asOf()), Scope.of(is, filter, after.asOf()));
        return new PlanComparison(comparison, was, is, last);
    }

    /// The transaction that made it so; empty for what follows from others, and for what the log does not have.
    public Optional<Txn> cause(PlanDifference difference) {
        String group = switch (difference) {
            case PlanDifference.Added added -> FieldKey.CREATED;
            case PlanDifference.Removed removed -> FieldKey.DELETED;
            case PlanDifference.Changed changed -> changed.field().group();
            case PlanDifference.Relit relit -> "";
        };
        return Optional.ofNullable(last.get(new FieldKey(difference.kind().singular(), difference.id(), group)));
    }
}
