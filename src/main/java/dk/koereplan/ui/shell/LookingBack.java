package dk.koereplan.ui.shell;

import dk.koereplan.analysis.PlanIndex;
import dk.koereplan.analysis.overview.Scope;
import dk.koereplan.app.PlanSession;
import dk.koereplan.app.comparison.EarlierPlan;
import dk.koereplan.app.comparison.PlanState;
import dk.koereplan.app.comparison.StatePoint;
import dk.koereplan.store.PlanFile;
import dk.koereplan.store.PlanFileProblem;
import dk.koereplan.ui.common.Appearance;
import dk.koereplan.ui.common.Notices;
import dk.koereplan.ui.common.PlanContext;
import java.util.Optional;
import java.util.function.Consumer;

/// Makes an earlier state of the open plan one that every screen can show, away from the window's thread.
record LookingBack(Ports ports, Notices notices, Appearance appearance) {
    /// @param session of the state, to be looked at only
    record Past(StatePoint point, PlanState state, PlanSession session, Scope scope) {}

    void to(StatePoint point, PlanSession open, Consumer<Past> show) {
        ports.tasks()
                .read(
                        "plan.earlier",
                        () -> past(point, open.file()),
                        past -> past.ifPresentOrElse(found -> enter(found, show), () -> say("comparison.notHere")),
                        notices::problem);
    }

    private void enter(Past past, Consumer<Past> show) {
        if (!past.state().begun()) {
            say("earlier.nothing");
        } else {
            show.accept(past);
        }
    }

    private void say(String key) {
        notices.say(appearance.texts().get(key));
    }

    private Optional<Past> past(StatePoint point, PlanFile file) throws PlanFileProblem {
        Optional<PlanState> state = point.state(file);
        return state.map(found -> {
            PlanIndex index = PlanIndex.of(found.roadmap());
            Scope scope = PlanContext.first(index, found.asOf().day(), ports.clock());
            EarlierPlan earlier = new EarlierPlan(file, found, ports.clock());
            return new Past(point, found, new PlanSession(earlier, ""), scope);
        });
    }
}
