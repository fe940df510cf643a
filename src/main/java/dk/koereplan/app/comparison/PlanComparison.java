package dk.koereplan.app.comparison;

import dk.koereplan.analysis.AsOf;
import dk.koereplan.analysis.PlanIndex;
import dk.koereplan.analysis.comparison.Comparison;
import dk.koereplan.analysis.comparison.PlanDifference;
import dk.koereplan.analysis.filter.PlanFilter;
import dk.koereplan.analysis.overview.Scope;
import dk.koereplan.domain.change.Change;
import dk.koereplan.domain.change.FieldKey;
import dk.koereplan.domain.change.Txn;
import dk.koereplan.export.Compared;
import dk.koereplan.i18n.Texts;
import dk.koereplan.store.PlanFile;
import dk.koereplan.store.PlanFileProblem;
import dk.koereplan.table.Table;
import dk.koereplan.table.plan.ComparisonTable;
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

    /// The plan as it is now, since an earlier state; empty for one that this copy's log does not give.
    public static Optional<PlanComparison> since(StatePoint point, PlanFile file, AsOf now, PlanFilter filter)
            throws PlanFileProblem {
        Optional<PlanState> before = point.state(file);
        return before.isEmpty()
                ? Optional.empty()
                : Optional.of(of(before.get(), PlanState.now(file, now), file, filter));
    }

    public Table<PlanDifference> table(Texts texts) {
        return ComparisonTable.of(comparison, before, after, this::cause, texts);
    }

    /// For a file.
    ///
    /// @param point what the earlier state is
    public Compared exported(StatePoint point) {
        return new Compared(texts -> StatePointWords.say(point, texts), this::table);
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
