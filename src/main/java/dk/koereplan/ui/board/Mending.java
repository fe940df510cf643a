package dk.koereplan.ui.board;

import dk.koereplan.ui.common.Navigator;
import dk.koereplan.ui.common.Drafts;

import dk.koereplan.analysis.MilestoneStatus;
import dk.koereplan.domain.Id;
import dk.koereplan.domain.change.Value;
import dk.koereplan.domain.edit.Refusal;
import dk.koereplan.domain.roadmap.EntityKind;
import dk.koereplan.ui.common.PlanContext;
import java.util.Map;
import java.util.Optional;

/// The way from a refused move to the place where what is missing can be given.
record Mending(PlanContext context, Navigator navigator, Drafts drafts) {
    /// Opens that place. The wanted state waits there as a draft.
    void mend(BoardViewModel.Refused move, Refusal refusal) {
        switch (refusal.key()) {
            case "guard.milestone" -> navigator.create(EntityKind.MILESTONE, move.id());
            case "guard.funding" -> navigator.create(EntityKind.FUNDING_SOURCE, move.id());
            case "guard.mandatory" ->
                firstOpenMandatory(move.id()).ifPresent(id -> navigator.edit(id, "state"));
            default -> {
                var wanted = new Value.Text(move.target().name());
                drafts.type(move.id(), EntityKind.INITIATIVE, Map.of("state", Optional.of(wanted)));
                String field = refusal.field();
                navigator.edit(move.id(), field == null ? "state" : field);
            }
        }
    }

    private Optional<String> firstOpenMandatory(String id) {
        return context.index().milestonesOf(Id.of(id)).stream()
                .filter(m -> m.mandatory()
                        && MilestoneStatus.of(m, context.index(), context.asOf()).isOpen())
                .map(m -> m.id().value())
                .findFirst();
    }
}
