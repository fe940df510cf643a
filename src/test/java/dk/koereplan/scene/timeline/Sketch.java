package dk.koereplan.scene.timeline;

import dk.koereplan.domain.Entity;
import dk.koereplan.i18n.Language;
import dk.koereplan.i18n.Texts;
import dk.koereplan.scene.Plans;
import dk.koereplan.scene.timeline.index.TimelineModel;
import dk.koereplan.scene.timeline.lanes.LaneField;
import dk.koereplan.scene.timeline.lanes.LaneSetting;
import java.util.List;

/// Timelines of plans for tests, in Danish.
public final class Sketch {
    private Sketch() {}

    public static TimelineModel model(LaneField lanes, List<? extends Entity> records) {
        return TimelineModel.of(Plans.scope(Plans.of(records)), LaneSetting.by(lanes), Texts.in(Language.DANISH));
    }

    /// @param plan as [Plans#named] has it
    public static TimelineModel model(LaneSetting lanes, String plan) {
        return TimelineModel.of(Plans.scope(Plans.named(plan)), lanes, Texts.in(Language.DANISH));
    }

    public static TimelineModel model(LaneField lanes, String plan) {
        return model(LaneSetting.by(lanes), plan);
    }
}
