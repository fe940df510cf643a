package dk.koereplan.scene.timeline;

import dk.koereplan.domain.Entity;
import dk.koereplan.i18n.Language;
import dk.koereplan.i18n.Texts;
import dk.koereplan.scene.Plans;
import java.util.List;

/// Timelines of plans for tests, in Danish.
final class Sketch {
    private Sketch() {}

    static TimelineModel model(LaneField lanes, List<? extends Entity> records) {
        return TimelineModel.of(Plans.scope(Plans.of(records)), LaneSetting.by(lanes), Texts.in(Language.DANISH));
    }

    /// @param plan as [Plans#named] has it
    static TimelineModel model(LaneSetting lanes, String plan) {
        return TimelineModel.of(Plans.scope(Plans.named(plan)), lanes, Texts.in(Language.DANISH));
    }

    static TimelineModel model(LaneField lanes, String plan) {
        return model(LaneSetting.by(lanes), plan);
    }
}
