package dk.koereplan.scene.timeline.canvas;

import dk.koereplan.analysis.MilestoneStatus;
import dk.koereplan.analysis.Phase;
import dk.koereplan.domain.funding.Certainty;
import dk.koereplan.domain.governance.Rag;
import dk.koereplan.domain.work.MilestoneKind;
import dk.koereplan.scene.timeline.index.EarlierTimes;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Collects which signs a picture uses.
public final class LegendItems {
    public enum Sign {
        PROGRESS,
        SOFT,
        GOES_ON,
        BASELINE,
        SHARED,
        OWNER_CHANGE,
        OWNER_ENDS,
        OLD_LIGHT,
        MANDATORY,
        SEVERAL,
        MEETING,
        GATE,
        HEARING,
        EVENT,
        AGREEMENT,
        MONEY_UNKNOWN,
        LINK,
        LINK_BROKEN,
        LINK_UNDECIDED,
        LINKS_OF_MARKED,
        LINKS_LEFT_OUT,
        RELATIVE
    }

    public final Set<Rag> lights = EnumSet.noneOf(Rag.class);
    public final Set<Phase> phases = EnumSet.noneOf(Phase.class);
    public final Set<MilestoneStatus> milestones = EnumSet.noneOf(MilestoneStatus.class);
    public final Set<MilestoneKind> kinds = EnumSet.noneOf(MilestoneKind.class);
    public final Set<BodyKind> bodies = EnumSet.noneOf(BodyKind.class);
    public final Set<Certainty> money = EnumSet.noneOf(Certainty.class);
    /// The state that the bars are held against; null for what was approved for them.
    public @Nullable EarlierTimes earlier;
    public final Set<Sign> signs = EnumSet.noneOf(Sign.class);
}
