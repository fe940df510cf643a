package dk.koereplan.ui.board;

import dk.koereplan.domain.Id;
import dk.koereplan.domain.change.Value;
import dk.koereplan.domain.edit.Refusal;
import dk.koereplan.domain.roadmap.EntityKind;
import dk.koereplan.ui.common.Desk;
import dk.koereplan.ui.common.PlanContext;
import java.util.Map;
import java.util.Optional;

/// The way from a refused move to the place where what is missing can be given.
record Mending(Desk desk) {
    /// Opens that place. The wanted state waits there as a draft.
    void mend(BoardViewModel.Refused move, Refusal refusal) {
        switch (refusal.key()) {
            case "guard.milestone" -> desk.navigator().create(EntityKind.MILESTONE, move.id());
            case "guard.funding" -> desk.navigator().create(EntityKind.FUNDING_SOURCE, move.id());
            case "guard.mandatory" ->
                firstOpenMandatory(move.id()).ifPresent(id -> desk.navigator().edit(id, "state"));
            default -> {
                var wanted = new Value.Text(move.target().name());
                desk.drafts().type(move.id(), EntityKind.INITIATIVE, Map.of("state", Optional.of(wanted)));
                String field = refusal.field();
                desk.navigator().edit(move.id(), field == null ? "state" : field);
            }
        }
    }

    private Optional<String> firstOpenMandatory(String id) {
        PlanContext context = desk.context();
        return context.index().milestonesOf(Id.of(id)).stream()
                .filter(m -> m.mandatory()
                        && context.scope().facts().of(m).isOpen())
                .map(m -> m.id().value())
                .findFirst();
    }
}
