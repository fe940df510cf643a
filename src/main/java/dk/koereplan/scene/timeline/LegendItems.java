package dk.koereplan.scene.timeline;

import dk.koereplan.analysis.MilestoneStatus;
import dk.koereplan.domain.governance.Rag;
import dk.koereplan.domain.work.InitiativeState;
import java.util.EnumSet;
import java.util.Set;

/// Collects which signs a picture uses.
final class LegendItems {
    enum Sign {
        PROGRESS,
        SOFT,
        BASELINE,
        SHARED,
        OWNER_ENDS,
        OLD_LIGHT,
        MEETING,
        GATE,
        HEARING
    }

    final Set<Rag> lights = EnumSet.noneOf(Rag.class);
    final Set<InitiativeState> states = EnumSet.noneOf(InitiativeState.class);
    final Set<MilestoneStatus> milestones = EnumSet.noneOf(MilestoneStatus.class);
    final Set<Sign> signs = EnumSet.noneOf(Sign.class);
}
