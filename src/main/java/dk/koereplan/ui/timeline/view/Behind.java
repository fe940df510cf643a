package dk.koereplan.ui.timeline.view;

import dk.koereplan.analysis.PlanIndex;
import dk.koereplan.analysis.facts.Facts;
import dk.koereplan.app.comparison.StatePoint;
import dk.koereplan.app.comparison.StatePointWords;
import dk.koereplan.i18n.Texts;
import dk.koereplan.scene.timeline.index.EarlierTimes;
import dk.koereplan.store.PlanFile;
import dk.koereplan.store.PlanFileProblem;
import java.util.Optional;

/// An earlier state of the plan that stands behind the bars.
///
/// @param begun whether there was a plan then
public record Behind(StatePoint point, boolean begun, Facts facts) {
    /// Empty when this copy's log does not give the state.
    public static Optional<Behind> of(StatePoint point, PlanFile file) throws PlanFileProblem {
        return point.state(file)
                .map(state -> new Behind(point, state.begun(), Facts.of(PlanIndex.of(state.roadmap()), state.asOf())));
    }

    public EarlierTimes times(Texts texts) {
        return new EarlierTimes(StatePointWords.say(point, texts), facts);
    }
}
