package dk.koereplan.ui.inspector;

import dk.koereplan.domain.change.Value;
import dk.koereplan.domain.funding.FundingKind;
import dk.koereplan.domain.funding.FundingState;
import dk.koereplan.domain.governance.GateState;
import dk.koereplan.domain.governance.RiskState;
import dk.koereplan.domain.roadmap.EntityKind;
import dk.koereplan.domain.roadmap.Field;
import dk.koereplan.domain.roadmap.ProvenanceForm;
import dk.koereplan.domain.work.InitiativeState;
import dk.koereplan.domain.work.MilestoneKind;
import dk.koereplan.domain.work.MilestoneState;
import dk.koereplan.ui.common.Drafts;
import dk.koereplan.ui.common.Edits;
import dk.koereplan.ui.common.Navigator;
import java.util.TreeMap;

/// Begins new records: an empty form, which becomes a record with its first field that makes it whole.
public record Creation(Edits edits, Navigator navigator, Drafts drafts) {
    /// @param whole the id of the record that the new one is a part of; empty for none
    public void begin(EntityKind kind, String whole) {
        String id = edits.nextId();
        TreeMap<String, Value> values = new TreeMap<>();
        values.put("source", ProvenanceForm.write(edits.entered()));
        if (!whole.isEmpty()) {
            kind.schema().fields().stream()
                    .filter(Field::partOf)
                    .findFirst()
                    .ifPresent(f -> values.put(f.name(), new Value.Text(whole)));
        }
        switch (kind) {
            case INITIATIVE -> put(values, "state", InitiativeState.PROPOSED);
            case MILESTONE -> {
                put(values, "state", MilestoneState.PLANNED);
                put(values, "kind", MilestoneKind.DELIVERABLE);
                values.put("mandatory", new Value.Flag(false));
            }
            case FUNDING_SOURCE -> {
                put(values, "state", FundingState.POSSIBLE);
                put(values, "kind", FundingKind.REPRIORITISATION);
            }
            case DECISION_GATE -> put(values, "state", GateState.PLANNED);
            case RISK -> put(values, "state", RiskState.OPEN);
            default -> {}
        }
        drafts.begin(id, kind, new Value.Struct(values));
        navigator.edit(id, "title");
    }

    private static void put(TreeMap<String, Value> values, String field, Enum<?> constant) {
        values.put(field, new Value.Text(constant.name()));
    }
}
