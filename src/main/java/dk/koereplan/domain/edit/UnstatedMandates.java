package dk.koereplan.domain.edit;

import dk.koereplan.domain.change.Change;
import dk.koereplan.domain.governance.DecisionGate;
import dk.koereplan.domain.governance.GatePurpose;
import dk.koereplan.domain.governance.Mandate;
import dk.koereplan.domain.roadmap.Roadmap;
import java.util.List;

/// Approvals by a body whose mandates nobody has recorded: that is not a no, so they are kept, and told of.
public final class UnstatedMandates {
    private UnstatedMandates() {}

    /// All of a plan, by id.
    public static List<DecisionGate> of(Roadmap roadmap) {
        return roadmap.all(DecisionGate.class).stream()
                .filter(gate -> isUnstated(gate, roadmap))
                .toList();
    }

    private static boolean isUnstated(DecisionGate gate, Roadmap roadmap) {
        return gate.approves()
                && gate.purpose() == GatePurpose.APPROVE
                && FieldRules.mandate(gate, roadmap) == Mandate.Standing.NOT_STATED;
    }

    /// Those that the changes touch; no others are looked at.
    ///
    /// @param after the plan as the changes left it
    public static List<DecisionGate> of(List<Change> changes, Roadmap after) {
        return changes.stream()
                .map(change -> change.key().entity())
                .distinct()
                .sorted()
                .flatMap(id -> after.find(DecisionGate.class, id).stream())
                .filter(gate -> isUnstated(gate, after))
                .toList();
    }
}
