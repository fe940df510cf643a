package dk.koereplan.domain.edit;

import dk.koereplan.domain.Entity;
import dk.koereplan.domain.change.Value;
import dk.koereplan.domain.governance.DecisionGate;
import dk.koereplan.domain.roadmap.EntityKind;
import dk.koereplan.domain.roadmap.Roadmap;
import dk.koereplan.domain.work.Initiative;
import dk.koereplan.domain.work.InitiativeState;
import dk.koereplan.domain.work.Milestone;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A time that was approved changes only with a reason. What was typed and never approved may be typed anew.
final class ApprovedTimes {
    private static final String GROUP = "baseline";

    private ApprovedTimes() {}

    /// @param was the record as it is in `before`
    /// @return one refusal for each approved time that is another now
    static List<Refusal> changed(Entity was, Entity now, Roadmap before) {
        EntityKind kind = EntityKind.of(was);
        List<Refusal> refusals = new ArrayList<>();
        Value.Struct then = kind.schema().write(was);
        Value.Struct next = kind.schema().write(now);
        for (String field : kind.schema().namesOf(GROUP)) {
            Value approved = then.get(field);
            if (approved != null && !approved.equals(next.get(field)) && isApproved(was, before)) {
                refusals.add(Refusal.of(was.id().value(), field, RefusalKey.REASON_BASELINE)
                        .mendedBy(new Mending.Explain()));
            }
        }
        return refusals;
    }

    /// An initiative that has been agreed, or that a gate has approved, and what is a part of it. Of what
    /// stands alone nobody knows, so it counts as approved.
    private static boolean isApproved(Entity entity, Roadmap roadmap) {
        if (approvedByGate(entity, roadmap)) {
            return true;
        }
        return switch (entity) {
            case Initiative initiative -> initiative.state() != InitiativeState.PROPOSED;
            case Milestone milestone ->
                Optional.ofNullable(milestone.initiative())
                        .flatMap(id -> roadmap.find(Initiative.class, id))
                        .map(initiative -> isApproved(initiative, roadmap))
                        .orElse(true);
            default -> true;
        };
    }

    private static boolean approvedByGate(Entity entity, Roadmap roadmap) {
        return roadmap.all(DecisionGate.class).stream()
                .anyMatch(g -> g.approves() && entity.id().equals(g.subject()));
    }
}
