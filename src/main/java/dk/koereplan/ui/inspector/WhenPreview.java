package dk.koereplan.ui.inspector;

import dk.koereplan.domain.time.When;
import dk.koereplan.ui.common.PlanContext;
import dk.koereplan.words.UnderstoodTime;

/// Says how a typed time was understood.
record WhenPreview(PlanContext context) {
    String say(When when) {
        return new UnderstoodTime(context.index(), context.texts()).say(when);
    }
}
